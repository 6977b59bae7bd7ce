import { partSaid } from "./parts-said.ts";
import type { AroundWords } from "./unreached.ts";

const UNIT = "(?:[(/].*)?$";
/** 立案目标, 立案任务数: what a number is to reach. 协商计划 counts plans. */
const aims = new RegExp(`.(?:(?:目标|任务)(?:数|值)?|计划数|预计数|预期数)${UNIT}`);
const reached = /完成|达成|实现|落实|执行|实施|推进|进展|兑现/;
const countsAims = /[项个条]$/;

/** What the heads of a number's column and row say of it, where they make it an aim; folded. */
export function headsAim(heads: readonly string[], number: string): AroundWords | undefined {
  const words = heads.find((head) => aims.test(head) && !reached.test(head));
  return words === undefined || countsAims.test(number) ? undefined : { words, why: "ahead", certainty: "likely" };
}

const plansTable = /(?:计划|任务|安排|目标|打算|预算)(?:分解|一览|安排)?表?(?:\(.*\))?:?$/;

/** 2023年目标任务分解表: a table that tells what is to be done. */
export function captionPlans(captions: readonly string[]): AroundWords | undefined {
  const words = captions.find((caption) => plansTable.test(caption) && !reached.test(caption));
  return words === undefined ? undefined : { words, why: "ahead", certainty: "likely" };
}

/** The part that the heads of a number's column and row say it is of: 集体提案. */
export const headsPart = (heads: readonly string[], wordings: readonly string[]): string | undefined =>
  heads
    .map((head) => partSaid(head, { start: head.length, end: head.length }, wordings))
    .find((part) => part !== undefined);
