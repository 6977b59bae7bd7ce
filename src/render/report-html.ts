import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import type { Report } from "../model/dataset.ts";
import type { Keep } from "../read/read-content.ts";
import type { HeldReport } from "../read/checks/check.ts";
import { markFigures } from "./mark.ts";
import { wrapTables } from "./wrap-tables.ts";

export interface RenderedReport extends HeldReport {
  html: Report["html"];
}

const stringify = unified().use(rehypeStringify);

/** A report with its text as HTML; its tree is used up by it. */
export const rendered: Keep<RenderedReport> = ({ tree, ...held }, { metrics }) => {
  markFigures(tree, held.report.observations, new Map(metrics.map(({ id, labels }) => [id, labels.zh])));
  wrapTables(tree);
  return { ...held, html: stringify.stringify(tree) };
};
