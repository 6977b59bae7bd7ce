import mammoth from "mammoth";
import type { Converted } from "../block.ts";
import { withinLimits } from "../edge/unzip-safely.ts";
import { isRefused, refused, type Refused } from "../problem.ts";
import { prepared } from "../word/prepare.ts";
import { htmlBlocks } from "./html-tree.ts";
import { notesAsPrinted } from "./word-notes.ts";

/** A Word document by its styles; its pictures are left behind. */
export async function fromDocx(bytes: Uint8Array): Promise<Converted | Refused> {
  const safe = withinLimits(bytes);
  if (isRefused(safe)) return safe;
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(prepared(safe)) },
      { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })) },
    );
    return { blocks: htmlBlocks(notesAsPrinted(value)), hints: {}, asides: [], lined: false };
  } catch {
    return refused("damaged", { format: "docx" });
  }
}
