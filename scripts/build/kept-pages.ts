import { existsSync, mkdirSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import { dropOthers, keep, keptName, takeKept, type KeptStore } from "../../src/kept/kept-folders.ts";
import { placesFile } from "../../src/model/address.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { partId, partsOf, reportsOfPart, yearsWithTables, type Part } from "../../src/site-parts.ts";
import { filesBelow } from "../shared/files-below.ts";

/**
 * The pages of a part of the site, kept between builds. They are made of that part and of what all pages share, and are given nothing else, so that a
 * digest of these says whether they are the same.
 */
export interface KeptPages {
  /** Ids of the parts whose pages need not be made. */
  made: ReadonlySet<string>;
  /** Puts their pages beside those that were made, and keeps the others. */
  finish(site: string): Promise<void>;
}

/** `shared`: what pages depend on beside the dataset, the editors' pages say. `folder`: where kept pages wait. */
export async function keptPages(
  dataset: Dataset,
  shared: unknown,
  folder: string,
  store: KeptStore | undefined,
): Promise<KeptPages> {
  if (!store) return { made: new Set(), finish: () => Promise.resolve() };
  const { reports, ...rest } = dataset;
  const common = keptName([rest, shared, yearsWithTables(reports)], store);
  const parts = partsOf(dataset).map((part) => {
    const id = partId(part);
    return { part, id, name: keptName([common, id, reportsOfPart(part, reports)], store) };
  });
  const taken = new Map<string, string[]>();
  for (const { id, name } of parts) {
    const found = await takeKept<string>(name, folder, store);
    if (found?.data === id) taken.set(id, found.files);
  }
  return {
    made: new Set(taken.keys()),
    async finish(site) {
      for (const file of [...taken.values()].flat()) {
        mkdirSync(dirname(join(site, file)), { recursive: true });
        renameSync(join(folder, file), join(site, file));
      }
      if (!store.program.isCurrent()) return;
      for (const { part, id, name } of parts)
        if (!taken.has(id)) await keep(name, site, { files: filesOf(part, dataset, site), data: id }, store);
      await dropOthers(
        parts.map(({ name }) => name),
        store,
      );
    },
  };
}

/** Files of a finished site, in the order of their names. An address that another body's report had before is none of a body's. */
function filesOf(part: Part, { site: { languages }, reports }: Dataset, site: string): string[] {
  const prefixes = languages.map((language, i) => (i === 0 ? "" : `${language}/`));
  const ofReports = "body" in part ? reportsOfPart(part, reports).map(({ id }) => id) : [];
  const folders = prefixes.flatMap((prefix) => [
    `${prefix}${partId(part)}/`,
    ...("metric" in part ? yearsWithTables(reports).map((year) => `${prefix}years/${year}/${part.metric}/`) : []),
  ]);
  return [
    ...ofReports.flatMap((id) => [placesFile(id), ...prefixes.map((prefix) => `${prefix}reports/${id}/index.html`)]),
    ...folders.flatMap((below) => filesIn(join(site, below)).map((file) => `${below}${file}`)),
  ].toSorted();
}

/** A metric need not have numbers of every year. */
const filesIn = (folder: string): string[] => (existsSync(folder) ? filesBelow(folder) : []);
