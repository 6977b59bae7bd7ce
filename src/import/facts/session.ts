import { at } from "../../model/at.ts";
import type { ReportKind } from "../../model/dataset.ts";
import { numberOf } from "../../text/number-of.ts";
import { opening, type TextView, type Told } from "./text-view.ts";

export interface Sitting {
  term?: Told<number>;
  session?: Told<number>;
  /** The day and place of delivery say it: 在…第二次会议上. */
  delivered: boolean;
}

const NUMBER = "(?:[一二三四五六七八九十]{1,3}|\\d{1,2})";
const BOTH = new RegExp(
  `第?(${NUMBER})届(?:[^,。;届]{0,12}?委员会)?第?(${NUMBER})次(?:全体)?会议(以来|上|期间|提案)?`,
  "g",
);
const TERM = new RegExp(`(?:政协[^,。;]{0,10}第(${NUMBER})届|第?(${NUMBER})届(?:[^,。;]{0,4})政协)`, "g");
const TERM_OF_TITLE = new RegExp(`第(${NUMBER})届`);
const SESSION_ONLY = new RegExp(`(?<![届])(?:第)?(${NUMBER})次(?:全体)?会议以来`);
/** Sittings of others: congresses, plenums, the people's congress, the national committee. */
const OTHERS =
  /(?:人大|人民代表大会|党代会|党委|中共|中央|市委|省委|县委|区委|州委|全国政协|妇联|工会|团市委)[^,。;政]{0,8}$/;

interface Mention {
  term: number;
  session: number;
  words: string;
  /** What follows: 以来, 上, … */
  after: string;
  /** In the title or the lines under it. */
  head: boolean;
  /** In the first paragraphs. */
  early: boolean;
}

/** The term and session of a report: where it was delivered, else the one it counts from, else the only one it names. */
export function sittingOf(view: TextView, kind: ReportKind): Sitting {
  const mentions = mentionsOf(view);
  const delivered = mentions.find(({ head, after }) => head && after === "上");
  const since = kind === "yearbook" ? undefined : mentions.find(({ after, head }) => after === "以来" && head);
  const inTitle = mentions.find(({ words }) => view.title.includes(words));
  // News of a sitting: the report since the one before is delivered at this one.
  const next = mentions.find(
    ({ early, session, term }) => early && since && term === since.term && session === since.session + 1,
  );
  const chosen = delivered ?? next ?? inTitle ?? since ?? onlyOne(mentions, kind);
  const titled = TERM_OF_TITLE.exec(view.title)?.[1];
  // A committee that steps down reports to its successor's first session: the report is the old term's.
  if (chosen && titled !== undefined && numberOf(titled) < chosen.term)
    return { term: { value: numberOf(titled), words: view.title }, delivered: false };
  if (chosen) {
    const told = { words: chosen.words, guessed: chosen !== delivered && chosen !== inTitle && chosen !== since };
    return {
      term: { value: chosen.term, ...told },
      session: { value: chosen.session, ...told },
      delivered: delivered !== undefined,
    };
  }
  const session = SESSION_ONLY.exec(opening(view).join("\n"));
  return {
    term: termOf(view, mentions),
    session: session ? { value: numberOf(at(session, 1)), words: session[0] } : undefined,
    delivered: false,
  };
}

/** A text that names one sitting alone, as one that was held or, in a plan, is prepared. */
function onlyOne(mentions: readonly Mention[], kind: ReportKind): Mention | undefined {
  const sittings = new Set(mentions.map(({ term, session }) => `${term}-${session}`));
  return sittings.size === 1 && kind !== "yearbook"
    ? mentions.find(({ after }) => kind === "plan" || after === "上")
    : undefined;
}

function mentionsOf(view: TextView): Mention[] {
  const first = opening(view, 4);
  const head = first.filter((line, i) => i === 0 || line.length < 80 || /会议以来/.test(line));
  return [view.title, ...view.lines].flatMap((line) =>
    [...line.matchAll(BOTH)].flatMap((match): Mention[] => {
      const [words, term = "", session = "", after = ""] = match;
      if (OTHERS.test(line.slice(Math.max(0, match.index - 14), match.index))) return [];
      return [
        {
          term: numberOf(term),
          session: numberOf(session),
          words,
          after,
          head: head.includes(line),
          early: first.includes(line),
        },
      ];
    }),
  );
}

/** The term alone: 政协…第十五届委员会, 市十五届政协; the one that is named most. */
function termOf(view: TextView, mentions: readonly Mention[]): Told<number> | undefined {
  const count = new Map<number, { times: number; words: string }>();
  const add = (term: number, words: string) => count.set(term, { times: (count.get(term)?.times ?? 0) + 1, words });
  for (const match of [view.title, ...view.lines].join("\n").matchAll(TERM)) {
    if (OTHERS.test(match.input.slice(Math.max(0, match.index - 8), match.index)) || match[0].includes("全国"))
      continue;
    add(numberOf(match[1] ?? at(match, 2)), match[0]);
  }
  // 县政协十届四次会议以来 names the term too.
  for (const { term, words } of mentions) add(term, words);
  const [best] = [...count].sort((a, b) => b[1].times - a[1].times);
  return best && { value: best[0], words: best[1].words, guessed: count.size > 1 };
}
