import type { ReportPath } from "../files/report-path.ts";

type Part = Record<string, unknown>;

const isPart = (value: unknown): value is Part => value !== null && typeof value === "object" && !Array.isArray(value);

/**
 * Frontmatter without what its schema refused, and with the path's word for what is missing: enough to check the rest of the file in the
 * same run. Of the metrics only the faulty ones go.
 */
export const salvageFrontmatter =
  (path: ReportPath | undefined) =>
  (value: unknown, faults: readonly PropertyKey[][]): unknown => {
    if (!isPart(value)) return value;
    const kept = { ...value };
    if (isPart(kept.metrics)) kept.metrics = { ...kept.metrics };
    for (const [key, inner] of faults) {
      if (key === "metrics" && inner !== undefined && isPart(kept.metrics)) delete kept.metrics[String(inner)];
      else delete kept[String(key)];
    }
    return { ...standIns(path), ...kept };
  };

/**
 * What the path says; a file without a report's name says nothing, and of what it leaves out nothing follows. 会议以来 claims no days of its own, so
 * that nothing follows from it either.
 */
const standIns = (path: ReportPath | undefined): Part => ({
  ...(path && { title: path.id, body: path.body, year: path.year, kind: path.kind }),
  text: "original",
  scope: "since-session",
  source: { name: "?" },
});
