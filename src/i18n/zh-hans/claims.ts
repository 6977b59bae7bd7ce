import type { Basis, Observation, Source } from "../../model/dataset.ts";
import { withUnitGiven } from "../../model/quantity/unit-given.ts";
import type { Claim } from "../../series/claim.ts";
import { dateText } from "./dates.ts";
import { fullQuantity, shortQuantity } from "./quantities.ts";

/** A remark is a sentence of its own: it ends as one. */
const sentence = (text: string): string => (/[。！？]$/u.test(text) ? text : `${text}。`);

const inferredBody = (why: string): string => `机构由本站推断：${sentence(why)}`;

/** As many as a card holds. */
const fewWords = 10;

/** Whether words may stand for the number that this site worked out of them: 均已按时办结 for 100%, but no words that state another number. */
export const standFor = (words: string): boolean =>
  words !== "" && words.length <= fewWords && !/[\d０-９〇零一二三四五六七八九十百千万亿%％]/u.test(words);

/** 表“提案情况”, “提案情况表”. */
export const tableCalled = (above: readonly string[]): string =>
  above.length === 0 ? "表" : `${above.some((line) => line.includes("表")) ? "" : "表"}“${above.join("，")}”`;

/** A cell with the head of its column. */
interface Headed {
  head: string;
  text: string;
}

type Said = Pick<Observation, "quantity" | "basis" | "status">;

/** All that must be known beside a number: how far it may be trusted, what it counts, and what other reports say. */
function remarks({
  observation: { quantity, basis, status, asOf, period, note, declared },
  months,
  elsewhere,
  bodyInferred,
  otherwise,
  isShown,
}: Claim): string[] {
  const value = quantity === null ? "" : fullQuantity(quantity);
  const given = quantity === null || basis === "inferred" ? null : withUnitGiven(quantity);
  const said: string[] = [
    asOf === undefined ? "" : claims.asOf(asOf),
    months === undefined ? "" : claims.months(months, period),
    claims.statuses[status],
    claims.basis[basis](value),
    given === null ? "" : claims.unitGiven(given.unit),
    note === undefined ? "" : sentence(note),
    elsewhere === undefined ? "" : claims.elsewhere(elsewhere),
    bodyInferred === undefined ? "" : inferredBody(bodyInferred),
    declared ? "" : claims.undeclared,
    otherwise.length === 0 ? "" : claims.otherwise(otherwise.map(claims.stated), isShown),
  ];
  return said.filter((each) => each !== "");
}

/** What is said of single numbers, wherever they are shown. */
export const claims = {
  /** The number in the report's own words, with the unit where they leave it out; one that this site worked out as such, but where few words that state no number say it. */
  stated: ({ quantity, basis }: Said): string => {
    if (quantity === null) return "报告未给出";
    if (basis !== "inferred") return withUnitGiven(quantity)?.text ?? quantity.raw;
    return standFor(quantity.raw) ? quantity.raw : claims.inferred(fullQuantity({ ...quantity, raw: "" }));
  },
  /** Beside its mark in a chart: 4791, 400余, 推算100%. */
  label: ({ quantity, basis }: Said): string =>
    quantity === null ? "" : `${basis === "inferred" ? "推算" : ""}${shortQuantity(quantity)}`,
  basis: {
    number: () => "",
    words: (value: string) => `报告用文字表述，图表和数据中记作${value}。`,
    inferred: (value: string) => `报告没有写这个数，${value}由本站推算。`,
  } satisfies Record<Basis, (value: string) => string>,
  statuses: { A: "", P: "初步数。", E: "估计数。", I: "", M: "" } satisfies Record<Observation["status"], string>,
  inferred: (value: string) => `${value}（本站推算）`,
  /** A number that its report does not hold. */
  elsewhere: ({ publisher, title, name }: Pick<Source, "publisher" | "title" | "name">) => {
    const by = publisher ?? name ?? "";
    const called = title ?? (publisher === undefined ? undefined : name);
    return sentence(`另据${by}${called === undefined ? "" : `“${called}”`}`);
  },
  unitGiven: (unit: string) => `原文这里没有写单位，“${unit}”由本站注明。`,
  asOf: (date: string) => `截至${dateText(date)}。`,
  months: (months: number, { start, end }: Observation["period"]) =>
    `这一段约${months}个月${start && end ? `（${dateText(start)}至${dateText(end)}）` : ""}。`,
  undeclared: "单位或分项未在指标表中列出，不与其他数字同图。",
  otherwise: (numbers: readonly string[], isShown: boolean) =>
    `另有报告写的是${numbers.join("、")}，图表采用${isShown ? "这一个" : "那一个"}。`,
  /** A number out of a table, as a claim that stands alone: 表“提案情况，单位：件”：收到提案，2023年：312. */
  fromTable: ({ above, row, cell }: { above: readonly string[]; row: readonly Headed[]; cell: Headed }): string =>
    `${tableCalled(above)}：${[...row, cell].map(({ head, text }) => (head === "" ? text : `${head}：${text}`)).join("，")}`,
  /** In the data files. */
  dataNote: (note: string | undefined, bodyInferred: string | undefined): string =>
    bodyInferred === undefined
      ? (note ?? "")
      : `${note === undefined ? "" : sentence(note)}${inferredBody(bodyInferred)}`,
  remarks,
};
export type ClaimWords = typeof claims;
