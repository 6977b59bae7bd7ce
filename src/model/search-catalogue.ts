import { at } from "./at.ts";
import type { CatalogueEntry, SearchCatalogue } from "./search-document.ts";

/**
 * The catalogue as its file holds it: what many reports have in common stands once. It is read before the first search, and of 10,000 reports a tenth of what it
 * would be entry by entry.
 */
export interface PackedCatalogue {
  parts: SearchCatalogue["parts"];
  bodies: [id: string, level: CatalogueEntry["level"]][];
  /** Files' names, with what they say: 2023-review of 2023, a review. */
  names: [name: string, year: number, kind: CatalogueEntry["kind"]][];
  /** What all keys begin with. */
  prefix: string;
  /** The rest of each report's key, newest first, joined by commas: none holds one. */
  keys: string;
  /** Of each report, the number of its body and that of its name. */
  body: number[];
  name: number[];
}

export function packCatalogue({ parts, reports }: SearchCatalogue): PackedCatalogue {
  const bodies = numbered(reports, ({ body, level }) => [body, level] as const);
  const names = numbered(reports, ({ id, year, kind }) => [nameOf(id), year, kind] as const);
  const keys = reports.map(({ key }) => key);
  const prefix = commonPrefix(keys);
  return {
    parts,
    bodies: bodies.values.map(([id, level]) => [id, level]),
    names: names.values.map(([name, year, kind]) => [name, year, kind]),
    prefix,
    keys: keys.map((key) => key.slice(prefix.length)).join(","),
    body: bodies.numbers,
    name: names.numbers,
  };
}

export function unpackCatalogue(packed: PackedCatalogue): SearchCatalogue {
  const keys = packed.body.length === 0 ? [] : packed.keys.split(",");
  const reports = packed.body.map((n, i): CatalogueEntry => {
    const [body, level] = at(packed.bodies, n);
    const [name, year, kind] = at(packed.names, at(packed.name, i));
    return { key: packed.prefix + at(keys, i), id: `${body}/${name}`, year, body, level, kind };
  });
  return { parts: packed.parts, reports };
}

const nameOf = (id: string): string => id.slice(id.indexOf("/") + 1);

/** Each different value once, and the number of each item's. */
function numbered<T, V>(items: readonly T[], valueOf: (item: T) => V): { values: V[]; numbers: number[] } {
  const known = new Map<string, number>();
  const values: V[] = [];
  const numbers = items.map((item) => {
    const value = valueOf(item);
    const id = JSON.stringify(value);
    const number = known.get(id) ?? values.push(value) - 1;
    known.set(id, number);
    return number;
  });
  return { values, numbers };
}

function commonPrefix(texts: readonly string[]): string {
  const [first = "", ...others] = texts;
  let length = first.length;
  for (const text of others) while (!text.startsWith(first.slice(0, length))) length--;
  return first.slice(0, length);
}
