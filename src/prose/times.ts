import type { Span } from "../model/dataset.ts";
import { timeHeldAgainst } from "./held-against.ts";
import { risenTo, rosePast, yearOfList } from "./over-years.ts";
import { shareOf } from "./shares.ts";
import { blotted, saysYears, timesBehind, timesNamed, type Governing } from "./times-named.ts";
import { timesIn } from "./time-words.ts";
import type { Found, Time, Certainty, TimeWords } from "./time.ts";

/** 比去年, 与2022年相比, 由去年的: what a number is held against. */
const heldAgainst = /(?:[比较同与跟和由从自继除]|相比|对比|超过|高于|低于|不含)$/;

/** What may stand before a time at the head of its clause: 其中, 甲市政协2022年, 【提案工作】. */
const headOfClause =
  /^\s*(?:【[^】]{1,12}】\s*)?(?:其中|即|(?:19|20)\d{2}年度?|今年|本年度?|此外|同时|另外|另|而|但|并|仅|在|于|为|共|已|我们|早在|刚?刚过去的|即将过去的|过去的|回望|回首|全[国省市县区州]|[\p{L}]{0,12}(?:政协|人大|委员会|常委会|机关|党组|委员|提案委|提案办))*\s*$/u;

/** No subject is longer. */
const LONGEST_HEAD = 30;
const headsClause = (lead: string): boolean => lead.length <= LONGEST_HEAD && headOfClause.test(lead);

/** 围绕2022年重点工作: the time of what is worked on. */
const ofObject = /对|围绕|聚焦|针对|就|关于|根据|按照|落实|学习|总结|回顾|谋划|编制|制定|印发|结转|列入|作为/;

/** 为今后五年发展: what the years to come are thought of, and nothing done in them. */
const thoughtOf = /[为对就]$/;

