import type { ReportKind } from "../../model/dataset.ts";
import { dayIn } from "./day.ts";
import { numberOf } from "../../text/number-of.ts";
import { YEAR_SPAN } from "./span.ts";
import { opening, type TextView, type Told } from "./text-view.ts";

const YEAR = /(?<![\d第])((?:19|20)\d{2})\s?年(?!鉴)(?:度)?(?!\s?第)/g;
const HAN_YEAR = /(二[〇○零][〇○零一二三四五六七八九]{2})年/g;
const NEXT = /安排|打算|计划|要点|思路|任务|展望/;

const withArabicYears = (text: string): string => text.replace(HAN_YEAR, (_, year: string) => `${numberOf(year)}年`);
const yearsIn = (text: string): number[] => [...withArabicYears(text).matchAll(YEAR)].map(([, year]) => Number(year));

/** The year that the work is about, never that of publication; undefined where nothing tells it. */
export function yearOf(view: TextView, kind: ReportKind): Told<number> | undefined {
  const told = byYearbook(view, kind) ?? byTitle(view, kind);
  if (told) return told;
  const days = byDays(view, kind);
  const [day] = days;
  // Of one sitting or one term, the day says more than the years that the text looks back on.
  if (day && (kind === "examination-report" || WHOLE_TERM.test(opening(view, 5).join("")))) return day;
  const opened = byOpening(view, kind);
  if (!opened || !day || kind === "plan") return opened ?? day;
  // What a report of the first months opens with its own year is an outlook: all its days say so, where widgets' days disagree.
  return days.every(({ value }) => value === day.value && value < opened.value) ? day : opened;
}

const WHOLE_TERM = /(?:五|5|四|4)年(?:来|间|的工作|工作回顾)|任期|本届(?:以来|政协)/;

/** A yearbook appears the year after: its text says which year it is about, else its name minus one. */
function byYearbook({ title, lines, before }: TextView, kind: ReportKind): Told<number> | undefined {
  if (kind !== "yearbook") return undefined;
  const stated = mostFrequent(lines.flatMap(yearsIn));
  const named = /(?:((?:19|20)\d{2})(?:年版)?\)?.{0,2}年?.{0,8}年鉴|年鉴.{0,3}((?:19|20)\d{2}))/.exec(
    [title, ...before].join(" ").replace(/（/g, "(").replace(/）/g, ")"),
  );
  if (!named) return stated === undefined ? undefined : { value: stated, words: `${stated}年` };
  const yearBefore = Number(named[1] ?? named[2]) - 1;
  return { value: stated === yearBefore + 1 ? stated : yearBefore, words: named[0], guessed: stated !== yearBefore };
}

function byTitle({ title }: TextView, kind: ReportKind): Told<number> | undefined {
  const span = YEAR_SPAN.exec(withArabicYears(title));
  if (span) return { value: Number(span[2]), words: span[0] };
  const years = [...withArabicYears(title).matchAll(YEAR)];
  // 2023年工作情况和2024年工作安排: the work done comes first.
  const chosen = kind === "plan" ? (years.find(({ index }) => NEXT.test(title.slice(index))) ?? years[0]) : years[0];
  return chosen && { value: Number(chosen[1]), words: title };
}

/** 2022年是…, 2022年,市政协…: the first year that a paragraph opens with, or that a heading names. */
function byOpening(view: TextView, kind: ReportKind): Told<number> | undefined {
  const lines = opening(view, 12).map(withArabicYears);
  const plan = (line: string) => line.length < 30 && NEXT.test(line);
  const heading = view.lines
    .map(withArabicYears)
    .find(
      (line) =>
        line.length < 30 && /^(?:19|20)\d{2}年/.test(line) && plan(line) === (kind === "plan") && !/月/.test(line),
    );
  if (heading) return { value: Number(heading.slice(0, 4)), words: heading };
  for (const line of lines.slice(1)) {
    const opened =
      /(?:^|[。!?;]|[,:])\s?((?:19|20)\d{2})年(?:度)?(?=是|,|以来|里|来|政协|.{0,6}(?:政协|常委会|提案|全年|共|工作))/.exec(
        line,
      );
    const later =
      opened !== null &&
      kind !== "plan" &&
      /^.{0,12}(?:是|要|将).{0,60}(?:要|将)/.test(line.slice(opened.index)) &&
      !/(?:一年来|过去)/.test(line);
    if (opened && !later)
      return { value: Number(opened[1]), words: opened[0].replace(/^[。!?;,:]/, ""), guessed: true };
  }
  return undefined;
}

/** Reports are read in January to March about the year before; plans are made for the year itself. */
function byDays(view: TextView, kind: ReportKind): Told<number>[] {
  const facts = view.facts.filter((fact) => fact.kind === "published").map(({ value }) => value);
  // A long line tells of days in the year's work; in an examination it tells the hour up to which proposals were counted.
  const lines = opening(view, 5).filter((line) => kind === "examination-report" || line.length < 60);
  const sources = [...lines, view.hints.published ?? "", ...facts];
  return sources.flatMap((words): Told<number>[] => {
    const [year, month] = (dayIn(withArabicYears(words)) ?? "").split("-").map(Number);
    return year && month ? [{ value: workYear(kind, year, month), words, guessed: true }] : [];
  });
}

function workYear(kind: ReportKind, year: number, month: number): number {
  if (kind === "examination-report") return year;
  if (kind === "plan") return month === 12 ? year + 1 : year;
  return month <= 6 ? year - 1 : year;
}

function mostFrequent(values: readonly number[]): number | undefined {
  const count = new Map<number, number>();
  for (const value of values) count.set(value, (count.get(value) ?? 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1])[0]?.[0];
}
