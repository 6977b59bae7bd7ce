import type { Span } from "../../model/dataset.ts";
import type { DiagnosticData } from "../../model/diagnostic.ts";
import type { UnfinishedFrontmatter } from "../../model/schema/report.ts";
import { longAim } from "../../prose/long-aims.ts";
import { othersAim } from "../../prose/others-aims.ts";
import { otherSubject, type OwnBody } from "../../prose/subjects.ts";
import { timesGoverning, type Time } from "../../prose/times.ts";
import { folded } from "../../text/fold.ts";

type TargetOtherwise = Pick<DiagnosticData["target-otherwise"], "words" | "why">;

/** Whose commitments are read, and of which report. */
export interface TargetOf {
  own: OwnBody;
  frontmatter: Pick<UnfinishedFrontmatter, "year" | "kind" | "scope">;
}

/** What the words of a commitment say against the number at `number` as the body's target for its year: another body's, another time's. */
export function targetOtherwise(
  text: string,
  number: Span,
  { own, frontmatter }: TargetOf,
): TargetOtherwise | undefined {
  const subject = otherSubject(text, number, own);
  const doer = subject?.words ?? othersAim(text, number.start, own);
  if (doer !== undefined) return { words: doer, why: "body" };
  if (frontmatter.scope === "term-cumulative") return undefined;
  // A report of a year plans the next one.
  const planned = frontmatter.kind === "plan" ? frontmatter.year : frontmatter.year + 1;
  const { years, part } = timesGoverning(text, number, planned);
  const other = [years, part].find((one) => one !== undefined && isOther(one.time, planned, frontmatter.year));
  const words = other?.words ?? longAim(text, number);
  return words === undefined ? undefined : { words, why: "time" };
}

/** Whose a commitment without a target is, where its words open with another body's plans: 省政协将…. */
export function aimOfOthers(text: string, own: OwnBody): string | undefined {
  const words = folded(text);
  const verb = /(?<!即)将|要(?!求|点|素)|拟|计划|力争|打算|承诺/.exec(words);
  if (!verb) return undefined;
  const { index: start } = verb;
  return othersAim(words, start + verb[0].length, own) ?? otherSubject(words, { start, end: start }, own)?.words;
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
      return true;
    case "part":
      return time.occasion !== true;
    default:
      return false;
  }
}
