import { diagnostic, type Diagnostic } from "../../model/diagnostic.ts";
import { pageFrontmatterSchema, type PageFrontmatter } from "../../model/schema/page.ts";
import { checkDamage, checkWordsDamage, isDamaged } from "../markdown/damage.ts";
import { splitReport } from "../files/frontmatter.ts";
import { readYaml } from "../yaml/read-yaml.ts";
import { firstInvisible, withoutInvisible } from "../../text/invisible.ts";
import { decode, type ContentFile } from "../files/source.ts";
import type { YamlSource } from "../yaml/yaml.ts";

/** More than this is no page for people, and takes many seconds to compile. */
const PAGE_LIMIT = 200 * 1024;

export interface OpenPage {
  file: string;
  /** Undefined where it is at fault. */
  frontmatter?: PageFrontmatter;
  /** The page's text with blanks where the frontmatter stands: offsets are those of the file as decoded. */
  text: string;
  /** How many lines the frontmatter has between its fences. */
  yamlLines: number;
}

/** Raw HTML in a title would be shown as it is typed. */
const TAG = /<[!/]?[a-z][^>]*>|<!--/i;

/** A page's bytes as its frontmatter and text, by the same rules as a report's. */
export function openPage(file: ContentFile, report: (found: Diagnostic) => void): OpenPage | undefined {
  const at = { file: file.path, line: 1, column: 1 };
  if (file.unread === undefined && file.size > PAGE_LIMIT) {
    report(diagnostic("file-too-large", at, { bytes: file.size, limit: PAGE_LIMIT }));
    return undefined;
  }
  const decoded = decode(file, report);
  if (decoded) checkDamage(decoded, report);
  const split = decoded && splitReport(decoded, (found) => report(ofPage(found)));
  if (!split) return undefined;
  const read = readYaml({ file: file.path, text: split.yaml, line: split.yamlLine }, pageFrontmatterSchema, report);
  const frontmatter = read && checkedFrontmatter(read.value, read.yaml, { clean: !isDamaged(split.yaml), report });
  const text =
    decoded.text.slice(0, decoded.text.length - split.markdown.length).replace(/[^\n]/g, " ") + split.markdown;
  return { file: file.path, frontmatter, text, yamlLines: split.yaml.split("\n").length };
}

/** A page has less to say of itself than a report. */
const ofPage = (found: Diagnostic): Diagnostic =>
  found.code === "frontmatter-missing" ? { ...found, data: { ...found.data, page: true } } : found;

/** `clean`: no damage stands in the file itself, which would have been told. */
function checkedFrontmatter(
  frontmatter: PageFrontmatter,
  yaml: YamlSource,
  { clean, report }: { clean: boolean; report: (found: Diagnostic) => void },
): PageFrontmatter | undefined {
  const tag = TAG.exec(frontmatter.title)?.[0];
  if (tag !== undefined) report(diagnostic("html-in-title", yaml.at(["title"]), { tag }));
  const words = Object.entries(frontmatter).map(([key, value]) => {
    const hidden = firstInvisible(value);
    if (hidden) report(diagnostic("control-character", yaml.at([key]), { codePoint: hidden.codePoint }));
    if (clean) checkWordsDamage(value, yaml.at([key]), report);
    return [key, withoutInvisible(value)];
  });
  return tag === undefined ? (Object.fromEntries(words) as PageFrontmatter) : undefined;
}

/** Every character beyond plain letters by its number: a JSON text that any reader of YAML takes as it is meant. */
const plainJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** The page as Astro is to compile it: what the reader read, on the same lines, so that no second reading of the frontmatter differs from it. */
export function sourceForAstro({ frontmatter, text, yamlLines }: OpenPage): string {
  const rest = text
    .split("\n")
    .slice(yamlLines + 1)
    .join("\n")
    .replace(/^ {3}/, "---");
  return `---\n${plainJson(frontmatter ?? { title: "" })}${"\n".repeat(Math.max(1, yamlLines))}${rest}`;
}
