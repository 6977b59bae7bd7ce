import { diagnostic, type Diagnostic } from "../../model/diagnostic.ts";
import type { ReportSubject } from "./check.ts";

/** A first heading that says the title again: the page shows the title by itself. */
export function* checkRepeatedTitle({
  frontmatter: { title },
  yaml,
  places,
}: Pick<ReportSubject, "frontmatter" | "yaml" | "places">): Generator<Diagnostic> {
  const first = places.find(({ kind }) => kind === "heading");
  const plain = (words: string) => words.replace(/\s+/g, "");
  if (first && plain(first.text) === plain(title))
    yield diagnostic("title-repeated", { file: yaml.at([]).file, line: first.line, column: 1 }, { title });
}
