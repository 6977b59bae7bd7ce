import { languageTag, textLanguage } from "../i18n/index.ts";
import type { Report } from "../model/dataset.ts";
import type { Context } from "./context.ts";
import { contentSecurityPolicy } from "./security.ts";

const MARKS: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => MARKS[mark] ?? mark);

/** Takes along what stands behind the address, the place of a number say, which a browser leaves behind when a page refreshes to another. */
const FOLLOW =
  'const on = document.querySelector("main a"); on.search = location.search; on.hash = location.hash; location.replace(on.href);';

/** What stands at an address that a report had before: it leads on, in a moment by itself, and is nothing to search engines. */
export async function movedPage(report: Report, { dataset, language, t, to }: Context): Promise<string> {
  const words = t.pages.moved;
  const target = escaped(to.report(report.id));
  const digest = `sha256-${btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(FOLLOW)))))}`;
  const address = escaped(new URL(to.report(report.id), dataset.site.address).href);
  return `<!doctype html>
<html lang="${languageTag[language]}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${escaped(contentSecurityPolicy({ wasm: false, digest }))}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <meta http-equiv="refresh" content="0; url=${target}">
    <meta name="color-scheme" content="light dark">
    <link rel="canonical" href="${address}">
    <title>${escaped(t.pages.frame.titleOf(words.title, report.title))}</title>
  </head>
  <body>
    <main>
      <h1>${escaped(words.title)}</h1>
      <p>${escaped(words.text)}<a href="${target}" lang="${textLanguage(report)}">${escaped(report.title)}</a></p>
    </main>
    <script>${FOLLOW}</script>
  </body>
</html>
`;
}
