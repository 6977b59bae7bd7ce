import { at } from "../../model/at.ts";
import { parseQuantity } from "../../model/quantity.ts";
import { canonicalUnit } from "../../model/unit.ts";
import type { Block } from "../block.ts";
import { plainForm } from "../clean/plain-form.ts";

/** Longest label that is set beside a figure, in UTF-16 units. */
const LONGEST_LABEL = 24;

/** Whether the figures of a stretch of lines stand before what they count, or behind it. */
type Order = "figure-first" | "label-first";

/** Posts set a figure and what it counts on lines of their own. They are one statement, and are joined into one line. */
export function joinFigures(blocks: readonly Block[], units: ReadonlySet<string>): Block[] {
  const figures = blocks.map((block) => isFigure(block, units));
  const labels = blocks.map((block, i) => !figures[i] && isLabel(block));
  const pairs = alternations(blocks, figures, labels).flatMap(({ first, last, order }) =>
    pairsOf(figures, first, last, order),
  );
  const second = new Map(pairs.map((at) => [at, blocks[at + 1] as Block]));
  const joined = new Set(pairs.map((at) => at + 1));
  return blocks.flatMap((block, i) => (joined.has(i) ? [] : [joinedWith(block, second.get(i))]));
}

function joinedWith(block: Block, second: Block | undefined): Block {
  if (!second) return block;
  const { depth: _depth, ...rest } = block;
  return {
    ...rest,
    kind: block.kind === "item" ? "item" : "line",
    text: `${block.text}${/[:：]$/.test(block.text) ? "" : " "}${second.text}`,
  };
}

/** 96个（9个街道、87个社区）: what a figure is made up of. */
const note = /\s?[(（][^()（）]{3,60}[)）]$/;

/** A number in a unit of the site's metrics, and nothing else: 近4000人次, 99.1%. */
function isFigure({ kind, text }: Block, units: ReadonlySet<string>): boolean {
  const figure = text.replace(note, "");
  if (kind === "table" || figure.length > LONGEST_LABEL) return false;
  const parsed = parseQuantity(figure);
  return parsed.ok && parsed.quantity.unit !== "" && units.has(canonicalUnit(parsed.quantity.unit));
}

/** A few words without a number or a stop. */
function isLabel({ kind, text }: Block): boolean {
  const plain = plainForm(text).trim();
  return (
    (kind === "line" || kind === "item") &&
    plain.length <= LONGEST_LABEL &&
    /\p{Script=Han}{2}/u.test(plain) &&
    !/[\d。;!?…]|,$/.test(plain) &&
    !/^[(]?[一二三四五六七八九十]{1,3}[)、.]/.test(plain)
  );
}

interface Alternation {
  first: number;
  last: number;
  order: Order;
}

/** Stretches in which figures and labels take turns; the order of one that has a label at both ends is that of the others. */
function alternations(
  blocks: readonly Block[],
  figures: readonly boolean[],
  labels: readonly boolean[],
): Alternation[] {
  const found: { first: number; last: number; order: Order | undefined }[] = [];
  for (let first = 0, last = 0; first < blocks.length; first = last + 1) {
    last = first;
    if (!figures[first] && !labels[first]) continue;
    while (
      last + 1 < blocks.length &&
      (figures[last] ? labels[last + 1] : figures[last + 1]) &&
      !isApart(blocks, first, last)
    )
      last++;
    if (last > first) found.push({ first, last, order: orderOf(figures, first, last) });
  }
  const firsts = found.filter(({ order }) => order === "figure-first").length;
  const usual: Order =
    firsts * 2 > found.filter(({ order }) => order !== undefined).length ? "figure-first" : "label-first";
  return found.map(({ order = usual, ...rest }) => ({ ...rest, order }));
}

function orderOf(figures: readonly boolean[], first: number, last: number): Order | undefined {
  if (figures[first]) return figures[last] ? undefined : "figure-first";
  return figures[last] ? "label-first" : undefined;
}

/** Whether blank lines part the next block from a pair that is complete. */
const isApart = (blocks: readonly Block[], first: number, last: number): boolean =>
  last > first && lineGap(blocks, last) > lineGap(blocks, last - 1);

/** How many lines further on the next block begins; none where there is no next. */
function lineGap(blocks: readonly Block[], index: number): number {
  const next = blocks[index + 1];
  return next ? next.line - at(blocks, index).line : 0;
}

/** Indices of the first of each two that belong together. */
function pairsOf(figures: readonly boolean[], first: number, last: number, order: Order): number[] {
  const begins = (at: number): boolean => figures[at] === (order === "figure-first");
  const start = begins(first) ? first : first + 1;
  return Array.from({ length: Math.floor((last - start + 1) / 2) }, (_, i) => start + 2 * i);
}
