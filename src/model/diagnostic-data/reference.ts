import type { Level } from "../schema/body.ts";
export interface ReferenceData {
  "body-unknown": { id: string; suggestion?: string };
  "metric-unknown": { id: string; suggestion?: string };
  "group-unknown": { id: string; suggestion?: string };
  "report-unknown": { id: string; suggestion?: string };
  "id-duplicate": { id: string };
  /** Two bodies, metrics, or facets of one metric, that readers could not tell apart. */
  "name-duplicate": { name: string; other: string };
  "reference-circle": { key: string; id: string };
  "unit-magnitude": { unit: string };
  "ratio-kind": { metric: string };
  "facet-unlisted": { facet: string; metric: string; suggestion?: string };
  "unit-unlisted": { unit: string; metric: string; units: string[] };
  "terms-overlap": { term: number; start: string; before: number; end: string };
  "term-unknown": { term: number; body: string };
  "session-unknown": { session: number; term: number; body: string };
  "contact-missing": Record<string, never>;
  "session-shared": { term: number; session: number; other: string; year: number };
  "source-shared": { url: string; other: string; year: number };
  "supersedes-otherwise": { id: string; body: string; year: number };
  "division-shared": { division: string; other: string };
  "level-otherwise": { level: Level; division: string; coded: Level[] };
  "parent-not-above": { level: Level; parent: string; above: Level };
  "term-otherwise": { term: number; body: string; year: number; first: number; last: number };
  "body-before-terms": { body: string; year: number; first: number };
}
