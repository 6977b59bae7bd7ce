import type { Body, Report } from "./dataset.ts";
import type { SearchDocument } from "./search-document.ts";

/** A report's words as search sees them, place by place as its page shows them. */
export function toSearchDocument(report: Report, { short, level }: Body): SearchDocument {
  const { id, title, body, year, kind, text, published, bodyInferred } = report;
  const places = report.places.map((place) => ({ n: place.n, kind: place.kind, text: place.text }));
  return { id, title, body, bodyName: short.zh, ...(bodyInferred === undefined ? {} : { bodyInferred: true }), level, year, kind, text, published, places };
}
