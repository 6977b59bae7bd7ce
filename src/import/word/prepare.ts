import { unzipSync, zipSync } from "fflate";
import type { Refused } from "../problem.ts";
import { carried } from "../remark.ts";
import { wordsIn } from "./inline.ts";
import { counter } from "./numbering.ts";
import { rewriteDocument, rewriteNotes, type Rewriting } from "./rewrite.ts";
import { stylesIn } from "./styles.ts";
import { excessIn } from "./word-limits.ts";
import { childrenOf, parseXml, writeXml, type XmlElement } from "./xml.ts";

/** What a part is, by its root: names of files vary. */
const ROOT = /<(?:[\w.-]{1,40}:)?(document|footnotes|endnotes|comments|styles|numbering|hdr|ftr)[\s>]/;
const WORDS = /^word\/[^/]+\.xml$/;

interface Part {
  path: string;
  root: XmlElement;
}

function decode(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

function partsOf(files: Record<string, Uint8Array>): Part[] {
  return Object.entries(files).flatMap(([path, bytes]) => {
    if (!WORDS.test(path)) return [];
    const xml = decode(bytes);
    return ROOT.test(xml.slice(0, 4096)) ? [{ path, root: parseXml(xml) }] : [];
  });
}

/** Words above and below the text, each once; a page's number alone is none. */
function edgesOf(parts: readonly Part[]): string[] {
  const words = parts
    .filter(({ root }) => root.name === "w:hdr" || root.name === "w:ftr")
    .map(({ root }) => wordsIn(root).replace(/\s+/g, " ").trim());
  return [...new Set(words)].filter((line) => /\p{L}/u.test(line.replace(/[第共页頁]/g, "")));
}

/**
 * A Word document in the few forms that its converter knows: automatic numbers, equations, text boxes and old fields written out as text, words that
 * are hidden or deleted taken from it, and whatever cannot be read told where it stands. Refused where it holds more than any report; throws where a
 * part is no XML.
 */
export function prepared(docx: Uint8Array): Uint8Array | Refused {
  const files = unzipSync(docx);
  const excess = excessIn(
    Object.entries(files).flatMap(([path, bytes]) => (WORDS.test(path) ? [bytes] : [])),
    decode,
  );
  if (excess) return excess;
  const parts = partsOf(files);
  const root = (name: string) => parts.find((part) => part.root.name === name)?.root;
  const comments = new Map(
    childrenOf(root("w:comments"), "w:comment").map((comment) => [comment.attributes["w:id"] ?? "", wordsIn(comment)]),
  );
  const walk: Rewriting = {
    styles: stylesIn(root("w:styles")),
    counter: counter(root("w:numbering")),
    comments,
    commented: new Set(),
    fields: [],
    boxes: [],
  };
  const write = (path: string, rewritten: XmlElement) =>
    void (files[path] = new TextEncoder().encode(writeXml(rewritten)));
  for (const { path, root: notes } of parts)
    if (notes.name === "w:footnotes" || notes.name === "w:endnotes") write(path, rewriteNotes(notes, walk));
  const atHead = () =>
    [
      ...edgesOf(parts).map((words) => carried("edge", words)),
      ...[...comments].filter(([id]) => !walk.commented.has(id)).map(([, words]) => carried("comment", words)),
    ].join("");
  for (const { path, root: document } of parts)
    if (document.name === "w:document") write(path, rewriteDocument(document, walk, atHead));
  return zipSync(files, { level: 0 });
}
