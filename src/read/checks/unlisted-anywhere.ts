import type { Quantity } from "../../model/dataset.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { SiteSubject } from "./check.ts";

/** The notes that remain beside all reports: a figure that another report of the body lists, of another year, is told for comparison. */
export function* checkUnlisted({ read, drafts }: Pick<SiteSubject, "read" | "drafts">): Generator<Diagnostic> {
  const keyOf = (body: string, metric: string, { value, bound }: Quantity) =>
    JSON.stringify([body, metric, value, bound]);
  const listed = new Set(
    drafts.flatMap(({ body, metric, quantity }) => (quantity ? [keyOf(body, metric, quantity)] : [])),
  );
  for (const { unlisted } of read)
    for (const { body, metric, quantity, note } of unlisted) if (!listed.has(keyOf(body, metric, quantity))) yield note;
}
