import { hex } from "dingbat-to-unicode";
import { LOWERED, RAISED } from "../raised.ts";
import { carried, TAB } from "../remark.ts";
import { eqFieldText } from "./eq-field.ts";
import { equationLine, equationWords } from "./equation.ts";
import { chosen, graphicRemark, textBoxes } from "./graphics.ts";
import { lookIn, over, type Look, type Styles } from "./styles.ts";
import { childOf, descendants, isElement, valueOf, type XmlElement, type XmlNode } from "./xml.ts";

/** A field whose result is not reached yet: what stands in it is its code. */
interface Field {
  code: string;
  separated: boolean;
}

/** What is known on the way through a document. */
export interface Walk {
  styles: Styles;
  comments: ReadonlyMap<string, string>;
  /** Comments that were met. */
  commented: Set<string>;
  fields: Field[];
  /** Text boxes met in the paragraph at hand: they follow it. */
  boxes: XmlElement[];
}

export const element = (
  name: string,
  children: XmlNode[] = [],
  attributes: XmlElement["attributes"] = {},
): XmlElement => ({ name, attributes, children });
/** All words in an element, those of tracked deletions too; a blank for tabs, breaks and ends of paragraphs. */
export const wordsIn = (node: XmlElement): string => {
  if (node.name === "w:t" || node.name === "w:delText" || node.name === "m:t")
    return node.children.filter((child) => !isElement(child)).join("");
  if (/^w:(?:tab|br|cr)$/.test(node.name)) return " ";
  return node.children.filter(isElement).map(wordsIn).join("") + (node.name === "w:p" ? " " : "");
};

/** A run of words as the converter knows it: plain, struck out, raised or lowered. */
export function textRun(words: string, look: Look = {}): XmlElement {
  const [open, close] = look.align === "superscript" ? RAISED : look.align === "subscript" ? LOWERED : ["", ""];
  const struck = look.hidden === true || look.struck === true;
  const properties = struck ? [element("w:rPr", [element("w:strike")])] : [];
  return element("w:r", [...properties, element("w:t", [open + words + close], { "xml:space": "preserve" })]);
}

/** What lies inside a paragraph, as runs of plain words, breaks and references to notes. */
export const inline = (nodes: readonly XmlNode[], look: Look, walk: Walk): XmlElement[] =>
  nodes.filter(isElement).flatMap((node) => inlineElement(node, look, walk));

function inlineElement(node: XmlElement, look: Look, walk: Walk): XmlElement[] {
  const { name, children } = node;
  if (name === "w:r") return run(node, look, walk);
  if (name === "w:pPr") return [];
  if (name === "w:sdt") return inline(childOf(node, "w:sdtContent")?.children ?? [], look, walk);
  if (name === "w:del" || name === "w:moveFrom") return remark(carriedWords("deleted", node), walk);
  if (name === "w:ins" || name === "w:moveTo")
    return [...remark(carriedWords("inserted", node), walk), ...inline(children, look, walk)];
  if (name === "mc:AlternateContent") return inline(chosen(node)?.children ?? [], look, walk);
  if (name === "m:oMath" || name === "m:oMathPara") return shown(equationText(node), look, walk);
  // Links, smart tags, simple fields, directions: what they hold is text as any other.
  return inline(children, look, walk);
}

const carriedWords = (kind: "deleted" | "inserted", node: XmlElement): string => {
  const words = wordsIn(node);
  return words.trim() === "" ? "" : carried(kind, words);
};

function equationText(node: XmlElement): string {
  const line = equationLine(node);
  return line === undefined ? `〔公式〕${carried("equation", equationWords(node))}` : line;
}

/** The field whose code is being read, if any. */
const openField = ({ fields }: Walk): Field | undefined => fields.findLast(({ separated }) => !separated);

/** Words where they are seen; inside a field's code they are part of it. */
function shown(words: string, look: Look, walk: Walk): XmlElement[] {
  const field = openField(walk);
  if (field) field.code += words;
  return field || words === "" ? [] : [textRun(words, look)];
}

const remark = (words: string, walk: Walk): XmlElement[] => shown(words, {}, walk);

const MARK = /^[\d*()[\]〔〕（）,，\-]{1,6}$/;

/** Raised by hand, as old documents have it: two points or more, and no more than a mark. */
function raisedByHand(properties: XmlElement | undefined, words: string): string | undefined {
  const position = Number(valueOf(properties, "w:position") ?? 0);
  if (Math.abs(position) < 4 || !MARK.test(words.trim())) return undefined;
  return position > 0 ? "superscript" : "subscript";
}

