import { zipSync } from "fflate";

const NAMESPACES = [
  ["w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"],
  ["m", "http://schemas.openxmlformats.org/officeDocument/2006/math"],
  ["mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"],
  ["v", "urn:schemas-microsoft-com:vml"],
  ["o", "urn:schemas-microsoft-com:office:office"],
  ["wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"],
  ["a", "http://schemas.openxmlformats.org/drawingml/2006/main"],
  ["pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"],
  ["c", "http://schemas.openxmlformats.org/drawingml/2006/chart"],
  ["wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"],
]
  .map(([prefix = "", uri = ""]) => `xmlns:${prefix}="${uri}"`)
  .join(" ");

const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** Parts of a test document beside its body, as what stands inside their roots. */
export interface WordParts {
  numbering?: string;
  styles?: string;
  comments?: string;
  footnotes?: string;
  endnotes?: string;
  hdr?: string;
  ftr?: string;
}

const FILES: Record<keyof WordParts, [file: string, type: string]> = {
  numbering: ["numbering", "numbering"],
  styles: ["styles", "styles"],
  comments: ["comments", "comments"],
  footnotes: ["footnotes", "footnotes"],
  endnotes: ["endnotes", "endnotes"],
  hdr: ["header1", "header"],
  ftr: ["footer1", "footer"],
};

/** A Word document of hand-made XML, as `w:body` holds it. */
export function testDocx(body: string, parts: WordParts = {}): Uint8Array {
  const part = (root: string, inner: string) =>
    new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?><w:${root} ${NAMESPACES}>${inner}</w:${root}>`);
  const text = (xml: string) => new TextEncoder().encode(xml);
  const named = (Object.entries(parts) as [keyof WordParts, string][]).map(([root, inner]) => ({
    root,
    inner,
    file: FILES[root][0],
    type: FILES[root][1],
  }));
  const overrides = named
    .map(({ file, type }) => `<Override PartName="/word/${file}.xml" ContentType="${CONTENT}.${type}+xml"/>`)
    .join("");
  const relations = named
    .map(({ file, type }, i) => `<Relationship Id="rId${i + 1}" Type="${TYPES}/${type}" Target="${file}.xml"/>`)
    .join("");
  return zipSync({
    "[Content_Types].xml": text(
      `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${CONTENT}.document.main+xml"/>${overrides}</Types>`,
    ),
    "_rels/.rels": text(
      `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${TYPES}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/_rels/document.xml.rels": text(
      `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`,
    ),
    "word/document.xml": part("document", `<w:body>${body}</w:body>`),
    ...Object.fromEntries(named.map(({ root, inner, file }) => [`word/${file}.xml`, part(root, inner)])),
  });
}

/** A run of words; `properties` stand inside `w:rPr`. */
export const r = (words: string, properties = ""): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
/** A paragraph of runs; plain words are a run of their own. */
export const p = (...runs: string[]): string =>
  `<w:p>${runs.map((one) => (one.startsWith("<") ? one : r(one))).join("")}</w:p>`;
