import type { Span } from "../model/dataset.ts";
import type { DiagnosticData } from "../model/diagnostic.ts";
import type { Frontmatter } from "../model/schema/report.ts";
import { otherSubject, type OwnBody } from "../prose/subjects.ts";
import { timesGoverning, type Time } from "../prose/times.ts";

type TargetOtherwise = Omit<DiagnosticData["target-otherwise"], "raw">;

/** Whose commitments are read, and of which report. */
export interface TargetOf {
  own: OwnBody;
  frontmatter: Pick<Frontmatter, "year" | "kind" | "scope">;
}

/** What the words of a commitment say against the number at `number` as the body's target for its year: another body's, another time's. */
export function targetOtherwise(text: string, number: Span, { own, frontmatter }: TargetOf): TargetOtherwise | undefined {
  const subject = otherSubject(text, number, own);
  if (subject) return { words: subject.words, why: "body" };
  if (frontmatter.scope === "term-cumulative") return undefined;
  // A report of a year plans the next one.
  const planned = frontmatter.kind === "plan" ? frontmatter.year : frontmatter.year + 1;
  const { years, part } = timesGoverning(text, number, planned);
  const other = [years, part].find((one) => one !== undefined && isOther(one.time, planned, frontmatter.year));
  return other && { words: other.words, why: "time" };
}

function isOther(time: Time, planned: number, reported: number): boolean {
  switch (time.kind) {
    case "year":
      return time.year !== planned && time.year !== reported;
    case "until":
      return time.year !== undefined && time.year > planned;
    case "years-ahead":
    case "years-ago":
    case "year-before":
    case "part":
      return true;
    default:
      return false;
  }
}
