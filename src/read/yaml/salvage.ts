import { unfinishedFrontmatterSchema } from "../../model/schema/report.ts";
import type { ReportPath } from "../files/report-path.ts";
import type { Salvage } from "./read-yaml.ts";

type Part = Record<string, unknown>;

const isPart = (value: unknown): value is Part => value !== null && typeof value === "object" && !Array.isArray(value);

/** Frontmatter without what its schema refused, and with the path's word for what is missing. Of the metrics only the faulty ones go. */
export const salvageFrontmatter = (path: ReportPath | undefined): Salvage<typeof unfinishedFrontmatterSchema> => ({
  schema: unfinishedFrontmatterSchema,
  of(value, faults) {
    if (!isPart(value)) return value;
    const kept = { ...value };
    if (isPart(kept.metrics)) kept.metrics = { ...kept.metrics };
    for (const [key, inner] of faults) {
      if (key === "metrics" && inner !== undefined && isPart(kept.metrics)) delete kept.metrics[String(inner)];
      else delete kept[String(key)];
    }
    return { ...(path && { title: path.id, body: path.body, year: path.year, kind: path.kind }), ...kept };
  },
});
