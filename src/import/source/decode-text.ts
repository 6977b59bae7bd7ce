import { toSimplified } from "../../text/fold.ts";
import { refused, type Refused } from "../problem.ts";
import { isCommonHan } from "./common-han.ts";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030" | "big5";

export interface DecodedText {
  text: string;
  encoding: Encoding;
}

const MARKS: [Encoding, number[]][] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** Bytes of a text to text: by its mark, else strictly as UTF-8, else as whichever Chinese encoding gives the most plausible words. */
export function decodeText(bytes: Uint8Array, named?: string): DecodedText | Refused {
  const marked = MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return finish(decode(bytes, marked[0]), marked[0]);
  if (hasControls(bytes)) return refused("binary", {});
  try {
    return finish(new TextDecoder("utf-8", { fatal: true }).decode(bytes), "utf-8");
  } catch {
    return byPlausibility(bytes, named);
  }
}

const decode = (bytes: Uint8Array, encoding: Encoding): string => new TextDecoder(encoding).decode(bytes);

/** Texts hold no NUL, and hardly any other control byte. */
function hasControls(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32)) controls++;
  }
  return controls > 8 && controls > bytes.length / 500;
}

/** Below this share of plausible characters, no encoding fits. */
const LEAST = 0.4;

function byPlausibility(bytes: Uint8Array, named?: string): DecodedText | Refused {
  const tried = (["utf-8", "gb18030", "big5"] as const).map((encoding) => {
    const text = decode(bytes, encoding);
    // A page may lie about its encoding: its word counts only between equals.
    return { encoding, text, score: plausibility(text) + (sameEncoding(named, encoding) ? 0.05 : 0) };
  });
  const best = tried.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score < LEAST ? refused("unknown-encoding", {}) : finish(best.text, best.encoding);
}

function sameEncoding(named: string | undefined, encoding: Encoding): boolean {
  try {
    return named !== undefined && new TextDecoder(named).encoding.replace("gbk", "gb18030") === encoding;
  } catch {
    return false;
  }
}

/** The share of common characters among all that are not ASCII; unreadable ones count against it. */
function plausibility(text: string): number {
  let all = 0;
  let good = 0;
  for (const character of toSimplified(text.slice(0, 200_000))) {
    if (character.charCodeAt(0) < 0x80) continue;
    all++;
    if (isCommonHan(character) || /[\u2010-\u2027\u3000-\u3011\uff01-\uff5e\u00b7]/.test(character)) good++;
    if (character === "\ufffd") good -= 2;
  }
  return all === 0 ? 1 : good / all;
}

/** Zero-width and bidirectional marks, controls: nobody sees them, and they can turn a number's digits round. */
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

/** Line ends become "\n"; what nobody sees goes. */
export const plainText = (text: string): string =>
  text.replace(/\r\n?|[\u000b\f\u0085\u2028\u2029]/g, "\n").replace(INVISIBLE, "");

const finish = (text: string, encoding: Encoding): DecodedText | Refused => {
  const plain = plainText(text);
  return plain.trim() === "" ? refused("empty", {}) : { text: plain, encoding };
};
