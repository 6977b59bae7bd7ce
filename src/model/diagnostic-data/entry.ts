import type { QuantityRefusal } from "../quantity/refusal.ts";
import type { Scope } from "../schema/scope.ts";

export interface EntryData {
  "quantity-unreadable": { raw: string; reason: QuantityRefusal };
  "quantity-missing": { metric: string };
  "period-missing": { metric: string };
  "entry-twice": { metric: string; raw: string };
  "period-reversed": { start: string; end: string };
  "period-mismatch": { metric: string; scope: Scope; year: number; start: string; end: string };
  "status-with-value": { metric: string; raw: string };
  "inferred-without-note": { metric: string; raw: string };
  "inferred-status": { metric: string; status: string };
  "value-conflict": { metric: string; first: string; second: string };
  "money-without-unit": { metric: string; raw: string; unit: string };
}
