import { existsSync, mkdirSync, readFileSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import { dropOthers, isKept, keep, keptName, takeKept, type KeptStore } from "../../src/kept/kept-folders.ts";
import { bodyFile, partFormats, placesFile } from "../../src/model/address.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { partId, partsOf, reportsOfPart, yearsWithTables, type Part } from "../../src/site-parts.ts";
import { htmlLinks, type HtmlLinks } from "../../src/text/html-links.ts";
import { filesBelow } from "../shared/files-below.ts";

/**
 * The pages of a part of the site, kept between builds. They are made of that part and of what all pages share, and are given nothing else, so that a
 * digest of these says whether they are the same.
 */
export interface KeptPages {
  /** Ids of the parts whose pages need not be made. */
  readonly made: ReadonlySet<string>;
  /** What their pages point to; what the others do, a check of the whole site adds. */
  links: Map<string, HtmlLinks>;
  /**
   * Whether they go with the others, which were made of this bundle: its sheets and scripts are in every page's head. Those that do not are `made` no
   * more. To be asked before `place`.
   */
  suits(bundled: string): boolean;
  /** Puts their pages beside those that were made. */
  place(site: string): void;
  /** Keeps the others of a site that is whole, and tells whether all are kept. */
  keep(site: string): Promise<boolean>;
}

/** What is kept beside the pages of a part. */
interface KeptData {
  id: string;
  bundled: string;
  links: (Pick<HtmlLinks, "canonical" | "heading"> & { file: string; targets: string[]; ids: string[] })[];
}

interface From {
  /** What pages depend on beside the dataset: the editors' pages. */
  shared: unknown;
  /** Files of public/, which may lie beside pages and are none. */
  published: readonly string[];
  /** Where kept pages wait. */
  folder: string;
  store: KeptStore | undefined;
  /** The parts that this build makes, if not all. */
  parts?: readonly Part[];
}

/** Finds the parts whose pages an earlier build has made, and makes them ready. */
export async function keptPages(dataset: Dataset, from: From): Promise<KeptPages> {
  const { shared, published, folder, store } = from;
  if (!store) return nothingKept;
  const { reports, ...rest } = dataset;
  const others = new Set(published);
  const common = keptName([rest, shared], store);
  const parts = (from.parts ?? partsOf(dataset)).map((part) => {
    const id = partId(part);
    const years = "metric" in part ? yearsWithTables(reports) : [];
    return { part, id, name: keptName([common, years, id], store, reportsOfPart(part, reports)) };
  });
  const { taken, links } = await takeParts(parts, folder, store);
  let current = "";
  return {
    get made() {
      return new Set(taken.keys());
    },
    links,
    suits(bundled) {
      current = bundled;
      const others = [...taken].filter(([, part]) => part.bundled !== bundled);
      for (const [id, { files }] of others) {
        taken.delete(id);
        for (const file of files) links.delete(file);
      }
      return others.length === 0;
    },
    place(site) {
      for (const file of [...taken.values()].flatMap(({ files }) => files)) {
        mkdirSync(dirname(join(site, file)), { recursive: true });
        renameSync(join(folder, file), join(site, file));
      }
    },
    async keep(site) {
      if (!store.program.isCurrent()) return false;
      for (const { part, id, name } of parts) {
        if (taken.has(id)) continue;
        const files = filesOf(part, dataset, site).filter((file) => !others.has(file));
        await keep<KeptData>(
          name,
          site,
          { files, data: { id, bundled: current, links: files.flatMap(linksIn(site, links)) } },
          store,
        );
      }
      await dropOthers(
        parts.map(({ name }) => name),
        store,
      );
      return parts.every(({ id, name }) => taken.has(id) || isKept(name, store));
    },
  };
}

/** What is kept of these parts, by their ids. */
async function takeParts(parts: readonly { id: string; name: string }[], folder: string, store: KeptStore) {
  const taken = new Map<string, { files: string[]; bundled: string }>();
  const links = new Map<string, HtmlLinks>();
  for (const { id, name } of parts) {
    const found = await takeKept<KeptData>(name, folder, store);
    if (found?.data.id !== id) continue;
    taken.set(id, { files: found.files, bundled: found.data.bundled });
    for (const { file, targets, ids, ...rest } of found.data.links)
      links.set(file, { targets: new Set(targets), ids: new Set(ids), ...rest });
  }
  return { taken, links };
}

const nothingKept: KeptPages = {
  made: new Set(),
  links: new Map(),
  suits: () => true,
  place: () => undefined,
  keep: () => Promise.resolve(false),
};

/** A check of the whole site has read most of them. */
const linksIn =
  (site: string, links: ReadonlyMap<string, HtmlLinks>) =>
  (file: string): KeptData["links"] => {
    if (!file.endsWith(".html")) return [];
    const read = links.get(file) ?? htmlLinks(readFileSync(join(site, file), "utf8"));
    return [{ ...read, file, targets: [...read.targets], ids: [...read.ids] }];
  };

/** Files of a finished site, in the order of their names. An address that another body's report had before is none of a body's. */
function filesOf(part: Part, { site: { languages }, reports }: Dataset, site: string): string[] {
  const prefixes = languages.map((language, i) => (i === 0 ? "" : `${language}/`));
  const below = (folder: string) => filesIn(join(site, folder)).map((file) => `${folder}${file}`);
  const own = prefixes.flatMap((prefix) => below(`${prefix}${partId(part)}/`));
  return [...("data" in part ? own.filter((file) => !file.startsWith(bodyFolder)) : own), ...more()].toSorted();

  function more(): string[] {
    if ("data" in part) return [];
    if ("metric" in part)
      return prefixes.flatMap((prefix) =>
        yearsWithTables(reports).flatMap((year) => below(`${prefix}years/${year}/${part.metric}/`)),
      );
    return [
      ...partFormats.map((format) => bodyFile(part.body, format)).filter((file) => existsSync(join(site, file))),
      ...reportsOfPart(part, reports).flatMap(({ id }) => [
        placesFile(id),
        ...prefixes.map((prefix) => `${prefix}reports/${id}/index.html`),
      ]),
    ];
  }
}

/** Data of bodies are kept with their pages. */
const bodyFolder = bodyFile("", "csv").replace(/[^/]*$/, "");

/** A metric need not have numbers of every year. */
const filesIn = (folder: string): string[] => (existsSync(folder) ? filesBelow(folder) : []);