function run(node: XmlElement, paragraph: Look, walk: Walk): XmlElement[] {
  const properties = childOf(node, "w:rPr");
  const look = over(over(paragraph, walk.styles.lookOf(valueOf(properties, "w:rStyle"))), lookIn(properties));
  const align = look.align ?? raisedByHand(properties, wordsIn(node));
  // What is deleted in the mark of a run's own properties is no text either.
  return node.children
    .filter(isElement)
    .flatMap((child) => runPart(child, { ...look, ...(align !== undefined && { align }) }, walk));
}

const PLAIN_TEXT: Record<string, string> = { "w:noBreakHyphen": "-", "w:softHyphen": "" };

function runPart(part: XmlElement, look: Look, walk: Walk): XmlElement[] {
  const { name, attributes } = part;
  if (name === "w:t") return shown(wordsIn(part), look, walk);
  if (Object.hasOwn(PLAIN_TEXT, name)) return shown(PLAIN_TEXT[name] ?? "", look, walk);
  if (name === "w:tab" || name === "w:ptab") return openField(walk) ? [] : [textRun(TAB)];
  if (name === "w:br" || name === "w:cr") return openField(walk) ? [] : [element("w:r", [element("w:br")])];
  if (name === "w:sym") return shown(symbolText(attributes), look, walk);
  if (name === "w:footnoteReference" || name === "w:endnoteReference")
    return openField(walk) ? [] : [element("w:r", [part])];
  if (name === "w:commentReference") return commentRemark(attributes["w:id"] ?? "", walk);
  if (name === "w:ruby")
    return [
      ...inline(childOf(part, "w:rubyBase")?.children ?? [], look, walk),
      ...remark(carried("reading", wordsIn(childOf(part, "w:rt") ?? element("w:rt"))), walk),
    ];
  if (name === "w:fldChar") return fieldMark(attributes["w:fldCharType"] ?? "", look, walk);
  if (name === "w:instrText") return codeOf(part, walk);
  if (name === "mc:AlternateContent")
    return (chosen(part)?.children ?? []).filter(isElement).flatMap((child) => runPart(child, look, walk));
  if (/^w:(?:drawing|pict|object)$/.test(name)) return graphic(part, walk);
  return /^w:(?:rPr|delText|delInstrText)$/.test(name)
    ? []
    : descendants(part, "w:r").length > 0
      ? inline(part.children, look, walk)
      : [];
}

function codeOf(part: XmlElement, walk: Walk): XmlElement[] {
  const field = openField(walk);
  if (field) field.code += part.children.filter((child) => !isElement(child)).join("");
  return [];
}

/** Characters of fonts that draw signs where others have letters. */
function symbolText(attributes: XmlElement["attributes"]): string {
  const [font = "", code = ""] = [attributes["w:font"], attributes["w:char"]];
  if (!/^[0-9a-f]{2,6}$/i.test(code)) return "";
  const point = Number.parseInt(code, 16);
  const known = hex(font, code) ?? hex(font, (point & 0xff).toString(16).padStart(2, "0").toUpperCase());
  if (known) return known.string;
  const drawn = (point >= 0xe000 && point <= 0xf8ff) || /dings|symbol/i.test(font);
  return drawn ? `□${carried("symbol", `${font} ${code}`)}` : String.fromCodePoint(point);
}

function commentRemark(id: string, walk: Walk): XmlElement[] {
  const words = walk.comments.get(id);
  if (words === undefined || walk.commented.has(id)) return [];
  walk.commented.add(id);
  return remark(carried("comment", words), walk);
}

function fieldMark(type: string, look: Look, walk: Walk): XmlElement[] {
  const { fields } = walk;
  if (type === "begin") fields.push({ code: "", separated: false });
  const last = fields.at(-1);
  if (type === "separate" && last) last.separated = true;
  if (type !== "end" || !fields.pop() || !last || last.separated) return [];
  if (!/^\s*EQ\b/i.test(last.code)) return [];
  return shown(eqFieldText(last.code) ?? `〔公式〕${carried("equation", last.code)}`, look, walk);
}

/** A field whose result never came: its code is told, and the text goes on. */
export function closeFields(walk: Walk): XmlElement[] {
  const broken = walk.fields.filter(({ separated }) => !separated).map(({ code }) => code);
  walk.fields = walk.fields.filter(({ separated }) => separated);
  return broken.filter((code) => code.trim() !== "").map((code) => textRun(carried("object", code)));
}

function graphic(part: XmlElement, walk: Walk): XmlElement[] {
  const boxes = textBoxes(part).filter((box) => wordsIn(box).trim() !== "");
  walk.boxes.push(...boxes);
  const told = boxes.map((box) => carried("text-box", wordsIn(box))).join("");
  return remark(told + graphicRemark(part), walk);
}
