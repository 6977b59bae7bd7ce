import type { Quantity } from "../model/dataset.ts";
import { diagnostic, type Diagnostic, type SourcePlace } from "../model/diagnostic.ts";
import { parseQuantity } from "../model/quantity.ts";
import { canonicalUnit } from "../model/unit.ts";
import { splitReport } from "./frontmatter.ts";
import { signature, signatureOf } from "./signature.ts";
import { parseYaml, type YamlPath, type YamlSource } from "./yaml.ts";

/** A report as a commit held it. */
export interface PublishedVersion {
  /** Short hash of the commit. */
  commit: string;
  /** Day of the commit, ISO. */
  date: string;
  text: string;
}

/** A number of the frontmatter, as far as it can be read without its schema. */
interface Figure {
  metric: string;
  facet?: string;
  /** Metric, facet, scope and year. */
  key: string;
  quantity: Quantity;
  at: SourcePlace;
}

interface Figures {
  figures: Figure[];
  corrections: { metric: string; was: string; now: string }[];
  metricsAt: SourcePlace;
}

type Report = (found: Diagnostic) => void;

/**
 * Figures that earlier versions of a report stated, the newest first, and that it states no more, without a `corrections:` entry that
 * leads from the one to the other. Another way to write a number is no change, nor is a facet or scope that is named better. `today` is for
 * the entry to paste.
 */
export function checkPublished(file: { path: string; text: string }, versions: readonly PublishedVersion[], today: string, report: Report): void {
  const current = figuresOf(file);
  if (!current) return;
  const earlier = versions.flatMap((version) => figuresOf({ path: file.path, text: version.text })?.figures.map((figure) => ({ figure, version })) ?? []);
  const keysOf = new Map([...Map.groupBy(earlier, ({ version }) => version)].map(([version, found]) => [version, new Set(found.map(({ figure }) => figure.key))]));
  const told = new Set<string>();
  earlier.forEach(({ figure, version }, i) => {
    const id = JSON.stringify([figure.key, signature(figure.quantity)]);
    if (told.has(id) || isStated(figure, current, keysOf.get(version) ?? new Set())) return;
    told.add(id);
    const now = current.figures.find(({ key }) => key === figure.key);
    const before = earlier.slice(i + 1).map((one) => one.figure);
    if (isCorrected(figure, now, current) || isTakenBack(figure, now, before, current)) return;
    const { metric, facet, quantity } = figure;
    const data = { metric, facet, was: quantity.raw, now: now?.quantity.raw, commit: version.commit, date: version.date, today };
    report(diagnostic("error", "figure-changed", now?.at ?? current.metricsAt, data));
  });
}

/** Where it stands unchanged, or under a facet or scope that the old version did not have. */
const isStated = (figure: Figure, { figures }: Figures, oldKeys: ReadonlySet<string>): boolean =>
  figures.some((one) => one.metric === figure.metric && isSame(one.quantity, figure.quantity) && (one.key === figure.key || !oldKeys.has(one.key)));

function isSame(a: Quantity, b: Quantity): boolean {
  const sameUnit = a.unit === "" || b.unit === "" || canonicalUnit(a.unit) === canonicalUnit(b.unit);
  return sameUnit && a.value === b.value && a.valueMax === b.valueMax && a.bound === b.bound;
}

/** Whether the corrections lead from the old number to the present one, in one step or several; of a number that is gone, away from it. */
function isCorrected(figure: Figure, now: Figure | undefined, { corrections }: Figures): boolean {
  const seen = new Set<string>();
  const open = [signature(figure.quantity)];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (seen.has(value)) continue;
    seen.add(value);
    for (const { metric, was, now: became } of corrections) {
      if (metric !== figure.metric || signatureOf(was) !== value) continue;
      if (!now || signatureOf(became) === signature(now.quantity)) return true;
      open.push(signatureOf(became));
    }
  }
  return false;
}

/** A slip that came and went: the present number is the one before it, and no correction speaks of it. */
const isTakenBack = (figure: Figure, now: Figure | undefined, before: readonly Figure[], { corrections }: Figures): boolean => {
  const first = before.findLastIndex(({ key, quantity }) => key === figure.key && isSame(quantity, figure.quantity));
  const older = before.slice(first + 1);
  const corrected = corrections.some(({ metric, now: became }) => metric === figure.metric && signatureOf(became) === signature(figure.quantity));
  return now !== undefined && !corrected && older.some(({ key, quantity }) => key === figure.key && isSame(quantity, now.quantity));
};

/** Undefined where the frontmatter cannot be read. */
function figuresOf({ path, text }: { path: string; text: string }): Figures | undefined {
  const split = splitReport({ path, text: text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n") }, () => undefined);
  const yaml = split && parseYaml({ file: path, text: split.yaml, line: split.yamlLine }, () => undefined);
  if (!yaml) return undefined;
  const { metrics, scope, year, corrections } = asRecord(yaml.value);
  const figures = Object.entries(asRecord(metrics)).flatMap(([metric, value]) => entriesOf(metric, value).flatMap((entry) => figureOf(metric, entry, { scope, year }, yaml) ?? []));
  return { figures, corrections: correctionsOf(corrections, yaml), metricsAt: yaml.atKey(["metrics"]) };
}

interface Entry {
  value: unknown;
  path: YamlPath;
}

const entriesOf = (metric: string, value: unknown): Entry[] =>
  Array.isArray(value) ? value.map((one, i) => ({ value: one, path: ["metrics", metric, i] })) : [{ value, path: ["metrics", metric] }];

function figureOf(metric: string, { value, path }: Entry, own: { scope: unknown; year: unknown }, yaml: YamlSource): Figure | undefined {
  const entry = typeof value === "object" ? asRecord(value) : { value };
  const valuePath = typeof value === "object" ? [...path, "value"] : path;
  const written = entry.value === undefined ? undefined : yaml.written(valuePath);
  const parsed = written === undefined ? undefined : parseQuantity(written);
  if (!parsed?.ok) return undefined;
  const facet = typeof entry.facet === "string" ? entry.facet : undefined;
  const key = JSON.stringify([metric, facet, entry.scope ?? own.scope, entry.year ?? own.year]);
  return { metric, facet, key, quantity: parsed.quantity, at: yaml.at(valuePath) };
}

const correctionsOf = (corrections: unknown, yaml: YamlSource): Figures["corrections"] =>
  Array.isArray(corrections)
    ? corrections.map((one, i) => ({ metric: String(asRecord(one).metric), was: yaml.written(["corrections", i, "was"]) ?? "", now: yaml.written(["corrections", i, "now"]) ?? "" }))
    : [];

const asRecord = (value: unknown): Record<string, unknown> => (value !== null && typeof value === "object" ? (value as Record<string, unknown>) : {});
