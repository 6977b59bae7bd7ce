import type { z } from "zod";
import { diagnostic, type Diagnostic } from "../../model/diagnostic.ts";
import type { Body, Metric, MetricGroup, Site } from "../../model/dataset.ts";
import { bodyFileSchema, levelSchema, type Level } from "../../model/schema/body.ts";
import { idSchema } from "../../model/schema/label.ts";
import { metricsFileSchema } from "../../model/schema/metric.ts";
import { siteFileSchema } from "../../model/schema/site.ts";
import { BUDGET_MS, eachWithin } from "../files/budget.ts";
import { checkDamage } from "../markdown/damage.ts";
import { isAfter } from "../../text/partial-dates.ts";
import { readYaml } from "../yaml/read-yaml.ts";
import { decode, type ContentFile } from "../files/source.ts";
import { reaches } from "./cycles.ts";
import { suggest } from "../../text/suggest.ts";
import type { YamlSource } from "../yaml/yaml.ts";

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
export function readSiteFiles(files: readonly ContentFile[], report: Report, limit = BUDGET_MS): SiteFiles {
  const inTime = <T>(path: string, read: () => T): T | undefined => withinLimit(path, read, limit, report);
  const site = inTime("content/site.yaml", () => readOne(files, "content/site.yaml", siteFileSchema, report));
  const metricsFile = inTime("content/metrics.yaml", () =>
    readOne(files, "content/metrics.yaml", metricsFileSchema, report),
  );
  const bodyFiles = files.filter(({ path }) => /^content\/bodies\/[^/]+\.ya?ml$/.test(path));
  const read: ReadBody[] = [];
  eachWithin(
    bodyFiles,
    limit,
    (file) => void read.push(...[readBody(file, report) ?? []].flat()),
    ({ path }) => report(fileTooSlow(path, limit)),
  );
  const bodies = read.map(({ body }) => body).sort(byLevel);
  const brokenBodies = new Set(
    bodyFiles.map(({ path }) => bodyId(path)).filter((id) => !bodies.some((body) => body.id === id)),
  );
  if (metricsFile)
    checkMetrics(metricsFile.value, metricsFile.yaml, [...bodies.map(({ id }) => id), ...brokenBodies], report);
  checkBodies(read, brokenBodies, report);
  return {
    site: site?.value,
    groups: metricsFile?.value.groups ?? [],
    metrics: asMeant(metricsFile?.value.metrics ?? []),
    bodies,
    brokenBodies,
  };
}

const fileTooSlow = (file: string, limit: number): Diagnostic =>
  diagnostic("report-too-slow", { file, line: 1, column: 1 }, { stage: "file", lack: "time", seconds: limit / 1000 });

function withinLimit<T>(path: string, read: () => T, limit: number, report: Report): T | undefined {
  let result: T | undefined;
  eachWithin(
    [path],
    limit,
    () => void (result = read()),
    () => report(fileTooSlow(path, limit)),
  );
  return result;
}

/** With faults that are reported here, so that reports are not blamed for them: of two with one id the first counts, and units are base units. */
const asMeant = (metrics: readonly Metric[]): Metric[] =>
  metrics
    .filter(({ id }, i) => metrics.findIndex((other) => other.id === id) === i)
    .map((metric) => ({
      ...metric,
      units: metric.units.flatMap((unit) => unit.split(LIST_COMMA)).map((unit) => unit.replace(MAGNITUDE, "") || unit),
    }));

/** Between two units, these make one of them. */
const LIST_COMMA = /[，、；]/;

const MAGNITUDE = /[万亿萬億]/g;

/** The highest level first, then by division code; the files come sorted by name. */
const byLevel = (a: Body, b: Body): number =>
  levelSchema.options.indexOf(a.level) - levelSchema.options.indexOf(b.level) ||
  Number(a.division ?? 0) - Number(b.division ?? 0);

function readOne<T extends z.ZodType>(
  files: readonly ContentFile[],
  path: string,
  schema: T,
  report: Report,
): { value: z.infer<T>; yaml: YamlSource } | undefined {
  const file = files.find((one) => one.path === path);
  if (!file) {
    report(diagnostic("file-missing", { file: path, line: 1, column: 1 }, { name: path }));
    return undefined;
  }
  const text = decode(file, report);
  if (text) checkDamage(text, report);
  return text && readYaml({ file: path, text: text.text, line: 1 }, schema, report);
}

