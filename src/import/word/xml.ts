import { SaxesParser } from "saxes";

export interface XmlElement {
  /** With the prefix that is usual for its namespace, whatever the file writes: w:p. */
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}
export type XmlNode = XmlElement | string;

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/** The namespaces that words of a document stand in, with those of the strict form. Elements of any other are `other:…`. */
const PREFIXES: Record<string, string> = {
  [W]: "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m",
  "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
  "http://purl.oclc.org/ooxml/drawingml/main": "a",
  "http://schemas.openxmlformats.org/drawingml/2006/picture": "pic",
  "http://purl.oclc.org/ooxml/drawingml/picture": "pic",
  "http://schemas.openxmlformats.org/drawingml/2006/chart": "c",
  "http://purl.oclc.org/ooxml/drawingml/chart": "c",
  "http://schemas.openxmlformats.org/drawingml/2006/diagram": "dgm",
  "http://purl.oclc.org/ooxml/drawingml/diagram": "dgm",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
  "urn:schemas-microsoft-com:vml": "v",
  "http://www.w3.org/XML/1998/namespace": "xml",
};
/** Deeper than any document is built, and shallow enough for every walk over the tree. */
const DEEPEST = 300;

const canonical = ({ uri, local }: { uri: string; local: string }): string =>
  uri === "" ? local : `${PREFIXES[uri] ?? "other"}:${local}`;

/** A part of a document as a tree. Throws where it is no well-formed XML: half a document is none. */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const attributes = Object.fromEntries(
      Object.values(tag.attributes)
        .filter(({ prefix }) => prefix !== "xmlns")
        .map((one) => [canonical(one), one.value]),
    );
    const element: XmlElement = { name: canonical(tag), attributes, children: [] };
    open.at(-1)?.children.push(element);
    if (open.push(element) > DEEPEST) throw new Error("nested too deep");
  });
  parser.on("closetag", () => void open.pop());
  const text = (words: string) => void open.at(-1)?.children.push(words);
  parser.on("text", text);
  parser.on("cdata", text);
  parser.write(xml).close();
  const [element] = root.children.filter(isElement);
  if (!element) throw new Error("no element");
  return element;
}

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== "string";

/** The child elements of a name. */
export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter((child): child is XmlElement => isElement(child) && child.name === name) ?? [];

/** The first child element of a name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  childrenOf(element, name)[0];

/** All elements of a name below this one, in order. */
export const descendants = (element: XmlElement, name: string): XmlElement[] =>
  element.children
    .filter(isElement)
    .flatMap((child) => [...(child.name === name ? [child] : []), ...descendants(child, name)]);

/** What stands in a child's `w:val`. */
export const valueOf = (element: XmlElement | undefined, name: string): string | undefined =>
  childOf(element, name)?.attributes["w:val"];

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;" };
const escaped = (text: string): string => text.replace(/[&<>"\r]/g, (character) => ENTITIES[character] ?? character);

/** The tree as XML with the usual prefixes; what has none is left out. */
export function writeXml(root: XmlElement): string {
  const out: string[] = [];
  const write = (node: XmlNode, more = ""): void => {
    if (!isElement(node)) return void out.push(escaped(node));
    if (node.name.startsWith("other:")) return;
    const attributes = Object.entries(node.attributes)
      .filter(([name]) => !name.startsWith("other:"))
      .map(([name, value]) => ` ${name}="${escaped(value)}"`);
    out.push(`<${node.name}${more}${attributes.join("")}>`);
    for (const child of node.children) write(child);
    out.push(`</${node.name}>`);
  };
  // The transitional form comes first, and is the one that is written.
  const spaces = new Map(
    Object.entries(PREFIXES)
      .reverse()
      .map(([uri, prefix]) => [prefix, uri]),
  );
  spaces.delete("xml");
  write(root, [...spaces].map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`).join(""));
  return out.join("");
}
