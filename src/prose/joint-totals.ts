import type { Span } from "../model/dataset.ts";
import { sentenceBefore } from "./clause.ts";
import { numbersIn } from "./plain-numbers.ts";
import type { OtherSubject, OwnBody } from "./subjects.ts";

/** 四套班子, 会同县妇联、县残联, 县领导: the body with others, or others that it may be among. */
const JOINT =
  "(?:[三四五六](?:套|大|家)班子|四大家|[省市县区州、]{2,6}[两三四]级(?:政协)?(?:联合|联动|共同|协同|上下)|党政(?:班子|领导)|[省市县区州旗](?:级|处级)?领导(?:干部)?(?=带队|率队|领衔|包联|联系|走访|挂钩|签约)|(?:会同|联合|联手|携手|协同|与)[^,。;:\\d]{2,24}|[两三四五]家(?:单位|部门)?(?:联合|共同)?|各(?:单位|部门|家|方))";
const joint = new RegExp(`(?:^|[,:])[^,。;:\\d]{0,8}?(${JOINT})[^。;\\d]*$`);
/** 会同县慈善总会、县民政局发放救助资金共计230万元 */
const together =
  /(?:^|[,:])(?:全年|同时)?,?((?:会同|联合|联手|携手|协同)[^,。;:\d]{2,14}[、和][^,。;:\d]{2,24}?)(?:开展|发放|举办|组织|募集|筹集|走访|捐)[^,。;:\d]{0,14}(?:共计|合计|总计)[^,。;\d]{0,4}$/;
const PART = "(?:其中|含|包括)?[,:]?";

/** 县政协 of 石泉县政协, and 政协; what the body calls itself. */
const ownWords = (names: readonly string[]): string[] => [
  ...names.flatMap((name) => /[省市县区州盟旗]([^省市县区州盟旗]{2,})$/.exec(name)?.[1] ?? []),
  "本会",
  "本院",
  "我会",
  "我院",
  "我馆",
  "我局",
];

/** The body and others to whom the number at `number` of folded text belongs, where a smaller one behind it is the body's own: 四套班子走访312家，其中县政协领导走访76家. */
export function jointTotal(text: string, number: Span, own: OwnBody): OtherSubject | undefined {
  const sentence = sentenceBefore(text, number.start);
  const found =
    together.exec(sentence)?.[1] ?? (isOwnBehind(text, number, own.names) ? joint.exec(sentence)?.[1] : undefined);
  return found === undefined ? undefined : { words: found, place: found, organ: "", certainty: "likely" };
}

function isOwnBehind(text: string, { start, end }: Span, names: readonly string[]): boolean {
  const behind = text.slice(end, end + FAR);
  const lead = new RegExp(`^[^,。;()\\d]{0,8}[,(]${PART}([^,。;\\d]{1,24})(?=\\d)`).exec(behind);
  if (!lead || !ownWords(names).some((one) => lead[1]?.includes(one))) return false;
  const [whole] = numbersIn(text.slice(start, end));
  const unit = whole?.unit.charAt(0);
  const clause = /^[^,。;]*/.exec(behind.slice(lead[0].length))?.[0] ?? "";
  const part = [...numbersIn(clause)].find((one) => one.unit.charAt(0) === unit);
  return whole !== undefined && part !== undefined && part.value < whole.value;
}

/** Whether the number at `span` of folded text is the body's own part of such a total. */
export function isOwnOfJoint(text: string, span: Span, names: readonly string[]): boolean {
  const before = sentenceBefore(text, span.start);
  const lead = new RegExp(`[,(]${PART}([^,。;\\d]{1,24})$`).exec(before);
  if (!lead || !ownWords(names).some((one) => lead[1]?.includes(one))) return false;
  const whole = before.slice(0, lead.index);
  const number = /\d[^\d]*$/.exec(whole);
  return number !== null && joint.test(whole.slice(0, number.index).replace(/[\d.]+$/, ""));
}

const FAR = 60;