/** A dash between two numbers or times joins them: 1—10月, 2018年—2022年. */
const pause = /[,。;:!?…\n(]|(?<![\d年月日]—?)—|—(?![\d—])/g;
const stop = /[。;!?\n]/g;
/** 大会期间245件；闭会期间55件，共300件: a sum may be of what ; parts. */
const fullStop = /[。!?\n]/g;

const firstStop = (text: string): number => {
  const at = text.search(stop);
  return at < 0 ? text.length : at;
};

/** 2022年，; 2022年甲市政协; 2022年收到提案300件，; not 2022年成立的新区: what follows a time that more than its clause speaks of. */
const opensMore =
  /^(?:里|间)?\s?[,:]|^是[^,。;:]{0,20}[一之]年|^[^,。;:的]{0,10}(?:政协|委员会|人大|机关)|^[^,。;:的]{0,14}\d/;

/** 五年来（2018年至2022年），: what brackets tell of a time comes before what follows it. */
const withoutBracket = (blot: string): string => blot.replace(/^□{3,}/, "");

/** 连续三年开展“提案进社区”活动，收到提案 */
const goesOnWith = /^(?:开展|组织|举办|实施)[^,。;:\d]{0,24},/;

/** Far enough back for any sentence that matters. */
const FAR = 400;

/**
 * The times that govern what stands at `number` in folded text: in brackets right behind it, else before it in its sentence, else at the head of a
 * sentence before. `reported` is the year that the text reports on.
 */
export function timesGoverning(text: string, number: Span, reported: number): Governing {
  const governing = governingAt(text, number, reported);
  const from = Math.max(0, number.start - FAR);
  const begin = lastBreak(text.slice(from, number.start), stop) + from;
  const sentence = text.slice(begin, number.end + firstStop(text.slice(number.end, number.end + FAR)));
  const own = { start: number.start - begin, end: number.end - begin };
  const listed = yearOfList(sentence, own, reported);
  return (
    shared(sentence, own) ??
    (listed && { years: { ...listed, certainty: "likely" } }) ??
    besideReported(governing, () => countsReported(sentence, reported))
  );
}

const counted = /\d+(?:[.,]\d+)*[^\d,.。;:、和与及]{0,4}/g;

/** 2022年和2023年分别立案245件、268件: each number has the year at its place. */
function shared(sentence: string, number: Span): Governing | undefined {
  const numbers = [...sentence.matchAll(counted)].map(({ index, 0: words }): Span => ({
    start: index,
    end: index + words.length,
  }));
  const own = numbers.map((one) => (one.start < number.end && number.start < one.end ? number : one));
  const share = shareOf(sentence, own, number, 0);
  const named = share?.things.map(({ start, end }) => timesNamed(sentence.slice(start, end), "plain")) ?? [];
  return share && named.every(({ years }) => years !== undefined && isOneYear(years.time))
    ? named[share.things.indexOf(share.thing)]
    : undefined;
}

const isOneYear = ({ kind }: Time): boolean =>
  kind === "year" || kind === "year-before" || kind === "years-ago" || kind === "this-year";

/** 今年立案268件，去年245件: the year before the one reported, whenever it was said. */
export function besideReported({ years, ...governing }: Governing, isBeside: () => boolean): Governing {
  return {
    ...governing,
    years:
      years?.time.kind === "year-before" && isBeside() ? { ...years, time: { ...years.time, beside: true } } : years,
  };
}

/** What is planned, or has but begun, is of the year of speaking: 去年立案268件，今年将…. */
const notReported = /计划|将|拟|要|预计|力争|争取|目标|确保|安排|季度|月|大会|会议|以来|截[至止]|目前|已收/;

/** Whether a sentence gives a number to the year that is reported, and calls it so: 今年立案268件; 全年立案268件，去年…. */
export function countsReported(sentence: string, reported: number): boolean {
  const found = timesIn(blotted(sentence)).filter(({ time }) => saysYears(time));
  const before = found.findIndex(({ time }) => time.kind === "year-before");
  return found.some(({ start, end, time }, index) => {
    const own = sentence.slice(start, found[index + 1]?.start);
    const named =
      time.kind === "this-year" ||
      (time.kind === "whole-year" && index < before) ||
      (time.kind === "year" && time.year === reported && !time.dated);
    return named && /\d/.test(sentence.slice(end, end + own.length)) && !notReported.test(own);
  });
}

function governingAt(text: string, number: Span, reported: number): Governing {
  const held = timeHeldAgainst(text, number);
  if (held) return { years: held };
  const behind = timesBehind(text, number.end);
  if (behind) return behind;
  const from = Math.max(0, number.start - FAR);
  const written = text.slice(from, number.start);
  const told = blotted(written);
  const risen = risenTo(told);
  const before = risen ? told.slice(0, risen.start).padEnd(told.length, "□") : told;
  const sentence = lastBreak(before, stop);
  // # for the number itself: 平时51件 is a time, 平时提案全部办复 is none.
  const times = timesIn(/\d/.test(text.charAt(number.start)) ? `${before}#` : before).filter(
    ({ end }) => end <= before.length,
  );
  const listed = times.filter(({ start }) => start >= lastBreak(before, fullStop));
  const own = inTheEnd(
    govern(
      before,
      { times: times.filter(({ start }) => start >= sentence), listed, written },
      lastBreak(before, pause),
    ),
    risen ?? (rosePast(told, text.slice(number.end)) ? "begun" : undefined),
    reported,
  );
  if (own.years && own.years.time.kind !== "whole-year") return own;
  const earlier = times.filter(
    ({ start, end, time, unsure }) =>
      !unsure &&
      start < sentence &&
      saysYears(time) &&
      time.kind !== "term" &&
      headsClause(before.slice(lastBreak(before.slice(0, start), stop), start)) &&
      opensMore.test(withoutBracket(before.slice(end))),
  );
  const last = earlier.at(-1);
  if (own.years?.time.kind === "whole-year" && last?.time.kind === "since-session")
    return { ...own, years: sinceSession(own.years) };
  if (!last || (last.time.kind === "year" && last.time.dated) || last.time.kind === "until") return own;
  // 2022年，市政协履职。全年立案: the year that was named; not 2022年立案245件。全年立案.
  if (
    own.years &&
    (last.time.kind !== "year" || last.time.year === reported || /\d/.test(before.slice(last.end, sentence)))
  )
    return own;
  // 2022年立案245件，今年立案268件。: a sentence about several years says nothing of the next.
  const rest = before.slice(last.end);
  const later = timesIn(rest.slice(0, firstStop(rest))).filter(
    ({ start, time }) => isOneYear(time) && headsClause(rest.slice(lastBreak(rest.slice(0, start), pause), start)),
  );
  if (later.length > 0) return own;
  return { ...own, years: { ...last, certainty: "likely", words: before.slice(last.start, last.end) } };
}

/** 两年来由188件增加到213件: of several years, the last and the first. */
function inTheEnd(governing: Governing, risen: ReturnType<typeof risenTo> | "begun", reported: number): Governing {
  const { years } = governing;
  // 由2017年的92%提高到2021年的98%: the year that it was reached in stands right before it.
  if (years === undefined && risen !== undefined && risen !== "begun" && risen.year !== undefined)
    return {
      ...governing,
      years: {
        start: risen.start,
        end: risen.start,
        time: { kind: "year", year: risen.year, dated: false },
        certainty: "plain",
        words: `${risen.year}年`,
      },
    };
  if (risen === undefined || years?.time.kind !== "years") return governing;
  const time: Time =
    risen === "begun"
      ? { kind: "years-ago" }
      : { kind: "year", year: risen.year ?? years.time.to ?? reported, dated: false };
  return { ...governing, years: { ...years, time, certainty: "likely" } };
}

/** Where the words behind the last of its marks begin. */
const lastBreak = (text: string, mark: RegExp): number => ([...text.matchAll(mark)].at(-1)?.index ?? -1) + 1;

/** Goes through the times of a sentence: each takes the place of the one before it. */
function govern(
  before: string,
  { times, listed, written }: { times: readonly Found[]; listed: readonly Found[]; written: string },
  clause: number,
): Governing {
  let governing: Governing = {};
  for (const { start, end, time, unsure } of times) {
    const own = lastBreak(before.slice(0, start), pause);
    const lead = before.slice(own, start);
    if ((isOneYear(time) || time.kind === "term") && time.kind !== "this-year" && heldAgainst.test(lead)) continue;
    if (time.kind === "years-ahead" && thoughtOf.test(lead)) continue;
    if (isAside(time, lead, governing) && own !== clause && addsUp.test(before.slice(clause))) continue;
    const opens = headsClause(lead);
    const inClause = own === clause;
    if (!opens && (!inClause || ofObject.test(lead))) continue;
    const blot = before.slice(start, end);
    const words = blot.includes("□") ? written.slice(start, end) : blot;
    const behind = withoutBracket(before.slice(end));
    if (!inClause && !opensMore.test(behind) && !(words.startsWith("连续") && goesOnWith.test(behind))) continue;
    const goesOn =
      /^[,:\s]/.test(behind) ||
      ((time.kind === "until" || isLong.test(words)) && receives.test(behind)) ||
      (time.kind === "part" && time.occasion === true && counts.test(behind));
    if (!inClause && (time.kind === "part" || (time.kind === "year" && time.dated) || time.kind === "until") && !goesOn)
      continue;
    if (unsure && governing.years) continue;
    const certainty: Certainty = !unsure && opens && isDirect(before, { start, end }, inClause) ? "plain" : "likely";
    // 截至10月底立案200件，预计全年立案230件: what was counted up to then is another number.
    if (
      time.kind === "whole-year" &&
      governing.years?.time.kind === "until" &&
      /\d/.test(before.slice(governing.years.end, start))
    )
      governing = {};
    governing = take(governing, { start, end, time, certainty, words });
  }
  return isSum(before, listed) ? { years: governing.years } : governing;
}

/** 上半年收到提案226件，立案198件: more than a month, and what is received in it is what is dealt with next. */
const isLong = /半年|季度|[-—–~至到]|个月/;
const receives = /^(?:一?共|累计)?(?:收到|征集|接收|提交|审查|立案)[^,。;:]{0,10}\d/;

/** 元旦春节期间筹集资金96万元，走访慰问812户: so does what some days bring. */
const counts = /^(?!安全|[^,。;:]*的)[^,。;:\d]{1,14}\d/;

const sum = /(?:合计|总计|共计)[^,。;]{0,6}$/;
/** 大会期间240件、闭会期间28件，共268件; not 大会期间，共268件. */
const sumOfParts = /[,;、](?:[总一全]共|共|累计)[^,。;\d]{0,8}$/;

function isSum(before: string, times: readonly Found[]): boolean {
  const parts = times.filter(({ time }) => !saysYears(time));
  const isOfParts = parts.some(({ end }) => /\d|^[^,]{0,8}[和与及、]/.test(before.slice(end)));
  return (
    (sum.test(before) && (isOfParts || parts.length === 0)) || (sumOfParts.test(before) && haveNumbers(before, times))
  );
}

/** Whether each of several parts of the time is said a number of. */
function haveNumbers(before: string, times: readonly Found[]): boolean {
  const parts = times.filter(({ time }) => !saysYears(time));
  return (
    parts.length > 1 &&
    parts.every(({ end }, index) => /\d/.test(before.slice(end, parts[index + 1]?.start ?? before.length)))
  );
}

/** 开讲以来播出56期，其中今年播出12期，点击量累计180万: goes back to what it was said within. */
const isAside = (time: Time, lead: string, { years }: Governing): boolean =>
  isOneYear(time) && /^\s*其中/.test(lead) && years?.time.kind === "years";
const addsUp = /^[^,]{0,10}(?:累计|[合总共]计|总共)/;

/** In the number's clause with no 的 after other words between; or a clause of its own, 五年来，. */
function isDirect(before: string, { end }: Span, inClause: boolean): boolean {
  const behind = withoutBracket(before.slice(end));
  return inClause ? !/^[^,]+的/.test(behind) || /^[^,的]{0,2}的/.test(behind) : /^\s?[,:]/.test(behind);
}

/** 二次会议以来，…，全年召开26次: the year between two sessions may be called one. */
const sinceSession = (years: TimeWords): TimeWords => ({ ...years, time: { kind: "whole-year", calendar: false } });

function take(governing: Governing, found: TimeWords): Governing {
  const { time } = found;
  if (!saysYears(time)) return { ...governing, part: found };
  // 五年来…，截至2023年底: the day up to which the years go.
  if (
    time.kind === "until" &&
    governing.years &&
    /^(?:years|since-session|year-before)$/.test(governing.years.time.kind)
  )
    return governing;
  // 2022年，五届市政协立案: who did it says no more of the time.
  if (time.kind === "term" && governing.years) return governing;
  // 2022年，全年立案: the year stays. 上半年…，全年…: the part does not.
  if (time.kind === "whole-year" && governing.years && /^(?:years|until)$/.test(governing.years.time.kind))
    return { years: { ...governing.years, certainty: "likely" } };
  // 2023年5月，成立专班，全年立案: all of the year that the month is of.
  if (time.kind === "whole-year" && governing.years?.time.kind === "year")
    return { years: { ...governing.years, time: { ...governing.years.time, dated: false } } };
  if (time.kind === "whole-year" && governing.years?.time.kind === "year-before") return { years: governing.years };
  if (time.kind === "whole-year" && governing.years?.time.kind === "since-session")
    return { years: sinceSession(found) };
  return { years: found };
}

export type { Time } from "./time.ts";
