import { diagnostic, type Diagnostic, type SourcePlace } from "../../model/diagnostic.ts";
import type { ContentFile } from "../files/source.ts";
import { suggest } from "../../text/suggest.ts";
import type { Importable } from "../files/page-imports.ts";
import type { Import, PageCode, Tag } from "./page-code.ts";

interface NamesContext {
  file: ContentFile;
  placeOf: (start: number, end: number) => SourcePlace;
  report: (found: Diagnostic) => void;
}

/** What the template of pages gives them: src/pages/[...lang]/[page].astro, and Astro itself. */
const COMPONENTS = ["MetricChart"];
const GIVEN = new Set([...COMPONENTS, "Fragment"]);

/** Names that the compiled page has at its top. */
const TAKEN = new Set([
  "default",
  "frontmatter",
  "getHeadings",
  "url",
  "file",
  "Content",
  "MDXContent",
  "_createMdxContent",
  "_jsx",
  "_jsxs",
  "_Fragment",
  "_missingMdxReference",
]);
const VALUES = new Set([...TAKEN, "props", ...Object.getOwnPropertyNames(globalThis)]);
/** Names that a page may give itself, and Astro then uses. */
const OFFERED = new Set(["url", "file"]);

/** Every name in a page's code must be one that exists when it is built. */
export function checkNames(
  { tags, free, known, declared, exported, imports }: PageCode,
  { file, placeOf, report }: NamesContext,
): void {
  for (const { name, start, end } of free) {
    if (!VALUES.has(name))
      report(
        diagnostic("name-unknown", placeOf(start, end), {
          name,
          meant: name === "title" || name === "description" ? `frontmatter.${name}` : undefined,
        }),
      );
  }
  // A page may bring components of its own under any name: export const components.
  const names = declared.map(({ name }) => name);
  if (!names.includes("components"))
    for (const tag of tags.filter((one) => !known.has(one))) checkTag(tag, names, { file, placeOf, report });
  for (const given of [declared, exported]) {
    const seen = new Set<string>();
    for (const { name, start, end } of given) {
      if (seen.has(name) || (TAKEN.has(name) && !OFFERED.has(name)))
        report(diagnostic("name-taken", placeOf(start, end), { name }));
      seen.add(name);
    }
  }
  for (const one of imports) checkImport(one, file.imports?.[one.name] ?? {}, { placeOf, report });
}

function checkImport(
  { name: source, names, start, end }: Import,
  found: Importable,
  { placeOf, report }: Pick<NamesContext, "placeOf" | "report">,
): void {
  const at = placeOf(start, end);
  if (found.missing) return report(diagnostic("import-missing", at, { source }));
  if (found.fault !== undefined)
    return report(diagnostic("import-unusable", at, { source, problem: found.fault, line: found.line }));
  for (const { name, ...where } of names) {
    const { names: known = [name] } = found;
    if (!known.includes(name))
      report(
        diagnostic("import-unusable", placeOf(where.start, where.end), {
          source,
          problem: "name",
          name,
          suggestion: suggest(name, known),
        }),
      );
  }
}

function checkTag({ name, start, end }: Tag, declared: readonly string[], { placeOf, report }: NamesContext): void {
  const [first = ""] = name.split(".");
  // Elements of HTML begin in lower case; what is spelled as a component but for its case is meant as one.
  const element = /^[a-z][^.]*$/.test(name) && !COMPONENTS.some((one) => one.toLowerCase() === name.toLowerCase());
  if (name === "" || element || GIVEN.has(name)) return;
  const choices = [...COMPONENTS, ...declared.filter((one) => /^[A-Z]/.test(one))];
  report(
    diagnostic("component-unknown", placeOf(start, Math.min(end, start + name.length + 1)), {
      name,
      known: choices,
      suggestion: suggest(first, choices),
    }),
  );
}
