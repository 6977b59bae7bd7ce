import { inWords, type Report } from "./report.ts";

/** For programs. */
export const asJson = ({ diagnostics, language }: Report): string =>
  JSON.stringify({ diagnostics: diagnostics.map((found) => inWords(found, language)) }, null, 2);
