import { diagnostic, type Diagnostic, type Severity } from "../../src/model/diagnostic.ts";
import { bodyFileSchema, type Term } from "../../src/model/schema/body.ts";
import { checkPublished, type Now } from "../../src/read/checks/published-figures.ts";
import { SITE_FILE, siteCheck } from "../../src/read/site/site-yaml.ts";
import { checkWithdrawn } from "../../src/read/site/withdrawn.ts";
import { readReportPath } from "../../src/read/files/report-path.ts";
import { decode, type ContentFile } from "../../src/read/files/source.ts";
import { glanceAtReport, glanceAtYaml } from "../../src/read/yaml/glance.ts";
import type { IsAsked } from "./asked-paths.ts";
import type { CurrentFile, GoneFile, History, HistoryGap } from "./git.ts";

type Report = (found: Diagnostic) => void;

export interface Held {
  reports: readonly CurrentFile[];
  history: History;
  isAsked: IsAsked;
  files: readonly ContentFile[];
  /** ISO day. */
  today: string;
  isCi: boolean;
}

const nameOf = (path: string): string => `content/${path}`;

/** What the history says against the reports that are asked for, and what it could not say. */
export function checkHistory({ reports, history, isAsked, files, today, isCi }: Held, report: Report): void {
  const rules = siteCheck(files);
  const asked = reports.filter(({ path }) => isAsked(nameOf(path)));
  // A site without reports has no figures to protect.
  if (asked.length > 0)
    for (const gap of history.gaps)
      report(diagnostic("history-unread", { file: SITE_FILE, line: 1, column: 1 }, gap, severityOf(gap, rules, isCi)));
  const [known, termsOf] = [idsIn(files), termsIn(files)];
  for (const { path, bytes } of asked) {
    const versions = history.versions.get(path) ?? [];
    // What is no text says nothing of its numbers.
    const file =
      versions.length > 0 ? decode({ path: nameOf(path), size: bytes.length, bytes }, () => undefined) : undefined;
    if (file) checkPublished(file, versions, { today, known, termsOf }, report);
  }
  if (history.gaps.length === 0)
    for (const one of checkWithdrawn(files, "unknown", (id) => !history.published.has(`reports/${id}.md`))) report(one);
  const kept = new Set([
    ...reports.flatMap(({ formerly = [] }) => formerly),
    ...(rules.withdrawn ?? []).map((id) => `reports/${id}.md`),
  ]);
  for (const gone of history.gone) if (!kept.has(gone.path)) checkGone(gone, isAsked, report);
}

/** Ids of the site's bodies and metrics; undefined where metrics.yaml cannot be read. */
function idsIn(files: readonly ContentFile[]): Now["known"] {
  const { bytes } = files.find(({ path }) => path === "content/metrics.yaml") ?? {};
  const { metrics } =
    (bytes && (glanceAtYaml("content/metrics.yaml", plainText(bytes))?.value as { metrics?: unknown })) ?? {};
  if (!Array.isArray(metrics)) return undefined;
  return {
    metric: new Set(metrics.map((metric: { id?: unknown } | null) => String(metric?.id))),
    body: new Set(files.flatMap(({ path }) => /^content\/bodies\/([^/]+)\.ya?ml$/.exec(path)?.[1] ?? [])),
  };
}

/** The terms that a body's file lists, as far as they can be read. */
function termsIn(files: readonly ContentFile[]): (body: string) => Term[] {
  const read = new Map<string, Term[]>();
  return (body) => {
    const known = read.get(body);
    if (known) return known;
    const file = files.find(({ path }) => /^content\/bodies\/([^/]+)\.ya?ml$/.exec(path)?.[1] === body);
    const value = file?.bytes && glanceAtYaml(file.path, plainText(file.bytes))?.value;
    const parsed = bodyFileSchema.shape.terms.safeParse((value as { terms?: unknown } | null | undefined)?.terms);
    read.set(body, parsed.data ?? []);
    return parsed.data ?? [];
  };
}

/** An error where nobody reads along; a folder outside of any repository may well be a trial. */
function severityOf({ reason }: HistoryGap, { history }: ReturnType<typeof siteCheck>, isCi: boolean): Severity {
  if (isCi) return history === "optional" ? "warning" : "error";
  return history === "optional" || reason === "no-repository" ? "note" : "warning";
}

function checkGone({ path, date, now }: GoneFile, isAsked: IsAsked, report: Report): void {
  const id = readReportPath(nameOf(path))?.id;
  const place = now === undefined ? SITE_FILE : nameOf(now);
  if (id === undefined || !(isAsked(nameOf(path)) || isAsked(place))) return;
  report(
    diagnostic("address-gone", { file: place, line: 1, column: 1 }, { report: id, date, now: now && nameOf(now) }),
  );
}

/** The paths that a report says it had before. */
export function formerPaths({ path, bytes }: ContentFile): string[] {
  const text = bytes ? plainText(bytes) : "";
  if (!/^formerly\s*:/m.test(text)) return [];
  const { formerly } = (glanceAtReport({ path, text })?.value ?? {}) as { formerly?: unknown };
  return Array.isArray(formerly) ? formerly.map((id) => `reports/${String(id)}.md`) : [];
}

const plainText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).replace(/\r\n?/g, "\n");
