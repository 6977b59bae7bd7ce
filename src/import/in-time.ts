import { BUDGET_MS, computed, eachWithin } from "../read/files/budget.ts";
import { refused, type Refused } from "./problem.ts";

/** When a document that is begun now must be done, by what the process has computed: a busy machine takes nothing from it. */
export const endOfImport = (limit = BUDGET_MS): number => computed() + limit;

/** What `work` gives, or a refusal where it takes longer than is left until `end`, or more than the stack holds. */
export function inTime<T extends object>(end: number, work: () => T | Refused): T | Refused {
  let result: T | Refused = refused("too-slow", { seconds: BUDGET_MS / 1000 });
  const left = Math.max(1, Math.ceil(end - computed()));
  try {
    eachWithin(
      [work],
      left,
      (one) => void (result = one()),
      () => undefined,
    );
  } catch (error) {
    if (error instanceof RangeError) return refused("too-complex", {});
    throw error;
  }
  return result;
}
