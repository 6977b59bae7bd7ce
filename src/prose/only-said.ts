import type { Span } from "../model/dataset.ts";
import { clauseBefore, sentenceBefore } from "./clause.ts";
import type { AroundWords } from "./unreached.ts";

const DEED = "召开|举办|举行|开展|组织|立案|走访|调研|视察|培训|新建|设立|建立|实施|完成|报送";
const BEGUN = "筹备|筹划|谋划|酝酿|筹办";
/** 筹备召开; not 精心筹备、召开, nor 谋划召开了. */
const begun = new RegExp(
  `(?<!精心|认真|周密|用心|全力|提前|科学|系统)(?:${BEGUN})(?:${DEED})[^,。;:\\d了]{0,14}$|正在(?:${BEGUN})[^,。;:\\d]{0,14}$`,
);
/** 可召开; not 许可, 可持续. */
const may = new RegExp(`(?<![许认不宁尚非又即就均都还也只才方])可(?:以|再)?(?:${DEED})[^,。;:\\d的]{0,14}$`);
const done = /已|实际|完成了|(?<!为)了(?!解)|目前|截至|全年共|累计/;

/** 应群众要求, 根据委员建议: taken up. */
const WHO =
  "(?<!(?:应|按照?|根据|结合|针对|采纳|回应|听取|吸收|落实)[^,。;:]{0,6})(?:委员|常委|代表|群众|居民|专家|学者|企业家?|网友|网民|提案人?|部门|有人|职工|村民)们?";
const CALLS = "(?:建议|提议|呼吁|希望|倡议|要求|期盼|盼望)";
/** 委员建议召开, 委员呼吁再召开; what a body decides by 根据委员建议 stands behind a pause. */
const called = new RegExp(
  `(?:${WHO}|^|[,:])${CALLS}(?:到|在|于|把|将|市政协|县政协|区政协|今后|每年|再|多|适当|增加|继续|尽快){0,4}(?:${DEED})[^,。;:\\d]{0,14}$`,
);
/** 建议将专题协商会增加到4次; not 意见建议增加到213条. */
const raised = new RegExp(
  `(?:${WHO}|^|[,:])${CALLS}(?!意见)[^,。;:\\d]{2,16}(?:增加|提高|扩大|增|减少|压缩|控制|调整)(?:到|至|为)$`,
);
/** 有委员反映，专题协商会只开4次太少: what some say, in the sentence. */
const told = new RegExp(
  `(?:^|[,:])((?:有的?|有些|部分|一些|个别|多名|不少)(?:政协)?${WHO}(?:曾|还|也)?(?:反映|认为|提出|指出|表示|建议|呼吁|抱怨))[,:][^。;]*$`,
);
/** The body's own deeds, behind what some say. */
const ours = new RegExp(
  `(?:我们|政协|主席会议|常委会|提案委|专委会|办公室|为此|对此|随即|及时|立即|迅速|今年|全年|经|据此|先后|共)[^。;]*$`,
);

/** The words that make the number at `span` of folded text one that is prepared, allowed or asked for, or told by some as a complaint; undefined where none do. */
export function onlySaid(text: string, span: Span): AroundWords | undefined {
  const clause = clauseBefore(text, span.start);
  const isDone = done.test(clause);
  const ahead = isDone ? undefined : (begun.exec(clause)?.[0] ?? may.exec(clause)?.[0]);
  if (ahead !== undefined) return { words: ahead, why: "ahead", certainty: "likely" };
  const asked = (isDone ? undefined : (called.exec(clause)?.[0] ?? raised.exec(clause)?.[0])) ?? complaint(text, span);
  return asked === undefined ? undefined : { words: asked.replace(/^[,:]/, ""), why: "said", certainty: "likely" };
}

function complaint(text: string, { start }: Span): string | undefined {
  const found = told.exec(sentenceBefore(text, start));
  return found?.[1] !== undefined && !ours.test(found[0].slice(found[0].indexOf(found[1]) + found[1].length))
    ? found[1]
    : undefined;
}
