import { at } from "../../model/at.ts";
import { diagnostic, type Diagnostic, type DiagnosticData } from "../../model/diagnostic.ts";
import type { Importable } from "./page-imports.ts";
import { firstInvisible, withoutInvisible } from "../../text/invisible.ts";

/** A file as it lies in the content folder. `path` is relative to the site's root, with forward slashes. */
export interface ContentFile {
  path: string;
  size: number;
  /** Absent when the file is too large to be read at all, or cannot be. */
  bytes?: Uint8Array;
  /** Why it is not read, where it cannot be, whatever its size. */
  unread?: UnreadReason;
  /** Of a page: what there is by the names that its code imports. */
  imports?: Record<string, Importable>;
  /** False for a file with a picture's ending that no one can tell the size of. */
  isPicture?: boolean;
  /** Why a picture that is whole cannot be made ready for pages. */
  pictureFault?: "large" | "turned";
  /** Of a text of public/: the line, counted from 1, on which git has left the marks of a conflict. */
  conflictLine?: number;
  /** True for a picture that holds what a camera or a program has noted of it: place, device, author. */
  isNoted?: boolean;
}

/** Whether a file is read, or was to be; of others, only the name is known. */
export const isRead = ({ bytes, unread, size }: ContentFile): boolean =>
  bytes !== undefined || unread !== undefined || size > 0;

/** `no-file`: a pipe, a device · `folder-link`: a link to a folder · `broken-link`: a link that leads nowhere · `link-in-text`: one that git has written as text · `private-key`: a file that would give a key away · `no-permission`: a file that may not be read · `name`: one whose name is no UTF-8 · `elsewhere`: one that lies on a server, and here only what stands for it · `backslash`: one whose name browsers cannot ask for · `sparse`: one that a sparse checkout has left out. */
export type UnreadReason = DiagnosticData["file-unread"]["reason"];

/** The largest content file that is read, in bytes: long reports have some 60 kB, and the longest 200. */
export const SIZE_LIMIT = 512 * 1024;

export interface DecodedFile {
  path: string;
  /** The text without BOM, lines ended by "\n". */
  text: string;
}

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** Bytes to text, strictly UTF-8; a BOM and CRLF are taken off and noted, since both are harmless. */
export function decode(file: ContentFile, report: (found: Diagnostic) => void): DecodedFile | undefined {
  const at = { file: file.path, line: 1, column: 1 };
  if (file.unread !== undefined) {
    report(diagnostic("file-unread", at, { reason: file.unread }, "error"));
    return undefined;
  }
  if (file.bytes === undefined || file.size > SIZE_LIMIT) {
    report(diagnostic("file-too-large", at, { bytes: file.size, limit: SIZE_LIMIT }));
    return undefined;
  }
  const bytes = file.bytes;
  const marked = BYTE_ORDER_MARK.every((byte, i) => bytes[i] === byte);
  if (marked) report(diagnostic("byte-order-mark", at, {}));
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const { line, column, byte } = firstInvalid(bytes);
    report(
      diagnostic("file-encoding", { ...at, line, column }, { byte, encoding: isUtf16(bytes) ? "utf-16" : undefined }),
    );
    return undefined;
  }
  if (text.trim() === "") {
    report(diagnostic("file-empty", at, {}));
    return undefined;
  }
  if (text.includes("\r")) {
    const line = text.slice(0, text.indexOf("\r")).split("\n").length;
    report(diagnostic("line-ending", { ...at, line }, {}));
  }
  return { path: file.path, text: withoutControls(text.replace(/\r\n?/g, "\n"), file.path, report) };
}

/** A line that git leaves where it could not join two versions; ===== alone underlines a heading. */
export const MERGE_CONFLICT = /^(?:<{7}|>{7}|\|{7})(?: .*)?$/m;

function withoutControls(text: string, file: string, report: (found: Diagnostic) => void): string {
  const found = firstInvisible(text);
  if (!found) return text;
  const lines = text.slice(0, found.at).split("\n");
  const place = { file, line: lines.length, column: at(lines, -1).length + 1 };
  report(diagnostic("control-character", place, { codePoint: found.codePoint }));
  return withoutInvisible(text);
}

/** Notepad's "Unicode". */
const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** Where strict decoding stops: the longest valid prefix, found by halving. */
function firstInvalid(bytes: Uint8Array): { line: number; column: number; byte: number } {
  const valid = (length: number) => {
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
    } catch {
      return undefined;
    }
  };
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (valid(middle) === undefined) high = middle - 1;
    else low = middle;
  }
  const lines = (valid(low) ?? "").split("\n");
  return { line: lines.length, column: at(lines, -1).length + 1, byte: bytes[low] ?? 0 };
}
