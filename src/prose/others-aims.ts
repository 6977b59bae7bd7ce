import { clauseBefore, sentenceBefore } from "./clause.ts";
import { LEAD, subjectOf, type OwnBody } from "./subjects.ts";

const RANK = "[省市县区州旗盟]";
/** Who else sets aims: 政府部门, 市教育局, 各区县. Those who reply to proposals do so for the body, and are none. */
const DOER = `(?:${RANK}?(?:人民)?政府(?:的?(?:各|有关|相关|职能)*(?:部门|单位|系统))?|(?:各|有关|相关|各有关|各相关)*(?:职能|政府|${RANK}直|政府职能)(?:部门|单位)|(?:各|有关|相关|各有关|各相关)部门|${RANK}委(?:${RANK}政府|[\\p{L}]{2,4}部)?|${RANK}[\\p{L}]{2,6}(?:局|厅|工商联)|各${RANK}[省市县区州旗盟、()]*(?:政协|政府|党委)?|${RANK}{2,3}(?=[要将])|各(?:乡镇|街道|镇街|乡镇街道|民主党派|企业)|全[国省市县区州盟旗](?:各级|上下)?)`;
const AIMS =
  "(?:也|都|均|还|共|今年|明年|来年|(?:19|20)\\d{2}年|全年|同时|继续|计划){0,3}(?:(?<!即)将|要|拟|计划|力争|确保|打算|承诺|应当?|须|需|预计)";
const opens = new RegExp(`^${LEAD}(${DOER})${AIMS}`, "u");
/** 市政府将协助政协…: the body's own all the same. */
const forUs = /政协|我们|我会|委员/;
const ours = /^(?:我们|我会|常委会|政协|本会|[\p{L}]{0,3}政协)/u;

/** The body besides the reporting one whose aim the words before `at` of folded text tell of: 政府部门将走访400家. Undefined where it is its own. */
export function othersAim(text: string, at: number, own: OwnBody): string | undefined {
  const sentence = sentenceBefore(text, at);
  const clauses = sentence
    .slice(0, sentence.length - clauseBefore(text, at).length)
    .split(/[,:]/)
    .filter(Boolean);
  for (const clause of [clauseBefore(text, at), ...clauses.reverse()]) {
    if (ours.test(clause) || subjectOf(clause, own) === null) return undefined;
    const doer = opens.exec(clause)?.[1];
    if (doer !== undefined)
      return forUs.test(clause.slice(clause.indexOf(doer) + doer.length)) || own.names.some((name) => name === doer)
        ? undefined
        : doer;
  }
  return undefined;
}
