import { folded } from "../../text/fold.ts";
import { wordsOf } from "../markdown/notes-apart.ts";
import type { ReadPlace } from "./read-places.ts";
import { isTimeLine, saysTime } from "./time-lines.ts";
import type { OpenPlace } from "../markdown/open-place.ts";

/** 一、, （一）: a line that numbers what follows; 一是 and —— begin one of several things. */
const numbered = [/^第?[一二三四五六七八九十]{1,3}(?:、|部分)/, /^\([一二三四五六七八九十]{1,3}\)/];
const begins = /^(?:[—–]{1,2}|[一二三四五六七八九十]是)/;
const LONGEST_LINE = 30;

/** Depth of a heading, and of a line that stands for one below any; undefined where a place is neither. */
function depthOf({ kind, element, stated }: OpenPlace): number | undefined {
  if (kind === "heading") return Number(element.tagName[1]);
  const line = folded(stated).trim();
  if (kind !== "paragraph" || line.length > LONGEST_LINE || /[。;!?,:…]/.test(line)) return undefined;
  const level = numbered.findIndex((mark) => mark.test(line));
  return level >= 0 ? DEEPEST + 1 + level : isBold(element, stated) ? DEEPEST + 1 + numbered.length : undefined;
}
const DEEPEST = 6;

const isBold = ({ children }: OpenPlace["element"], stated: string): boolean =>
  children.some(
    (child) => child.type === "element" && child.tagName === "strong" && wordsOf(child).trim() === stated.trim(),
  );

/** What stands above a place and may speak of it. */
export interface Above {
  /** Headings and lines that stand for one, the outermost first. */
  headings: OpenPlace[];
  /** For an item, or a paragraph that begins with ——: the paragraph before its list. */
  opening?: ReadPlace;
  /** For an item: the item whose list it is in, else the paragraph before its list. */
  list?: ReadPlace;
}

/** The headings with one more, without those that it ends; a line that says a time ends any other that does. */
function withHeading(headings: OpenPlace[], place: OpenPlace, isTime: boolean): OpenPlace[] {
  const depth = depthOf(place);
  if (depth === undefined && !isTime) return headings;
  const ends = (other: OpenPlace): boolean => {
    const own = depthOf(other);
    if (depth === undefined) return other.kind !== "heading" && saysTime(other);
    return own === undefined ? place.kind === "heading" : own >= depth;
  };
  const cut = headings.findIndex(ends);
  return [...(cut < 0 ? headings : headings.slice(0, cut)), place];
}

/** Items of an inner list stand farther in; a paragraph in an item stands behind the item's mark. */
const columnOf = ({ place: { element } }: ReadPlace): number =>
  (element.position?.start.column ?? 0) - (element.tagName === "p" ? SHORTEST_MARK : 0);
const SHORTEST_MARK = 2;

/** What stands above each place of a text. */
export function outlineOf(read: readonly ReadPlace[]): Above[] {
  let headings: OpenPlace[] = [];
  let opening: ReadPlace | undefined;
  let outer: ReadPlace[] = [];
  return read.map((one, index) => {
    const { place } = one;
    const isItem = place.kind === "item" || (place.kind === "paragraph" && begins.test(place.stated));
    const before = isItem && opening?.place.kind === "paragraph" ? opening : undefined;
    outer = isItem ? outer.filter((item) => columnOf(item) < columnOf(one)) : [];
    const above = { headings, opening: before, list: outer.at(-1) ?? before };
    outer = isItem ? [...outer, one] : [];
    headings = withHeading(headings, place, isTimeLine(read, index));
    if (!isItem) opening = one;
    return above;
  });
}
