import type { Span } from "../model/dataset.ts";
import type { ObsStatus } from "../model/schema/report.ts";
import { clauseBefore, sentenceBefore } from "./clause.ts";

/** Words that make a number less than final, and the status that says so. */
export interface ProvisionalWords {
  words: string;
  status: Extract<ObsStatus, "P" | "E">;
}

const COUNTED = "(?:数据|数字|数值|数|值)";
/** 初步审查 is a stage of the work, and says nothing of its numbers. */
const provisional = `初步(?:统计|汇总|核算|测算|摸底)?${COUNTED}|初步(?:统计|汇总|核算)(?!表)|(?:快报|速报)${COUNTED}?|(?:尚未|未经?|待|有待)(?:最终|最后)?(?:审定|核定|审核|核实|审计|确认)(?!的?提案)|暂定${COUNTED}?|预报${COUNTED}|暂估${COUNTED}?`;
const estimated = `(?:预计|估计|估算|预估|推算)${COUNTED}|\\((?:预计|预估|预测|测算)\\)`;
const of = (words: string | undefined): ProvisionalWords | undefined =>
  words === undefined ? undefined : { words, status: new RegExp(`^(?:${estimated})`).test(words) ? "E" : "P" };

const any = new RegExp(`${provisional}|${estimated}`);
/** What words of their own say: a head, a caption, a note. */
export const provisionalIn = (words: string): ProvisionalWords | undefined => of(any.exec(words)?.[0]);

const bracket = /^[^,。;:()\d]{0,6}\(([^()\d]{1,20})\)/;
const said = new RegExp(`^[^,。;:()\\d]{0,4},?(?:[均此这]|该数|以上)?(?:系|属|为|是)(${provisional}|${estimated})`);
const reported = /(?:据|从|按)?[^,。;:]{0,4}(?:快报|速报|初步(?:数据|核算|汇总))(?:数据|统计)?(?:显示|反映|表明|看)?,/;
const FAR = 40;

/** 立案120件，待常委会审定, 120件（待审）, 初审立案: of what is decided by others yet; not 形成报告12篇，待审议后报送. */
const decided = /立案|审定|评选|遴选|推荐/;
const pending =
  /^[^,。;:()\d]{0,4}[,(](?:尚|还|仍|有)?(待[^,。;:()\d]{0,8}?(?:审定|审批|审议|审核|审查|核定|确认|批准|通过|审))(?=[,。;)]|$|后(?:确定|生效|公布))/;
const screened = /(?:^|[,:;])(?:经)?(初审(?:拟|可|建议|同意|通过)?)(?:立案|交办)[^,。;:\d]{0,6}$/;

function undecided(text: string, { start, end }: Span): string | undefined {
  const clause = clauseBefore(text, start);
  return decided.test(clause)
    ? (pending.exec(text.slice(end, end + FAR))?.[1] ?? screened.exec(clause)?.[1])
    : undefined;
}

/** What the words around a number of folded text say: 300件（初步数）, 300件，为快报数, 快报显示，…. */
export function provisionalAround(text: string, { start, end }: Span): ProvisionalWords | undefined {
  const behind = text.slice(end, end + FAR);
  const yet = undecided(text, { start, end });
  if (yet !== undefined) return { words: yet, status: "P" };
  return (
    provisionalIn(bracket.exec(behind)?.[1] ?? "") ??
    of(said.exec(behind)?.[1]) ??
    of(reported.exec(sentenceBefore(text, start))?.[0].replace(/,$/, ""))
  );
}
