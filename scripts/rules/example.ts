import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import type { DiagnosticCode } from "../../src/model/diagnostic.ts";

/** Where the examples are committed, a file a code. */
export const exampleFolder = "tests/fixtures/rules";

const words = z.string().optional();

/** Other files of the site: whole, or lines at the end of one that the site has. */
const neighbours = z.record(z.string(), z.union([z.string(), z.strictObject({ append: z.string() })])).default({});

/** A report of 甲市政协 about 2023; of the head, only what is other than usual. */
const report = z.strictObject({ head: words, metrics: words, text: words, also: neighbours });

/** Any file: whole, with lines at its end, or, where it is no text, its bytes. */
const file = z
  .strictObject({ file: z.string(), content: words, append: words, hex: words, also: neighbours })
  .refine(({ content, append, hex }) => [content, append, hex].filter((one) => one !== undefined).length === 1);

/** A page's text, below its head. */
const page = z.strictObject({ page: z.string(), also: neighbours });

const side = z.union([page, file, report]);

/** Something that a site has written, with its neighbours. */
export type Side = z.infer<typeof side>;
export type ReportSide = z.infer<typeof report>;
export type FileSide = z.infer<typeof file>;
export type Neighbours = z.infer<typeof neighbours>;

const example = z.strictObject({
  wrong: side,
  right: side,
  /** The neighbours of both. */
  also: neighbours,
  /** Why it is not run: it takes git, the file system or ten seconds. `data` is then the diagnostic's. */
  unrun: words,
  data: z.record(z.string(), z.unknown()).optional(),
});

/** How a rule is broken, and how it is kept. */
export type Example = z.infer<typeof example>;

/** A rule's wrong and right example. Throws where the file does not fit. */
export function readExample(code: DiagnosticCode): Example {
  return example.parse(parse(readFileSync(join(exampleFolder, `${code}.yaml`), "utf8")));
}
