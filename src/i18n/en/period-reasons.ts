import type { DiagnosticData } from "../../model/diagnostic.ts";
import { keysToAdd } from "../entry-keys.ts";
import type * as zh from "../zh-hans/period-reasons.ts";

type Otherwise = DiagnosticData["period-otherwise"];

export const periodsTold: typeof zh.periodsTold = {
  "other-year": "another year",
  "last-year": "the year before the report's, or before its publication",
  "this-year": "the report's year",
  "one-year": "a single year",
  years: "several years together",
  "other-years": "with another beginning or end",
  "other-term": "another term",
  session: "a session",
  "between-sessions": "the time between sessions",
  "since-session": "the time since a session",
  part: "a part of a year only",
  "cut-off": "before the year's end",
  "other-cut-off": "counted up to another time",
  "to-date": "a running total that does not say since when",
  ahead: "a goal for later",
};

export function periodMend(mend: Otherwise["mend"], words: string, plain = false): string {
  const settle = plain ? "." : `; if it is read wrongly, add quote with the words that hold "${words}".`;
  if (mend.commitments)
    return "Write a goal under commitments; if the text gives a number that was reached, write that.";
  const { years } = mend;
  if (years)
    return `See from the text which year is meant, and write year: ${years[0]} or year: ${years[1]} in the entry.`;
  const keys = keysToAdd(mend, words);
  if (keys.length === 0) return `Write this year's number, or the year in question as year in the entry${settle}`;
  const other = words.startsWith("去年")
    ? "; if the report appeared in the next year, so that 去年 is its own year, write published"
    : "";
  return `Check, then add ${keys.join(", ")} to the entry, or write this year's number${other}${settle}`;
}
