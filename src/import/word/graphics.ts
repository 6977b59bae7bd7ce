import { carried, type RemarkKind } from "../remark.ts";
import { childOf, descendants, isElement, type XmlElement } from "./xml.ts";

const CONTENT = ["w:txbxContent", "m:oMath", "pic:pic", "c:chart", "w:t"];

/** One of the ways in which a document says the same: the newer, where it holds something that is read. */
export function chosen(alternatives: XmlElement): XmlElement | undefined {
  const choice = childOf(alternatives, "mc:Choice");
  const holds = choice && CONTENT.some((name) => descendants(choice, name).length > 0);
  return holds ? choice : (childOf(alternatives, "mc:Fallback") ?? choice);
}

/** The text boxes of a drawing, from outside in: each once, whichever alternatives the file offers. */
export function textBoxes(element: XmlElement): XmlElement[] {
  return element.children.filter(isElement).flatMap((child) => {
    if (child.name === "w:txbxContent") return [child];
    const inner = child.name === "mc:AlternateContent" ? chosen(child) : child;
    return inner ? textBoxes(inner) : [];
  });
}

const has = (element: XmlElement, name: string): boolean => descendants(element, name).length > 0;
const attribute = (element: XmlElement, name: string, key: string): string | undefined =>
  descendants(element, name)
    .map(({ attributes }) => attributes[key])
    .find((value) => value !== undefined && value !== "");

function kindOf(element: XmlElement): RemarkKind | undefined {
  if (element.name === "w:object")
    return /^Equation|MathType/i.test(attribute(element, "other:OLEObject", "ProgID") ?? "") ? "equation" : "object";
  const data = attribute(element, "a:graphicData", "uri") ?? "";
  if (has(element, "c:chart") || /chart/i.test(data)) return "chart";
  if (/diagram|ink|3d/i.test(data) || has(element, "v:textpath")) return "object";
  return has(element, "pic:pic") || has(element, "v:imagedata") ? "picture" : undefined;
}

/** What the editor is told of a drawing without words that could be read; nothing of a mere line or frame. */
export function graphicRemark(element: XmlElement): string {
  const kind = kindOf(element);
  if (kind === undefined) return "";
  const named =
    attribute(element, "other:docPr", "descr") ??
    attribute(element, "v:textpath", "string") ??
    attribute(element, "v:shape", "alt") ??
    attribute(element, "other:OLEObject", "ProgID");
  return (kind === "equation" ? "〔公式〕" : "") + carried(kind, named);
}
