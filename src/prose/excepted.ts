import type { Span } from "../model/dataset.ts";
import type { Metric } from "../model/schema/metric.ts";
import { folded } from "../text/fold.ts";
import { clauseBefore } from "./clause.ts";
import { namesAny } from "./plain-numbers.ts";

/** What counts another thing in its clause: 集体提案46件、 */
const another = /.*(?:\d[^\d、]*[、和与及]|、)/s;
const behind = /^[^,。;:!?、()\n\d]{0,16}/;
/** Stands for the number between the parts of 印刷…册. */
const NUMBER = "\u0000";

/**
 * The words of a metric's `except` that name the number at `span` of folded text, where none of its own wordings do: 委员提案112件 of 集体提案, which a
 * sentence before may name. Undefined where none does.
 */
export function exceptedBy(
  text: string,
  span: Span,
  { except, wordings }: Pick<Metric, "except" | "wordings">,
): string | undefined {
  if (except.length === 0) return undefined;
  const unit = /[^\d.%]*$/.exec(text.slice(span.start, span.end))?.[0] ?? "";
  const words = `${clauseBefore(text, span.start).replace(another, "")}${NUMBER}${unit}${behind.exec(text.slice(span.end, span.end + NEAR))?.[0] ?? ""}`;
  const found = except.map((phrase) => patternOf(partsOf(phrase)).exec(words)).filter((one) => one !== null);
  const [longest] = found.sort((a, b) => b[0].length - a[0].length);
  if (!longest) return undefined;
  const rest = found.reduce((all, [part]) => all.replace(part, "□"), words);
  return namesAny(
    rest,
    wordings.map((one) => partsOf(one).join("…")),
  )
    ? undefined
    : longest[0].replace(NUMBER, "…");
}

const NEAR = 20;

const partsOf = (phrase: string): string[] => phrase.split(/…+/).map(folded);

/** 发行…册, with the number or a few words in the gap. */
const patternOf = (parts: readonly string[]): RegExp =>
  new RegExp(parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("[^,。;]{0,8}?"));
