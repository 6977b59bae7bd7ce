import type { z } from "zod";
import { diagnostic, type Diagnostic } from "../model/diagnostic.ts";
import type { Body, Metric, MetricGroup, Site } from "../model/dataset.ts";
import { bodyFileSchema, levelSchema } from "../model/schema/body.ts";
import { idSchema } from "../model/schema/label.ts";
import { metricsFileSchema } from "../model/schema/metric.ts";
import { siteFileSchema } from "../model/schema/site.ts";
import { parseBySchema } from "./schema-issues.ts";
import { decode, type ContentFile } from "./source.ts";
import { suggest } from "./suggest.ts";
import { parseYaml, type YamlSource } from "./yaml.ts";

type Report = (found: Diagnostic) => void;

export interface SiteFiles {
  site?: Site;
  groups: MetricGroup[];
  metrics: Metric[];
  bodies: Body[];
}

/** site.yaml, metrics.yaml and the bodies, with their references to each other checked. */
export function readSiteFiles(files: readonly ContentFile[], report: Report): SiteFiles {
  const site = readOne(files, "content/site.yaml", siteFileSchema, report);
  const metricsFile = readOne(files, "content/metrics.yaml", metricsFileSchema, report);
  const bodyFiles = files.filter(({ path }) => /^content\/bodies\/[^/]+\.ya?ml$/.test(path));
  const bodies = bodyFiles.flatMap((file) => readBody(file, report) ?? []).sort(byLevel);
  if (metricsFile) checkMetrics(metricsFile.value, metricsFile.yaml, bodies.map(({ id }) => id), report);
  checkParents(bodies, report);
  return { site: site?.value, groups: metricsFile?.value.groups ?? [], metrics: metricsFile?.value.metrics ?? [], bodies };
}

/** The highest level first, then by division code; the files come sorted by name. */
const byLevel = (a: Body, b: Body): number =>
  levelSchema.options.indexOf(a.level) - levelSchema.options.indexOf(b.level) || Number(a.division ?? 0) - Number(b.division ?? 0);

function readOne<T extends z.ZodType>(files: readonly ContentFile[], path: string, schema: T, report: Report): { value: z.infer<T>; yaml: YamlSource } | undefined {
  const file = files.find((one) => one.path === path);
  if (!file) {
    report(diagnostic("error", "file-missing", { file: path, line: 1, column: 1 }, { name: path }));
    return undefined;
  }
  const text = decode(file, report);
  const yaml = text && parseYaml({ file: path, text: text.text, line: 1 }, report);
  const value = yaml && parseBySchema(schema, yaml, report);
  return yaml && value !== undefined ? { value, yaml } : undefined;
}

function readBody(file: ContentFile, report: Report): Body | undefined {
  const id = file.path.replace(/^.*\//, "").replace(/\.ya?ml$/, "");
  if (!idSchema.safeParse(id).success) {
    report(diagnostic("error", "file-name", { file: file.path, line: 1, column: 1 }, { name: id, problem: "pattern" }));
    return undefined;
  }
  const read = readOne([file], file.path, bodyFileSchema, report);
  return read && { id, ...read.value };
}

function checkMetrics({ groups, metrics }: { groups: MetricGroup[]; metrics: Metric[] }, yaml: YamlSource, bodies: string[], report: Report): void {
  const ids = metrics.map(({ id }) => id);
  const groupIds = groups.map(({ id }) => id);
  metrics.forEach((metric, i) => {
    const at = (...path: (string | number)[]) => yaml.at(["metrics", i, ...path]);
    if (ids.indexOf(metric.id) !== i) report(diagnostic("error", "id-duplicate", at("id"), { id: metric.id }));
    if (!groupIds.includes(metric.group)) {
      report(diagnostic("error", "group-unknown", at("group"), { id: metric.group, suggestion: suggest(metric.group, groupIds) }));
    }
    const referred: [string | undefined, (string | number)[]][] = [
      [metric.within, ["within"]],
      [metric.ratio?.of, ["ratio", "of"]],
      [metric.ratio?.to, ["ratio", "to"]],
    ];
    for (const [id, path] of referred) {
      if (id !== undefined && !ids.includes(id)) report(diagnostic("error", "metric-unknown", at(...path), { id, suggestion: suggest(id, ids) }));
    }
    metric.breaks.forEach(({ body }, k) => {
      if (body !== undefined && !bodies.includes(body)) {
        report(diagnostic("error", "body-unknown", at("breaks", k, "body"), { id: body, suggestion: suggest(body, bodies) }));
      }
    });
    const facets = metric.facets.map(({ id }) => id);
    facets.forEach((id, k) => {
      if (facets.indexOf(id) !== k) report(diagnostic("error", "id-duplicate", at("facets", k, "id"), { id }));
    });
  });
}

function checkParents(bodies: readonly Body[], report: Report): void {
  const ids = bodies.map(({ id }) => id);
  for (const { id, parent } of bodies) {
    if (parent === undefined || ids.includes(parent)) continue;
    report(diagnostic("error", "body-unknown", { file: `content/bodies/${id}.yaml`, line: 1, column: 1 }, { id: parent, suggestion: suggest(parent, ids) }));
  }
}
