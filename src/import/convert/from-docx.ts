import mammoth from "mammoth";
import type { Converted } from "../block.ts";
import { withinLimits } from "../source/unzip-safely.ts";
import { endOfImport, inTime } from "../in-time.ts";
import { isRefused, refused, type Refused } from "../problem.ts";
import { prepared } from "../word/prepare.ts";
import { htmlBlocks } from "./html-tree.ts";
import { notesAsPrinted } from "./word-notes.ts";

/** A Word document by its styles; its pictures are left behind. */
export async function fromDocx(bytes: Uint8Array, end = endOfImport()): Promise<Converted | Refused> {
  const safe = withinLimits(bytes);
  if (isRefused(safe)) return safe;
  try {
    const ready = inTime(end, () => prepared(safe));
    if (isRefused(ready)) return ready;
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(ready) },
      { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })) },
    );
    return inTime(end, () => ({ blocks: htmlBlocks(notesAsPrinted(value)), hints: {}, asides: [], lined: false }));
  } catch {
    return refused("damaged", { format: "docx" });
  }
}
