import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import { isPointer } from "../../read/files/stand-ins.ts";
import { isRefused, refused, type ReadFormat, type Refused } from "../problem.ts";
import { formatByBytes, formatByName, isReadFormat } from "./format.ts";

/** Room for a .docx or .pdf with some photographs; texts are far smaller. */
export const FILE_LIMIT = 20 * 1024 * 1024;
/** A report has at most some hundred kilobytes; a saved page's markup is several times its text. */
export const TEXT_LIMIT = 5 * 1024 * 1024;

export interface SourceFile {
  bytes: Uint8Array;
  format: ReadFormat;
}

/** A document's bytes, and its format by name and bytes alike. Its size is checked before it is read. */
export async function readSource(path: string): Promise<SourceFile | Refused> {
  const extension = extname(path).slice(1).toLowerCase();
  const bytes = await readBytes(path);
  return isRefused(bytes) ? bytes : recognise(bytes, extension);
}

async function readBytes(path: string): Promise<Uint8Array | Refused> {
  try {
    // Before it is opened: opening a pipe waits for whoever writes into it.
    const info = await stat(path);
    if (info.isDirectory()) return refused("is-folder", {});
    if (!info.isFile()) return refused("no-regular-file", {});
    if (info.size > FILE_LIMIT) return refused("too-large", { bytes: info.size, limit: FILE_LIMIT });
    return info.size === 0 ? refused("empty", {}) : new Uint8Array(await readFile(path));
  } catch (error) {
    return refusedBySystem(error as NodeJS.ErrnoException);
  }
}

/** The system's own refusals, in our codes. */
export function refusedBySystem({ code = "", message }: NodeJS.ErrnoException): Refused {
  if (code === "ENOENT" || code === "ENOTDIR") return refused("not-found", {});
  if (code === "EACCES" || code === "EPERM") return refused("no-permission", {});
  if (code === "ELOOP") return refused("link-circle", {});
  return code === "EISDIR" ? refused("is-folder", {}) : refused("cannot-read", { reason: code || message });
}

/** What the bytes are decides; a name that says otherwise is refused, so that nobody publishes what they did not mean to. */
export function recognise(bytes: Uint8Array, extension: string): SourceFile | Refused {
  if (isPointer(bytes)) return refused("placeholder", {});
  const named = formatByName(extension);
  const found = formatByBytes(bytes) ?? (looksLikeHtml(bytes) ? "html" : undefined);
  if (found === "locked") return refused("locked-document", {});
  if (found === "ole" && named !== undefined && !isReadFormat(named))
    return refused("foreign-format", { found: named });
  if (found !== undefined && !isReadFormat(found)) return refused("foreign-format", { found });
  if (named === undefined)
    return found ? refused("other-format", { found, extension }) : refused("unknown-extension", { extension });
  if (found !== undefined && found !== named && !(found === "html" && isText(named)))
    return refused("other-format", { found, extension });
  if (!isReadFormat(named)) return refused("foreign-format", { found: named });
  if (found === undefined && (named === "docx" || named === "pdf")) return refused("damaged", { format: named });
  if (isText(named) && bytes.length > TEXT_LIMIT)
    return refused("too-large", { bytes: bytes.length, limit: TEXT_LIMIT });
  return { bytes, format: found === "html" && named === "txt" ? "html" : named };
}

const isText = (format: string): boolean => format === "txt" || format === "md" || format === "html";

/** Pages are often saved under another name: Word opens HTML that is called .doc. */
const looksLikeHtml = (bytes: Uint8Array): boolean =>
  /^[\s\ufeff\u00ef\u00bb\u00bf]*<(!doctype html|html|head|body)[\s>]/i.test(
    Buffer.from(bytes.subarray(0, 512)).toString("latin1"),
  );