const bodyId = (path: string): string => path.replace(/^.*\//, "").replace(/\.ya?ml$/, "");

interface ReadBody {
  body: Body;
  file: string;
  yaml: YamlSource;
}

function readBody(file: ContentFile, report: Report): ReadBody | undefined {
  const id = bodyId(file.path);
  if (!idSchema.safeParse(id).success) {
    report(diagnostic("file-name", { file: file.path, line: 1, column: 1 }, { name: id, problem: "pattern" }));
    return undefined;
  }
  const read = readOne([file], file.path, bodyFileSchema, report);
  return read && { body: { id, ...read.value }, file: file.path, yaml: read.yaml };
}

function checkMetrics(
  { groups, metrics }: { groups: MetricGroup[]; metrics: Metric[] },
  yaml: YamlSource,
  bodies: string[],
  report: Report,
): void {
  const ids = metrics.map(({ id }) => id);
  const groupIds = groups.map(({ id }) => id);
  metrics.forEach((metric, i) => {
    const at = (...path: (string | number)[]) => yaml.at(["metrics", i, ...path]);
    if (ids.indexOf(metric.id) !== i) report(diagnostic("id-duplicate", at("id"), { id: metric.id }));
    const alike = metrics.slice(0, i).find(({ id, labels }) => id !== metric.id && labels.zh === metric.labels.zh);
    if (alike) {
      const data = { name: metric.labels.zh, other: alike.id };
      report(diagnostic("name-duplicate", at("labels", "zh"), data, "error"));
    }
    if (!groupIds.includes(metric.group)) {
      report(
        diagnostic("group-unknown", at("group"), {
          id: metric.group,
          suggestion: suggest(metric.group, groupIds),
        }),
      );
    }
    if (metric.ratio && metric.kind !== "ratio") report(diagnostic("ratio-kind", at("ratio"), { metric: metric.id }));
    if (metric.within === metric.id)
      report(diagnostic("reference-circle", at("within"), { key: "within", id: metric.id }));
    metric.units.forEach((unit, k) => {
      const comma = LIST_COMMA.exec(unit)?.[0];
      if (comma !== undefined) report(diagnostic("yaml-comma", at("units", k), { found: comma }));
      if (unit.search(MAGNITUDE) >= 0) report(diagnostic("unit-magnitude", at("units", k), { unit }));
    });
    const referred: [string | undefined, (string | number)[]][] = [
      [metric.within, ["within"]],
      [metric.ratio?.of, ["ratio", "of"]],
      [metric.ratio?.to, ["ratio", "to"]],
    ];
    for (const [id, path] of referred) {
      if (id !== undefined && !ids.includes(id))
        report(diagnostic("metric-unknown", at(...path), { id, suggestion: suggest(id, ids) }));
    }
    metric.breaks.forEach(({ body }, k) => {
      if (body !== undefined && !bodies.includes(body)) {
        report(diagnostic("body-unknown", at("breaks", k, "body"), { id: body, suggestion: suggest(body, bodies) }));
      }
    });
    const facets = metric.facets.map(({ id }) => id);
    facets.forEach((id, k) => {
      if (facets.indexOf(id) !== k) report(diagnostic("id-duplicate", at("facets", k, "id"), { id }));
      const name = metric.facets[k]?.labels.zh ?? id;
      const other = metric.facets.slice(0, k).find((one) => one.id !== id && one.labels.zh === name)?.id;
      if (other !== undefined)
        report(diagnostic("name-duplicate", at("facets", k, "labels", "zh"), { name, other }, "error"));
    });
  });
}

/** A name is one body's; a short one may be another's in another city (鼓楼区政协), and says little then. */
function checkNames(body: Body, before: readonly ReadBody[], yaml: YamlSource, report: Report): void {
  const others = before.map((one) => one.body).filter(({ id }) => id !== body.id);
  for (const key of ["name", "short"] as const) {
    const name = body[key].zh;
    const other = others.find((one) => one[key].zh === name)?.id;
    if (other === undefined) continue;
    report(diagnostic("name-duplicate", yaml.at([key, "zh"]), { name, other }, key === "name" ? "error" : "warning"));
    return;
  }
}

function checkBodies(read: readonly ReadBody[], broken: ReadonlySet<string>, report: Report): void {
  const ids = read.map(({ body }) => body.id);
  const parents = new Map(read.map(({ body: { id, parent } }) => [id, parent === undefined ? [] : [parent]]));
  read.forEach(({ body, file, yaml }, i) => {
    const { id, parent, terms } = body;
    if (ids.indexOf(id) !== i) report(diagnostic("id-duplicate", { file, line: 1, column: 1 }, { id }));
    checkTerms(terms, yaml, report);
    checkNames(body, read.slice(0, i), yaml, report);
    const twin = read.slice(0, i).find((other) => other.body.id !== id && other.body.division === body.division);
    if (body.division !== undefined && twin)
      report(diagnostic("division-shared", yaml.at(["division"]), { division: body.division, other: twin.body.id }));
    const coded = levelsOfDivision(body.division);
    if (coded && !coded.includes(body.level))
      report(
        diagnostic("level-otherwise", yaml.at(["level"]), { level: body.level, division: body.division ?? "", coded }),
      );
    if (parent === undefined) return;
    const at = yaml.at(["parent"]);
    const above = read.find((other) => other.body.id === parent)?.body;
    if (above && above.id !== id && rankOf(above.level) >= rankOf(body.level))
      report(diagnostic("parent-not-above", at, { level: body.level, parent, above: above.level }));
    if (reaches(parent, id, parents)) report(diagnostic("reference-circle", at, { key: "parent", id: parent }));
    else if (!ids.includes(parent) && !broken.has(parent))
      report(diagnostic("body-unknown", at, { id: parent, suggestion: suggest(parent, ids) }));
  });
}

const rankOf = (level: Level): number => levelSchema.options.indexOf(level);

/**
 * Codes that tell no level: districts of the municipalities and of the cities of sub-provincial rank are counties by their codes and higher by their rank, and so is
 * what a province governs without a prefecture (..90..).
 */
const TELLS_NOTHING =
  /^(?:11|12|31|50|..90|(?:2101|2102|2201|2301|3201|3301|3302|3502|3701|3702|4201|4401|4403|5101|6101)(?!00))/;

/** The levels that a division code allows (GB/T 2260: two digits each for province, prefecture and county); undefined where it tells nothing. */
function levelsOfDivision(division: string | undefined): Level[] | undefined {
  if (division === undefined || TELLS_NOTHING.test(division)) return undefined;
  if (division.endsWith("0000")) return ["provincial"];
  return division.endsWith("00") ? ["prefectural", "sub-provincial"] : ["county"];
}

/** Terms are numbered once, begin before they end (as their sessions do), and end before the next begins; a date that says less is taken as it may be meant. */
function checkTerms(terms: Body["terms"], yaml: YamlSource, report: Report): void {
  const ordinals = terms.map(({ term }) => term);
  terms.forEach(({ term, start, end, sessions }, k) => {
    if (ordinals.indexOf(term) !== k)
      report(diagnostic("id-duplicate", yaml.at(["terms", k, "term"]), { id: String(term) }));
    if (end !== undefined && isAfter(start, end))
      report(diagnostic("period-reversed", yaml.at(["terms", k, "end"]), { start, end }));
    sessions.forEach((session, n) => {
      if (session.end !== undefined && isAfter(session.start, session.end))
        report(
          diagnostic("period-reversed", yaml.at(["terms", k, "sessions", n, "end"]), {
            start: session.start,
            end: session.end,
          }),
        );
    });
    const before = terms.find(
      (other) =>
        other.term < term && other.end !== undefined && isAfter(other.end, start) && !isAfter(other.start, other.end),
    );
    if (before?.end !== undefined)
      report(
        diagnostic("terms-overlap", yaml.at(["terms", k, "start"]), {
          term,
          start,
          before: before.term,
          end: before.end,
        }),
      );
  });
}
