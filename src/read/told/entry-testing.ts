import type { Diagnostic, DiagnosticData } from "../../model/diagnostic.ts";
import { loadContentFiles } from "../files/content-files.ts";
import { readContent } from "../read-content.ts";

const report = "content/reports/jia/2023-review.md";
const base = (await loadContentFiles("tests/fixtures/read/base/content")).filter(({ path }) => path !== report);

const BODY = "content/bodies/jia.yaml";
const METRICS = "content/metrics.yaml";
const encoder = new TextEncoder();

/** What a test sets otherwise. */
export interface Head {
  scope?: string;
  kind?: string;
  published?: string;
  title?: string;
  /** The session that the report says it is of. */
  session?: number;
  /** The first days of the sessions of 甲市政协's fifth term. */
  sessions?: string[];
  /** The years of that term. */
  termStart?: string;
  termEnd?: string;
  /** More metrics, as lines of metrics.yaml. */
  metrics?: string;
}

/** For tests: what the reader says of one entry, `metric: entry`, in a report of 甲市政协 about 2023 with this text. */
export const saidOf = (entry: string, text: string, head?: Head): Diagnostic[] =>
  allOf(entry, text, head).filter(({ code }) => code !== "number-unlisted");

/** The numbers of the text that the entry does not list, as the entries that are offered for them. */
export const offeredOf = (entry: string, text: string, head?: Head): (string | undefined)[] =>
  allOf(entry, text, head).flatMap(({ code, data }) =>
    code === "number-unlisted" ? [(data as DiagnosticData["number-unlisted"]).stub] : [],
  );

function allOf(
  entry: string,
  text: string,
  {
    scope = "calendar-year",
    kind = "review",
    published,
    title = "甲市政协工作综述",
    metrics = "",
    session,
    sessions = [],
    termStart,
    termEnd,
  }: Head = {},
): Diagnostic[] {
  const lines = [
    "---",
    `title: ${title}`,
    "body: jia",
    "year: 2023",
    `kind: ${kind}`,
    "text: original",
    `scope: ${scope}`,
    "source: { name: 甲市日报 }",
  ];
  const source = [
    ...lines,
    ...(published === undefined ? [] : [`published: ${published}`]),
    ...(session === undefined ? [] : [`session: ${session}`]),
    "metrics:",
    `  ${entry}`,
    "---",
    text,
    "",
  ].join("\n");
  const bytes = encoder.encode(source);
  const path = report.replace("review", kind);
  const terms = `terms: [{ term: 5, start: "${termStart ?? "2022"}", ${termEnd === undefined ? "" : `end: "${termEnd}", `}sessions: [${sessions.map((start, index) => `{ session: ${index + 1}, start: "${start}" }`).join(", ")}] }]\n`;
  const site = base.map((file) => {
    if (file.path === METRICS)
      return { ...file, bytes: Buffer.concat([file.bytes ?? new Uint8Array(), encoder.encode(metrics)]) };
    if (file.path !== BODY || (sessions.length === 0 && termStart === undefined)) return file;
    const body = encoder.encode(
      Buffer.from(file.bytes ?? [])
        .toString()
        .replace(/terms:[^]*/, terms),
    );
    return { ...file, size: body.length, bytes: body };
  });
  return readContent([...site, { path, size: bytes.length, bytes }]).diagnostics.filter(({ file }) => file === path);
}

interface MetricOf {
  kind?: string;
  aggregation?: string;
  definition?: string;
  except?: string;
}

/** A metric as metrics.yaml has it, to be put behind the site's own. Lists are written as in YAML's brackets. */
export const metric = (
  id: string,
  units: string,
  wordings: string,
  { kind = "count", aggregation = "sum", definition = "某事。", except }: MetricOf = {},
): string =>
  [
    `  - id: ${id}`,
    `    labels: { zh: ${id} }`,
    `    definition: { zh: ${definition} }`,
    "    group: proposals",
    `    kind: ${kind}`,
    `    units: [${units}]`,
    `    aggregation: ${aggregation}`,
    `    wordings: [${wordings}]`,
    ...(except === undefined ? [] : [`    except: [${except}]`]),
    "",
  ].join("\n");

/** The same, as `severity code`. */
export const codesOf = (entry: string, text: string, head?: Head): string[] =>
  saidOf(entry, text, head).map(({ severity, code }) => `${severity} ${code}`);
