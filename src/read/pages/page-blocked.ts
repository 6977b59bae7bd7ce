import { diagnostic, type Diagnostic, type DiagnosticData, type SourcePlace } from "../../model/diagnostic.ts";
import type { Tag } from "./page-code.ts";

type Part = DiagnosticData["page-blocked"]["part"];

const FRAMES = new Set(["iframe", "frame", "object", "embed"]);
/** What a page's policy (src/layouts/security.ts) keeps browsers from showing or running, which the preview does not always: warned of, as readers would miss it. */
export function checkBlocked(
  tags: readonly Tag[],
  { placeOf, report }: { placeOf: (start: number, end: number) => SourcePlace; report: (found: Diagnostic) => void },
): void {
  const tell = (part: Part, found: string, start: number, end: number) =>
    report(diagnostic("page-blocked", placeOf(start, end), { part, found }));
  for (const { name, attributes, start } of tags.filter((one) => /^[a-z]/.test(one.name))) {
    const end = start + name.length + 1;
    if (name === "style") tell("style", "<style>", start, end);
    else if (name === "script" && !attributes.some((one) => one.name === "src")) tell("script", "<script>", start, end);
    else if (FRAMES.has(name)) tell("frame", `<${name}>`, start, end);
    for (const one of attributes) {
      if (one.name === "style") tell("style", "style", one.start, one.end);
      else if (/^on[a-z]/i.test(one.name)) tell("script", one.name, one.start, one.end);
    }
  }
}
