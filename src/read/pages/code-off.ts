import { diagnostic, type Diagnostic, type SourcePlace } from "../../model/diagnostic.ts";
import type { PageCode } from "./page-code.ts";

/** Elements that run something, or load another page into this one. */
const RUNNING = new Set(["script", "style", "iframe", "object", "embed", "base", "link", "meta", "template", "form"]);
/** Attributes that run something when the page is shown (onclick) or built (set:html, client:load), and styles, which the page's policy keeps out. */
const RUNNING_ATTRIBUTE = /^on|^srcdoc$|^style$|:/i;

/** In a site that lets its pages run no code: each part that would. */
export function checkCodeOff(
  { running, tags }: PageCode,
  {
    text,
    placeOf,
    report,
  }: { text: string; placeOf: (start: number, end: number) => SourcePlace; report: (found: Diagnostic) => void },
): void {
  for (const { start, end } of running) {
    const [found = ""] = text.slice(start, end).split("\n");
    report(
      diagnostic("page-code", placeOf(start, end), {
        part: /^(?:import|export)\b/.test(found) ? "import" : "expression",
        found: shortened(found),
      }),
    );
  }
  for (const { name, attributes, start } of tags) {
    if (RUNNING.has(name))
      report(diagnostic("page-code", placeOf(start, start + name.length + 1), { part: "element", found: name }));
    for (const attribute of attributes.filter((one) => RUNNING_ATTRIBUTE.test(one.name))) {
      report(
        diagnostic("page-code", placeOf(attribute.start, attribute.end), {
          part: "attribute",
          found: attribute.name,
        }),
      );
    }
  }
}

const shortened = (words: string): string => (words.length > 30 ? `${words.slice(0, 29)}…` : words);
