/** Brackets that hold more than this may break over two lines. */
const most = 12;

const bracket = `（[^（）]{1,${most}}）`;
const digits = String.raw`\d[\d,.]{0,14}`;
/** 210件, 1.48万余人次, 2018—2022年, 0.8个百分点, 98.5%. */
const numberAndUnit = String.raw`(?<![\d.,])${digits}(?:[—–～~-]${digits})?(?:[十百千万亿]{1,2})?[余多]?(?:个百分点|人次|[%‰％]|\p{Script=Han})`;

const whole = new RegExp(`(${bracket}|${numberAndUnit})`, "u");
const inText = new RegExp(numberAndUnit, "gu");

/** A text in pieces, in order; a `whole` one must not break: …（2015年）, …（升10.7%）, 128件. */
export const pieces = (text: string): { text: string; whole: boolean }[] =>
  text.split(whole).flatMap((piece, i) => (piece === "" ? [] : [{ text: piece, whole: i % 2 === 1 }]));

/** HTML whose numbers are not parted from their units at the end of a line. */
export const unbroken = (html: string): string =>
  html
    .split(/(<[^>]*>)/u)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(inText, '<span class="nowrap">$&</span>')))
    .join("");
