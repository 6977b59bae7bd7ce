import { matchEnd } from "../../text/match-at.ts";
import { startsNumeral } from "../../text/numerals.ts";
import { claimAfter } from "./bound-words.ts";

/** Where the unit that starts at `at` in folded text ends; `at` itself where none does. */
export type UnitEnd = (text: string, at: number) => number;

const common = (
  "% ‰ 人 人次 名 位 件 件次 个 项 项次 条 条次 篇 篇次 份 份次 期 期次 次 场 场次 批 批次 班次 轮 轮次 家 家次 户 户次 对 处 处次 部 本 册 套 台 辆 张 " +
  "幅 首 只 头 株 棵 座 所 间 栋 幢 支 队 组 例 宗 单 笔 款 类 种 门 堂 节 集 封 页 字 站 村 盏 枚 " +
  "元 美元 港元 欧元 吨 公斤 千克 斤 克 米 千米 公里 平方米 平方公里 立方米 亩 公顷 千瓦 千瓦时 度 升 " +
  "年 个月 月 周 天 日 小时 个小时 分钟 学时 课时 工作日 个工作日"
).split(" ");

/** Units found in running text, where nothing else says where a unit ends: the usual ones and `more`, the longest first. */
export function unitInText(more: Iterable<string> = []): UnitEnd {
  const byFirst = new Map<string, string[]>();
  for (const unit of new Set([...common, ...more])) {
    const first = unit[0];
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), unit]);
  }
  for (const units of byFirst.values()) units.sort((a, b) => b.length - a.length);
  const end = (text: string, at: number): number => {
    const unit = byFirst.get(text[at] ?? "")?.find((candidate) => text.startsWith(candidate, at));
    return unit === undefined ? at : at + unit.length;
  };
  return (text, at) => withAlternative(text, at, end(text, at), end);
}

/** 件(次), 篇(条): a second unit in parentheses belongs to the first; 件(含)以上 holds a qualifier. */
function withAlternative(text: string, at: number, end: number, unitEnd: UnitEnd): number {
  if (end === at || claimAfter(text, end)) return end;
  const inside = matchEnd(/\s?\(\s?/y, text, end);
  const second = inside === end ? inside : unitEnd(text, inside);
  const closed = matchEnd(/\s?\)/y, text, second);
  return second > inside && closed > second ? closed : end;
}

/** A unit is never longer, parentheses apart. */
const LONGEST = 6;

/** The unit of a quantity that stands alone: whatever letters follow, up to a qualifier, a range or another number. */
export const unitAlone: UnitEnd = (text, at) => {
  let end = at;
  while (end - at < LONGEST && /[\p{L}%‰]/u.test(text[end] ?? "") && !stops(text, end)) end++;
  return withAlternative(text, at, end, (_, inside) => matchEnd(/\p{Script=Han}{0,3}/uy, text, inside));
};

const stops = (text: string, at: number): boolean =>
  claimAfter(text, at) !== null ||
  (startsNumeral(text[at]) && !/[千百][克瓦米]/.test(text.slice(at, at + 2))) ||
  (/[至到]/.test(text[at] ?? "") && startsNumeral(text[at + 1]));
