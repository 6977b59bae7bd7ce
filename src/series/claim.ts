import type { Observation, Report, ReportId, Source } from "../model/dataset.ts";
import { perList } from "../model/per-list.ts";
import { contradicts } from "./agreement.ts";
import { reserveOf } from "./reserve.ts";
import { unusualMonths } from "./span.ts";
import type { Point, Reserve } from "./types.ts";

/** A number with all that it claims, as every view and file shows it. */
export interface Claim {
  observation: Observation;
  /** Whose words state it. */
  text: Report["text"] | undefined;
  /** Where it comes from: another source than its report's where the report does not hold it. */
  source: Source | undefined;
  /** The source that states it, where that is named and is not its report's. */
  elsewhere: Source | undefined;
  /** Why the report is taken for this body's, where it does not say so. */
  bodyInferred: string | undefined;
  /** What contradicts it, of the same thing in other reports. */
  otherwise: Observation[];
  /** Whether charts show this one, where reports state the same thing. */
  isShown: boolean;
  /** How many months its time runs, where it is a year by name and clearly longer or shorter. */
  months: number | undefined;
  /** Why its mark differs from a plain number's. */
  reserve: Reserve | undefined;
}

/** Reports by id. */
export const reportsById = perList(
  (reports: readonly Report[]): Map<ReportId, Report> => new Map(reports.map((report) => [report.id, report])),
);

/** What an observation claims, at the point of its series that it belongs to. */
export function claimOf(
  observation: Observation,
  { chosen, others }: Pick<Point, "chosen" | "others">,
  reports: readonly Report[],
): Claim {
  const report = reportsById(reports).get(observation.report);
  const [anchor] = observation.anchors;
  return {
    observation,
    text: report?.text,
    source: anchor !== undefined && "elsewhere" in anchor ? anchor.elsewhere : report?.source,
    elsewhere: anchor !== undefined && "elsewhere" in anchor && !anchor.own ? anchor.elsewhere : undefined,
    bodyInferred: report?.bodyInferred,
    otherwise: [chosen, ...others].filter((other) => other !== observation && contradicts(other, observation)),
    isShown: chosen === observation,
    months: unusualMonths(observation),
    reserve: reserveOf(observation, report?.bodyInferred !== undefined),
  };
}
