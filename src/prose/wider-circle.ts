import type { Span } from "../model/dataset.ts";
import { sentenceBefore } from "./clause.ts";
import { LEAD, subjectOf, tellsOfOwnMembers, type OtherSubject, type OwnBody } from "./subjects.ts";

const RANKS = "[省市县区州旗盟乡镇、()]";
/** 全市各级, 市县两级, 各县区, 9个县级, 县(区): committees besides the body's own. */
const WIDER = `(?:全[省市县区州旗盟]|全自治[州区])?(?:各级|${RANKS}{2,}[两二三四]级|[两二三四]级|各${RANKS}+|\\d+个${RANKS}+级?|(?:[省市州]、?)?县[(、]?[市区][)]?|[省市州]、?[县区]|基层)`;
/** At the head of its clause; what 组织 or 联动 begins is the body's own too. */
const members = new RegExp(
  `(?:^|[,:])${LEAD}(${WIDER}(?:人民)?政协(?:组织|机关)?(?:[和及、](?=[^,。;:]{0,6}委员))?(?:广大|各界)?委员)(?!会|[^,。;:]{0,6}(?:联动|联合|携手|一道|共同|来信))`,
  "u",
);
const committees = new RegExp(`(?:^|[,:])${LEAD}(全[省市县区州旗盟]\\d+个${RANKS}+级?政协)(?!委员)`, "u");
/** 县(区)政协委员和市政协委员捐款共计: a sum of both. */
const together = new RegExp(
  `(?:^|[,:])${LEAD}(${WIDER}政协(?:委员)?)[和与及、][^,。;:]{0,10}政协[^,。;:]{0,16}[共合总]计?$`,
  "u",
);
/** 全市政协委员捐款共计4300万元，其中市政协委员: the own part says that the whole is of more. */
const ofAll = /(?:^|[,:])(全[省市县区州旗盟](?:各级)?政协(?:系统|组织|委员)?)/;
const ownPart = /^[^。;\d]{0,8}[,(](?:其中|含|包括)[:,]?([^,。;\d]{0,8}政协)(?:机关|委员)?[^,。;\d]{0,8}\d/;

/** The wider circle of committees that the number at `number` of folded text is of, where its own is one of them. */
export function widerCircle(text: string, number: Span, own: OwnBody): OtherSubject | undefined {
  const sentence = sentenceBefore(text, number.start);
  const part = ownPart.exec(text.slice(number.end, number.end + FAR))?.[1];
  const isOwnPart = part !== undefined && own.names.some((name) => name.endsWith(part));
  const found =
    members.exec(sentence) ??
    committees.exec(sentence) ??
    together.exec(sentence) ??
    (isOwnPart ? ofAll.exec(sentence) : null);
  const words = found?.[1];
  if (!found || words === undefined) return undefined;
  // 各级政协委员积极履职，市政协走访: its own deed behind theirs.
  const [, ...later] = sentence.slice(found.index + found[0].length).split(/[,:]/);
  const isOwn = later.some(
    (clause) => subjectOf(clause, own) === null || tellsOfOwnMembers(clause, own) || /^(?:我们|我会|本会)/.test(clause),
  );
  return isOwn ? undefined : { words, place: words, organ: "政协", certainty: "likely" };
}

const FAR = 40;
