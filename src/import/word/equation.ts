import { fraction, index, power, root, row, undressed, type Linear } from "../linear.ts";
import { childOf, descendants, isElement, type XmlElement, type XmlNode } from "./xml.ts";

const said = (properties: XmlElement | undefined, name: string): string | undefined =>
  childOf(properties, name)?.attributes["m:val"];

/** The children that hold a formula's parts. */
const parts = (element: XmlElement | undefined): Linear => row((element?.children ?? []).filter(isElement).map(linear));
const part = (element: XmlElement, name: string): Linear => parts(childOf(element, name));

function bracketed(element: XmlElement): Linear {
  const properties = childOf(element, "m:dPr");
  const between = said(properties, "m:sepChr") ?? "|";
  const inner = element.children
    .filter((child): child is XmlElement => isElement(child) && child.name === "m:e")
    .map(parts);
  if (inner.includes(undefined)) return undefined;
  return `${said(properties, "m:begChr") ?? "("}${inner.join(between)}${said(properties, "m:endChr") ?? ")"}`;
}

function summed(element: XmlElement): Linear {
  const [below, above, of] = [part(element, "m:sub"), part(element, "m:sup"), part(element, "m:e")];
  if (below === undefined || above === undefined || of === undefined) return undefined;
  return `${said(childOf(element, "m:naryPr"), "m:chr") ?? "∫"}${below === "" ? "" : `_(${below})`}${above === "" ? "" : `^(${above})`}${of}`;
}

const READERS: Record<string, (element: XmlElement) => Linear> = {
  "m:f": (element) => fraction(part(element, "m:num"), part(element, "m:den")),
  "m:sSup": (element) => power(part(element, "m:e"), part(element, "m:sup")),
  "m:sSub": (element) => index(part(element, "m:e"), part(element, "m:sub")),
  "m:sSubSup": (element) => power(index(part(element, "m:e"), part(element, "m:sub")), part(element, "m:sup")),
  "m:rad": (element) => root(part(element, "m:e"), childOf(element, "m:deg") ? part(element, "m:deg") : ""),
  "m:d": bracketed,
  "m:nary": summed,
  "m:func": (element) => row([part(element, "m:fName"), part(element, "m:e")]),
  "m:t": (element) => undressed(element.children.filter((child) => !isElement(child)).join("")),
};
/** They hold parts, and add nothing to them. */
const PLAIN = new Set(["m:oMath", "m:oMathPara", "m:r", "m:box", "m:e", "w:ins", "w:r"]);

function linear(element: XmlElement): Linear {
  if (element.name === "w:t") return element.children.join("");
  if (
    /Pr$/.test(element.name) ||
    element.name === "w:del" ||
    element.name.startsWith("w:bookmark") ||
    element.name === "w:proofErr"
  )
    return "";
  if (PLAIN.has(element.name)) return parts(element);
  return Object.hasOwn(READERS, element.name) ? READERS[element.name]?.(element) : undefined;
}

/** An equation as a line of text; undefined where it has no such form. */
export const equationLine = (equation: XmlElement): string | undefined => linear(equation)?.trim();

/** All that stands in an equation, in order. */
export const equationWords = (equation: XmlElement): string =>
  descendants(equation, "m:t")
    .map(({ children }) => children.filter((child: XmlNode) => !isElement(child)).join(""))
    .join(" ");
