import { diagnostic, type Diagnostic } from "../../model/diagnostic.ts";
import { parseQuantity } from "../../model/quantity.ts";
import { canonicalUnit } from "../../model/unit.ts";
import type { Frontmatter } from "../../model/schema/report.ts";
import type { Draft } from "../entries/entries.ts";
import { signature, signatureOf } from "./signature.ts";
import type { YamlSource } from "../yaml/yaml.ts";

interface Corrected {
  frontmatter: Frontmatter;
  yaml: YamlSource;
  drafts: readonly Draft[];
  /** Ids of metrics with entries that could not be read: what these say is not known. */
  doubtful: ReadonlySet<string>;
  report: (found: Diagnostic) => void;
}

/** Corrections against the numbers that the report gives now, and against its day of publication. */
export function checkCorrections({
  frontmatter: { corrections, published },
  yaml,
  drafts,
  doubtful,
  report,
}: Corrected): void {
  corrections.forEach(({ metric, date }, i) => {
    const written = (key: string) => yaml.written(["corrections", i, key]) ?? "";
    const now = written("now");
    const follows = corrections.some(
      (other, k) =>
        k !== i &&
        other.metric === metric &&
        signatureOf(yaml.written(["corrections", k, "was"]) ?? "") === signatureOf(now),
    );
    const present = drafts.flatMap((draft) => (draft.metric === metric && draft.quantity ? [draft.quantity] : []));
    if (published !== undefined && date < published)
      report(diagnostic("warning", "correction-too-early", yaml.at(["corrections", i, "date"]), { date, published }));
    if (isSame(written("was"), now))
      report(diagnostic("error", "correction-unchanged", yaml.at(["corrections", i, "now"]), { metric, now }));
    // Words in place of a number say that one was withdrawn; what a later correction took on is its own to check.
    else if (
      parseQuantity(now).ok &&
      !follows &&
      !doubtful.has(metric) &&
      !present.some((quantity) => signature(quantity) === signatureOf(now))
    ) {
      report(
        diagnostic("error", "correction-now", yaml.at(["corrections", i, "now"]), {
          metric,
          now,
          present: present.map(({ raw }) => raw),
        }),
      );
    }
  });
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
