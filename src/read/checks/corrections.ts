import { diagnostic, type Diagnostic } from "../../model/diagnostic.ts";
import { parseQuantity } from "../../model/quantity.ts";
import { canonicalUnit } from "../../model/unit.ts";
import type { ReportSubject } from "./check.ts";
import { signature, signatureOf } from "./signature.ts";

/** Corrections against the numbers that the report gives now, and against its day of publication. */
export function* checkCorrections({
  frontmatter: { corrections, published },
  yaml,
  entries,
  doubtful,
}: Pick<ReportSubject, "frontmatter" | "yaml" | "entries" | "doubtful">): Generator<Diagnostic> {
  for (const [i, { metric, facet, date }] of corrections.entries()) {
    const written = (key: string) => yaml.written(["corrections", i, key]) ?? "";
    const now = written("now");
    const follows = corrections.some(
      (other, k) =>
        k !== i &&
        other.metric === metric &&
        signatureOf(yaml.written(["corrections", k, "was"]) ?? "") === signatureOf(now),
    );
    const present = entries.flatMap((draft) =>
      draft.metric === metric && (facet === undefined || draft.facet === facet) && draft.quantity
        ? [draft.quantity]
        : [],
    );
    if (published !== undefined && date < published)
      yield diagnostic("correction-too-early", yaml.at(["corrections", i, "date"]), { date, published });
    if (isSame(written("was"), now))
      yield diagnostic("correction-unchanged", yaml.at(["corrections", i, "now"]), { metric, now });
    // Words in place of a number say that one was withdrawn; what a later correction took on is its own to check.
    else if (
      parseQuantity(now).ok &&
      !follows &&
      !doubtful.has(metric) &&
      !present.some((quantity) => signature(quantity) === signatureOf(now))
    ) {
      yield diagnostic("correction-now", yaml.at(["corrections", i, "now"]), {
        metric,
        now,
        present: present.map(({ raw }) => raw),
      });
    }
  }
}

/** A unit that is put right is a change. */
function isSame(was: string, now: string): boolean {
  const [before, after] = [parseQuantity(was), parseQuantity(now)];
  const sameUnit =
    !before.ok ||
    !after.ok ||
    before.quantity.unit === "" ||
    after.quantity.unit === "" ||
    canonicalUnit(before.quantity.unit) === canonicalUnit(after.quantity.unit);
  return sameUnit && signatureOf(was) === signatureOf(now);
}
