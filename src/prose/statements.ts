import type { Metric } from "../model/schema/metric.ts";
import type { Mention, Refusal } from "./mention.ts";
import { readPlace } from "./place-text.ts";

export type { Candidate, Mention, ProseRefusal, Refusal } from "./mention.ts";

/**
 * The quantities that `text` states (one paragraph, item or row), in order, with the metrics they may belong to, and what
 * looks like a number and is none, with the reason. Both scripts, both widths; spans are in `text` as written.
 * Never throws; the same array of metrics should be passed again and again, as its wordings are compiled once for it.
 */
export function statements(text: string, metrics: Metric[]): { mentions: Mention[]; refusals: Refusal[] } {
  const { mentions, refusals } = readPlace(text, metrics);
  return { mentions, refusals };
}
