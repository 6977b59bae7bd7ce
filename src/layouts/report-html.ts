import type { Strings } from "../i18n/index.ts";

/** A report's marked text with the words of its marks in the page's language: style shows them, and they are no part of the text. */
export const withMarkWords = (html: string, { also, remark }: Pick<Strings["report"], "also" | "remark">): string =>
  html
    .replace(
      /(<a class="figure-also"[^>]* aria-label=")([^"]*)(")/g,
      (_, before: string, metric: string, after: string) => before + also(metric) + after,
    )
    .replace(/<a class="figure-note"/g, `<a class="figure-note" aria-label="${remark}"`);
