import { parseQuantity } from "../../model/quantity.ts";
import type { Quantity } from "../../model/dataset.ts";
import type { Operator } from "../../model/operator.ts";
import { foldText } from "../../text/fold.ts";
import { asksForNumbers } from "./asks-for-numbers.ts";

/** A query that asks how large numbers are: 办复率<100%. */
export interface Comparison {
  /** What stands before the sign: 办复率. */
  subject: string;
  operator: Operator;
  quantity: Quantity;
  /** Whether signs say so; words such as 超过 may be meant as words of a text. */
  bySign: boolean;
}

const operators: [Operator, string][] = [
  ["≠", "!=|<>|≠|不等于"],
  ["≤", "<=|=<|≤|≦|小于等于|不超过|不高于|不多于|不大于|至多|最多"],
  ["≥", ">=|=>|≥|≧|大于等于|不少于|不低于|不小于|至少|最少"],
  ["<", "<|低于|少于|小于|不到|不足"],
  [">", ">|高于|多于|大于|超过|逾"],
  ["=", "==?|等于"],
];
const comparison = new RegExp(
  `^(?<subject>[^<>=≤≥≠≦≧]*?)\\s*(?:${operators.map(([, words], index) => `(?<op${index}>${words})`).join("|")})\\s*(?<number>[^<>=≤≥≠≦≧]+)$`,
  "u",
);
const behind: [RegExp, Operator][] = [
  [/以上$/, "≥"],
  [/以下$/, "≤"],
];
/** What a query compares; undefined where it compares nothing, or more than one thing. */
export function parseComparison(query: string): Comparison | undefined {
  const text = foldText(query).text.trim();
  const groups = comparison.exec(text)?.groups;
  if (groups === undefined) return compareBehind(text);
  const index = operators.findIndex((_, at) => groups[`op${at}`] !== undefined);
  const operator = operators[index]?.[0];
  const parsed = parseQuantity(groups["number"] ?? "");
  if (!operator || !parsed.ok || parsed.quantity.bound !== "exact") return undefined;
  return { subject: groups["subject"] ?? "", operator, quantity: parsed.quantity, bySign: asksForNumbers(query) };
}

/** 办复率98%以上. */
function compareBehind(text: string): Comparison | undefined {
  const [pattern, operator] = behind.find(([words]) => words.test(text)) ?? [];
  const groups = /^(?<subject>.*?)\s*(?<number>\d[\d,.]*\s*\S{0,6})$/u.exec(
    pattern ? text.replace(pattern, "") : "",
  )?.groups;
  const parsed = parseQuantity(groups?.["number"] ?? "");
  return operator && parsed.ok && parsed.quantity.bound === "exact"
    ? { subject: groups?.["subject"] ?? "", operator, quantity: parsed.quantity, bySign: false }
    : undefined;
}
