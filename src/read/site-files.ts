import type { z } from "zod";
import { diagnostic, type Diagnostic } from "../model/diagnostic.ts";
import type { Body, Metric, MetricGroup, Site } from "../model/dataset.ts";
import { bodyFileSchema, levelSchema } from "../model/schema/body.ts";
import { idSchema } from "../model/schema/label.ts";
import { metricsFileSchema } from "../model/schema/metric.ts";
import { siteFileSchema } from "../model/schema/site.ts";
import { parseBySchema } from "./schema-issues.ts";
import { decode, type ContentFile } from "./source.ts";
import { reaches } from "./circles.ts";
import { suggest } from "./suggest.ts";
import { parseYaml, type YamlSource } from "./yaml.ts";

type Report = (found: Diagnostic) => void;

export interface SiteFiles {
  site?: Site;
  groups: MetricGroup[];
  metrics: Metric[];
  bodies: Body[];
  /** Ids whose files have errors. */
  brokenBodies: ReadonlySet<string>;
}

/** site.yaml, metrics.yaml and the bodies, with their references to each other checked. */
export function readSiteFiles(files: readonly ContentFile[], report: Report): SiteFiles {
  const site = readOne(files, "content/site.yaml", siteFileSchema, report);
  const metricsFile = readOne(files, "content/metrics.yaml", metricsFileSchema, report);
  const bodyFiles = files.filter(({ path }) => /^content\/bodies\/[^/]+\.ya?ml$/.test(path));
  const bodies = bodyFiles.flatMap((file) => readBody(file, report) ?? []).sort(byLevel);
  const brokenBodies = new Set(bodyFiles.map(({ path }) => bodyId(path)).filter((id) => !bodies.some((body) => body.id === id)));
  if (metricsFile) checkMetrics(metricsFile.value, metricsFile.yaml, [...bodies.map(({ id }) => id), ...brokenBodies], report);
  checkBodies(bodies, brokenBodies, report);
  return { site: site?.value, groups: metricsFile?.value.groups ?? [], metrics: metricsFile?.value.metrics ?? [], bodies, brokenBodies };
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

const bodyId = (path: string): string => path.replace(/^.*\//, "").replace(/\.ya?ml$/, "");

function readBody(file: ContentFile, report: Report): Body | undefined {
  const id = bodyId(file.path);
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
    if (metric.ratio && metric.kind !== "ratio") report(diagnostic("error", "ratio-kind", at("ratio"), { metric: metric.id }));
    if (metric.within === metric.id) report(diagnostic("error", "reference-circle", at("within"), { key: "within", id: metric.id }));
    metric.units.forEach((unit, k) => {
      if (/[万亿萬億]/.test(unit)) report(diagnostic("error", "unit-magnitude", at("units", k), { unit }));
    });
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

function checkBodies(bodies: readonly Body[], broken: ReadonlySet<string>, report: Report): void {
  const ids = bodies.map(({ id }) => id);
  const parents = new Map(bodies.map(({ id, parent }) => [id, parent === undefined ? [] : [parent]]));
  bodies.forEach(({ id, parent, terms }, i) => {
    const at = { file: `content/bodies/${id}.yaml`, line: 1, column: 1 };
    if (ids.indexOf(id) !== i) report(diagnostic("error", "id-duplicate", at, { id }));
    const ordinals = terms.map(({ term }) => term);
    const twice = ordinals.find((term, k) => ordinals.indexOf(term) !== k);
    if (twice !== undefined) report(diagnostic("error", "id-duplicate", at, { id: String(twice) }));
    for (const { start, end } of terms) {
      if (end !== undefined && start.slice(0, end.length) > end.slice(0, start.length)) report(diagnostic("error", "period-reversed", at, { start, end }));
    }
    if (parent === undefined) return;
    if (reaches(parent, id, parents)) report(diagnostic("error", "reference-circle", at, { key: "parent", id: parent }));
    else if (!ids.includes(parent) && !broken.has(parent)) report(diagnostic("error", "body-unknown", at, { id: parent, suggestion: suggest(parent, ids) }));
  });
}
