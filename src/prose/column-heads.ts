import { foldText } from "../text/fold.ts";
import type { ProseRefusal } from "./mention.ts";

const TIME =
  "(?:(?:19|20)\\d{2}年?度?|今年|本年度?|全年|年度?|年初|当年|上年|去年|[上下]半年|[1-4一二三四]季度|本月|本季度?)?";
const AGAINST = "(?:(?:同比|环比|[比较][上去同前往]年?期?度?|与?[上去]年(?:同期)?相?比)的?)?";
const COUNT = "(?:数量?|值|额|量|次数?|件数|人数|场次|情况|个数)?";
/** 任务数（件） */
const UNIT = "(?:[(/].*)?";

/** What the head of a column says its numbers are, where they are not what was reached. */
const kinds: [ProseRefusal, RegExp][] = [
  [
    "plan",
    new RegExp(`^${TIME}(?:工作)?(?:原|拟|应)?(?:计划|目标|任务|目标任务|预期|预计|预算|拟完成)${COUNT}${UNIT}$`),
  ],
  [
    "change",
    new RegExp(
      `^${TIME}${AGAINST}(?:增减|增加|增长|净增|减少|下降|提高|提升|上升|变化|变动|升降|增|减|差)(?:幅度?|率)?${COUNT}${UNIT}$`,
    ),
  ],
  [
    "each",
    new RegExp(
      `^(?:全[国省市县区州]|各?[\\p{L}]{0,4})?(?:[年季月周日人户家场次件]均|平均|均值|(?:平均)?每[个名位一]?(?:[次场期人月季周日天家户位名]|季度|委员|专委会|界别|单位|小组|委室)|单[次场])(?:水平|平均|每[年季月周人场])?${COUNT}${UNIT}$`,
      "u",
    ),
  ],
  [
    "rank",
    new RegExp(
      `^(?:全[国省市县区州])?(?:序号|编号|案号|提案号|排[名序位]|名次|位次|得分|评分|分值|分数|权重|no\\.?|代码)${UNIT}$`,
    ),
  ],
];

/** Why the numbers of a column with this head state no level: they are planned, a change, an average, a rank or a code. */
export function refusedByHead(head: string): ProseRefusal | undefined {
  const words = foldText(head).text.replace(/\s/g, "");
  return kinds.find(([, pattern]) => pattern.test(words))?.[0];
}

/** The cell that names a row: the first that is no running number. */
export const labelCell = <C extends { head: string }>(cells: readonly C[]): C | undefined =>
  cells.find(({ head }) => refusedByHead(head) !== "rank");
