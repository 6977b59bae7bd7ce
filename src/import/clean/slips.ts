import { mend, type Mended, type RepairKind } from "./repair.ts";

interface Slip {
  kind: RepairKind;
  pattern: RegExp;
  mend: (...match: string[]) => string;
}

const COUNTED = "[余多]? ?[万亿]? ?[余多]? ?(?:件|条|篇|份|期|次|场|人|名|位|家|个|项|元|批|册|%|％)";
/** A note's mark, and a unit that it parts from its number. Behind 10, a raised number is a power. */
const NOTE_IN_NUMBER =
  /(?<=[\d０-９])(?<!(?:^|[^\d.])10(?=[⁰¹²³\u2074-\u2079]))(〔(?:\d{1,3}(?:[,，、\-]\d{1,3}){0,4}|[*†‡]{1,3}|[a-z\u2460-\u2473])〕|[⁰¹²³\u2074-\u2079]{1,3}|[\u2460-\u2473])([余多]?[万亿]?(?:件次|人次|场次|家次|次|件|条|篇|份|期|场|人|名|位|家|个|项|元|批|册|%|％))/g;
const DIGITS = "[\\d０-９]{1,9}";
/** Digits that blanks have cut: in groups, before a comma's three, before decimals. Every repetition is bounded, as lines can be long. */
const SPLIT = `${DIGITS}(?: ${DIGITS}|[,，] ?[\\d０-９]{3}(?![\\d０-９])|[.．] ?${DIGITS}){0,4}(?: ${DIGITS}|[,，] [\\d０-９]{3}|[.．] ${DIGITS})`;
const without = (pattern: RegExp) => (text: string) => text.replace(pattern, "");

/** Slips of typing and conversion that can be read in only one way. */
const SLIPS: Slip[] = [
  // A converter's leftovers: no report has tags among its words.
  { kind: "markup", pattern: /<!--.*?(?:-->|$)|<(script|style)\b[^>]{0,500}>.{0,500}?<\/\1\s*>/gi, mend: () => "" },
  {
    kind: "markup",
    pattern: /<\/?[a-z][a-z0-9]*(?:[\s/][^<>]*)?>|<\/?(?:script|style|iframe|object|embed|svg|img|form)\b[^<>]*/gi,
    mend: () => "",
  },
  // Cut off inside an attribute's value, where its line ends.
  {
    kind: "markup",
    pattern: /<[a-z][a-z0-9]{0,20}\s[^<>]{0,200}=\s?(?:"[^"<>]{0,500}|'[^'<>]{0,500})$/gi,
    mend: () => "",
  },
  {
    kind: "markup",
    pattern: /!?\[([^\]\n]{0,200})\]\(\s{0,20}(?:java|vb)script:(?:[^()]|\([^()]{0,200}\)){0,500}\)/gi,
    mend: (_, shown = "") => shown,
  },
  { kind: "markup", pattern: /\b(?:java|vb)script:[^\s)\]”"'，。；]*/gi, mend: () => "" },
  { kind: "note-mark", pattern: NOTE_IN_NUMBER, mend: (_, mark = "", unit = "") => unit + mark },
  { kind: "punctuation", pattern: /([,，、])[,，、]*\1/g, mend: (_, mark = "") => mark },
  { kind: "punctuation", pattern: /[,，、]+(?=[。；;])/g, mend: () => "" },
  { kind: "punctuation", pattern: /(?<!。)。。(?!。)/g, mend: () => "。" },
  // 收 到 提 案: a blank behind every character is typesetting, not words.
  { kind: "space", pattern: /^\p{Script=Han}(?: \p{Script=Han}){2,20}$/gu, mend: without(/ /g) },
  { kind: "space", pattern: /\p{Script=Han}(?: \p{Script=Han}){4,}(?! ?\p{Script=Han}{2})/gu, mend: without(/ /g) },
  { kind: "space", pattern: /(?<![\d０-９])[\d０-９](?: [\d０-９]){2,12}(?= ?[年件条篇次%％])/g, mend: without(/ /g) },
  // Between a word and its unit, one number stands: 收到提案1 690件, 1, 036件, ８０. ０ %
  {
    kind: "space",
    pattern: new RegExp(`(?<=[\\p{Script=Han}”》] ?)(?<![图表第附注] ?)${SPLIT}(?= ?${COUNTED})`, "gu"),
    mend: without(/ /g),
  },
  { kind: "space", pattern: new RegExp(`(?<=[\\d０-９]) (?=${COUNTED})`, "g"), mend: () => "" },
  // 截至 2023 年 6 月底: words for times are read as wholes; behind a name, a blank parts it from its date.
  { kind: "space", pattern: /(?<=[\d０-９]) (?=[年月日届])/g, mend: () => "" },
  { kind: "space", pattern: /(?<=[自至到在从较比于和与由近前过年月]) (?=[\d０-９]{1,4}[年月日届])/g, mend: () => "" },
  {
    kind: "space",
    pattern: /(?<=[\d０-９余多万]) ?([人件场]) 次(?![第一二三四五六七八九十\d])/g,
    mend: (_, unit = "") => `${unit}次`,
  },
  {
    kind: "space",
    pattern: /(?<=[\d０-９][余多]) (?=[万亿]?(?:件|条|篇|份|期|次|场|人|名|位|家|个|项|元))/g,
    mend: () => "",
  },
  {
    kind: "space",
    pattern: /(件|篇|场|人|县|区) ?([(（]) ?(次|条|份|区|市) ?([)）])/g,
    mend: (_, unit = "", open = "", other = "", close = "") => unit + open + other + close,
  },
  {
    kind: "byline",
    pattern: /(记者|記者|通讯员|通訊員|作者)\s?[?？]\s?(?=\p{Script=Han})/gu,
    mend: (_, role = "") => `${role} `,
  },
];

/** A line with its certain slips mended, by the kind of slip. */
export function withoutSlips(text: string): { text: string; found: [RepairKind, Mended["changes"]][] } {
  const found: [RepairKind, Mended["changes"]][] = [];
  let line = text.replace(/[ \t\u00a0\u3000\u2000-\u200a]+/g, " ").trim();
  for (const { kind, pattern, mend: by } of SLIPS) {
    const { text: mended, changes } = mend(line, pattern, by);
    line = mended;
    if (changes.length > 0) found.push([kind, changes]);
  }
  return { text: line, found };
}
