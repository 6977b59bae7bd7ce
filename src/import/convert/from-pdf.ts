import { getDocumentProxy } from "unpdf";
import type { Converted } from "../block.ts";
import { plainText } from "../source/decode-text.ts";
import { toSimplified } from "../../text/fold.ts";
import { refused, type Refused } from "../problem.ts";
import { joinLines, linesOfPage, withoutRunningHeads, type PdfLine } from "./pdf-lines.ts";
import type { PdfRun } from "./pdf-run.ts";

/** Far beyond a report; a book is not read by mistake. */
const PAGES_LIMIT = 500;

/** A PDF's text, its lines joined to paragraphs. Pictures of pages hold no text, and are refused. */
export async function fromPdf(bytes: Uint8Array): Promise<Converted | Refused> {
  try {
    const pdf = await getDocumentProxy(bytes.slice(), { isEvalSupported: false, verbosity: 0 });
    if (pdf.numPages > PAGES_LIMIT) return refused("too-many-pages", { pages: pdf.numPages, limit: PAGES_LIMIT });
    const pages: PdfLine[][] = [];
    for (let n = 1; n <= pdf.numPages; n++) pages.push(linesOfPage(await runsOf(pdf, n), n));
    if (pages.every((lines) => lines.length === 0)) return refused("pictures-only", { pages: pdf.numPages });
    return { blocks: joinLines(withoutRunningHeads(pages).flat()), hints: {}, asides: [], lined: false };
  } catch (error) {
    return (error as Error).name === "PasswordException"
      ? refused("locked-pdf", {})
      : refused("damaged", { format: "pdf" });
  }
}

/** Fonts often give the radical ⼈ for the character 人: they look alike, and no word holds a radical. */
const withoutRadicals = (text: string): string =>
  text.replace(/[\u2f00-\u2fdf]/g, (radical) => radical.normalize("NFKC")).replace(/[\u2e80-\u2eff]/g, toSimplified);

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

async function runsOf(pdf: Pdf, n: number): Promise<PdfRun[]> {
  const { items } = await (await pdf.getPage(n)).getTextContent();
  return items.flatMap((item): PdfRun[] => {
    if (!("str" in item)) return [];
    const [, , , , x = 0, y = 0] = item.transform as number[];
    return [{ text: withoutRadicals(plainText(item.str)), x, y, width: item.width, size: item.height || 10 }];
  });
}
