import type { Body, Dataset, Place, Report } from "./dataset.ts";
import type { SearchDocument, SearchPlace } from "./search-document.ts";

/** All reports as search sees them. */
export function searchDocuments({ bodies, reports }: Dataset): SearchDocument[] {
  const known = new Map(bodies.map((body) => [body.id, body]));
  return reports.flatMap((report) => {
    const body = known.get(report.body);
    return body ? [toSearchDocument(report, body)] : [];
  });
}

/** A report's words as search sees them, place by place as its page shows them. */
export function toSearchDocument(report: Report, { short, level }: Body): SearchDocument {
  const { id, title, body, year, kind, text, published, bodyInferred } = report;
  const places = report.places.map(({ n, kind, text: words, table }): SearchPlace => ({
    n,
    kind,
    text: words,
    ...searchTable(table),
  }));
  return {
    id,
    title,
    body,
    bodyName: short.zh,
    ...(bodyInferred === undefined ? {} : { bodyInferred: true }),
    level,
    year,
    kind,
    text,
    published,
    places,
  };
}

function searchTable(table: Place["table"]): Pick<SearchPlace, "table"> {
  const heads = table?.cells.map(({ head }) => head).filter((head) => head !== "") ?? [];
  return table && (heads.length > 0 || table.above.length > 0) ? { table: { above: table.above, heads } } : {};
}
