import type { Converted } from "../block.ts";
import { decodeText } from "../source/decode-text.ts";
import type { SourceFile } from "../source/read-source.ts";
import { endOfImport, inTime } from "../in-time.ts";
import { isRefused, refused, type Refused } from "../problem.ts";
import { fromText } from "./from-text.ts";

/** A document in one shape, whatever its format is. */
export async function convert({ bytes, format }: SourceFile, end = endOfImport()): Promise<Converted | Refused> {
  const converted = await convertFormat(bytes, format, end).catch((error: unknown): Refused => {
    // A converter fails on a document it cannot read, or one nested beyond its stack; on a text it has no reason to.
    if (format === "txt") throw error;
    return refused("damaged", { format });
  });
  if (isRefused(converted)) return converted;
  return converted.blocks.some(({ text }) => text.trim() !== "") ? converted : refused("no-text", {});
}

/** The parsers of PDF, HTML and Word take longer to load than a text takes to read: each is loaded when it is needed. */
async function convertFormat(
  bytes: Uint8Array,
  format: SourceFile["format"],
  end: number,
): Promise<Converted | Refused> {
  if (format === "docx") return (await import("./from-docx.ts")).fromDocx(bytes, end);
  if (format === "pdf") return (await import("./from-pdf.ts")).fromPdf(bytes);
  if (format === "html") {
    const { fromHtml } = await import("./from-html.ts");
    return inTime(end, () => fromHtml(bytes));
  }
  const decoded = decodeText(bytes);
  if (isRefused(decoded)) return decoded;
  if (format === "txt") return inTime(end, () => fromText(decoded.text));
  const { fromMarkdown } = await import("./from-markdown.ts");
  return inTime(end, () => fromMarkdown(decoded.text));
}
