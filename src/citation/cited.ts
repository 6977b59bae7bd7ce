import type { Report, Source } from "../model/dataset.ts";

/** What is known of a source, each part in its place. A part that is absent is not known. */
export type Cited = Omit<Source, "name" | "note">;

/**
 * A source whose old `name` is put where it belongs: beside a title it is the publisher's name, else it stands for the title. See
 * docs/decisions/0009-whole-sources.md.
 */
export function citedSource({ name, note: _note, ...source }: Source): Cited {
  if (source.title === undefined) return { ...source, title: name };
  return { ...source, publisher: source.publisher ?? (name === source.title ? undefined : name) };
}

/** A report's source. An original bears the report's title; day and author are the report's where the source has none of its own. */
export function citedReport({
  source,
  text,
  title,
  author,
  published,
}: Pick<Report, "source" | "text" | "title" | "author" | "published">): Cited {
  const own = text === "original" ? { title, ...source } : source;
  return { ...citedSource(own), author: source.author ?? author, published: source.published ?? published };
}

export type SourcePart = "publisher" | "published" | "accessed" | "url";

/** What a reader would need to find the source again and is not known, in the order of a citation. */
export function missingParts({ url, archived, ...cited }: Cited): SourcePart[] {
  const known = { ...cited, url: url ?? archived };
  return (["publisher", "published", "accessed", "url"] as const).filter((part) => known[part] === undefined);
}

/** Neither an address nor a day: nobody can look the source up. */
export const isUntraceable = (cited: Cited): boolean =>
  (["url", "published"] as const).every((part) => missingParts(cited).includes(part));

/** How many of the reports name an address, how many a day, how many neither. */
export function sourceCoverage(reports: readonly Report[]): {
  all: number;
  summaries: number;
  addresses: number;
  dates: number;
  neither: number;
} {
  const missing = reports.map((report) => missingParts(citedReport(report)));
  const lack = (part: SourcePart) => missing.filter((parts) => parts.includes(part)).length;
  return {
    all: reports.length,
    summaries: reports.filter(({ text }) => text === "summary").length,
    addresses: reports.length - lack("url"),
    dates: reports.length - lack("published"),
    neither: missing.filter((parts) => parts.includes("url") && parts.includes("published")).length,
  };
}
