import { hash } from "node:crypto";
import { at } from "../../model/at.ts";
import type { Draft } from "../entries/entries.ts";
import type { HeldReport } from "../checks/check.ts";
import type { ContentFile } from "../files/source.ts";
import type { ReadOne } from "../read-content.ts";
import type { SiteFiles } from "../site/site-files.ts";

/** Texts that an earlier run has put away by name. */
export interface Store {
  /** A digest of the program: another one reads otherwise. */
  program: string;
  /** Undefined where there is none, or none that is whole. */
  get(name: string): string | undefined;
  /** Puts texts away; `used` are the names that this run has asked for, which are dropped last. */
  put(texts: ReadonlyMap<string, string>, used: readonly string[]): void;
  /** What the last run in this process has read, by the same names, where one follows another. */
  last?: Map<string, unknown>;
}

/** What was read of reports in earlier runs. Each is known by a digest of all that its reading depends on. */
export interface KeptReports<T extends HeldReport> {
  /** By the report's index; undefined for what is to be read. */
  known: (ReadOne<T> | undefined)[];
  /** Keeps what was read of them now, by index. */
  keep(read: readonly ReadOne<T>[]): void;
}

/** `purpose` says what is kept of each report. */
export function keptReports<T extends HeldReport>(
  files: readonly ContentFile[],
  site: SiteFiles,
  { store, purpose }: { store: Store; purpose: string },
): KeptReports<T> {
  const about = digest(JSON.stringify([store.program, purpose, site.metrics, site.bodies, [...site.brokenBodies]]));
  const names = files.map((file) => nameOf(about, file));
  const metrics = new Map(site.metrics.map((metric) => [metric.id, metric]));
  const known = names.map((name) => {
    const last = store.last?.get(name);
    if (last) return last as ReadOne<T>;
    const text = store.get(name);
    return text === undefined ? undefined : unpack<T>(text, metrics);
  });
  return {
    known,
    keep(read) {
      const texts = new Map(
        read.flatMap((one, i) => (known[i] || !isLasting(one) ? [] : [[at(names, i), pack(one)] as const])),
      );
      if (texts.size > 0) store.put(texts, names);
      store.last?.clear();
      for (const [i, one] of read.entries()) if (isLasting(one)) store.last?.set(at(names, i), one);
    },
  };
}

const digest = (text: string | Uint8Array): string => hash("sha256", text, "hex");

/** All that is known of the file, its bytes by their digest. */
const nameOf = (about: string, { bytes, ...file }: ContentFile): string =>
  digest(JSON.stringify([about, file, bytes && digest(bytes)]));

/** What a machine had no time or memory for may be read another day. */
const isLasting = ({ diagnostics }: ReadOne<HeldReport>): boolean =>
  diagnostics.every(({ code }) => code !== "report-too-slow");

type Packed<T> = { diagnostics: ReadOne<T>["diagnostics"]; read?: Omit<T, "drafts"> & { drafts: PackedDraft[] } };
type PackedDraft = Omit<Draft, "definition">;

/** As JSON, in which a draft's metric is named and not told. */
const pack = <T extends HeldReport>({ read, diagnostics }: ReadOne<T>): string =>
  JSON.stringify({
    diagnostics,
    ...(read && { read: { ...read, drafts: read.drafts.map(({ definition: _, ...draft }) => draft) } }),
  } satisfies Packed<T>);

/** Undefined where it is of other metrics than these. */
function unpack<T extends HeldReport>(
  text: string,
  metrics: ReadonlyMap<string, Draft["definition"]>,
): ReadOne<T> | undefined {
  const { read, diagnostics } = JSON.parse(text) as Packed<T>;
  if (!read) return { diagnostics };
  const drafts = read.drafts.flatMap((draft) => {
    const definition = metrics.get(draft.metric);
    return definition ? [{ ...draft, definition }] : [];
  });
  return drafts.length < read.drafts.length ? undefined : { diagnostics, read: { ...read, drafts } as unknown as T };
}
