import type { DiagnosticData } from "../model/diagnostic.ts";

/** The keys that an entry lacks for the time that its words speak of, as they are written. */
export const keysToAdd = (
  { year, scope, start, end, asOf, facet }: DiagnosticData["period-otherwise"]["mend"],
  words: string,
): string[] => [
  ...(year === undefined ? [] : [`year: ${year}`]),
  ...(scope === undefined ? [] : [`scope: ${scope}`]),
  ...(start === undefined ? [] : [`period: { start: "${start}", end: "${end}" }`]),
  ...(asOf === undefined ? [] : [`asOf: ${asOf}`]),
  ...(facet ? [`facet: ${words}`] : []),
];
