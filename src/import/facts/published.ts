import { plainForm } from "../clean/plain-form.ts";
import { readMetadataLine } from "../clean/metadata-line.ts";
import { dayIn } from "./day.ts";
import { opening, type TextView, type Told } from "./text-view.ts";

interface Candidate extends Told<string> {
  /** The higher, the surer. */
  weight: number;
}

/**
 * The day a report was published, among the dates of a page's widgets: a page's own meta tag, then labelled lines, then the day under
 * the title. A report appears in the year of its work or the one after; a date outside that belongs to something else.
 */
export function publishedOf(view: TextView, year: number | undefined): Told<string> | undefined {
  const all = candidatesOf(view);
  const near = all.filter(({ value }) => year === undefined || Math.abs(Number(value.slice(0, 4)) - year) <= 1);
  const [best] = near.sort((a, b) => b.weight - a.weight || (a.value < b.value ? 1 : -1));
  return best && { value: best.value, words: best.words, guessed: best.guessed };
}

function candidatesOf(view: TextView): Candidate[] {
  const { hints, facts, asides } = view;
  const add = (words: string, weight: number, guessed?: boolean): Candidate[] => {
    const value = dayIn(plainForm(words));
    return value === undefined ? [] : [{ value, words, weight, guessed }];
  };
  const besides = asides.flatMap((text) => readMetadataLine(text, 0) ?? []);
  return [
    ...(hints.published ? add(hints.published, 5) : []),
    ...facts.filter(({ kind }) => kind === "published").flatMap(({ words }) => add(words, 3)),
    ...besides.filter(({ kind }) => kind === "published").flatMap(({ words }) => add(words, 4)),
    ...opening(view)
      .filter((line) => line.length < 60 && /^[(\s—–-]*\d{4}年\d{1,2}月\d{1,2}日/.test(line))
      .flatMap((line) => add(line, 2, true)),
    ...view.lines
      .slice(-4)
      .filter((line) => line.length < 30)
      .flatMap((line) => add(line, 1, true)),
  ];
}
