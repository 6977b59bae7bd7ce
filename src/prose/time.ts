import type { Span } from "../model/dataset.ts";

/** Which time words speak of. */
export type Time =
  /** 2022年; `dated` with a month or day, as of an event. */
  | { kind: "year"; year: number; dated: boolean }
  /** 去年 counts back from the day of speaking, 上年 from the year that is reported; `beside` this year's number 去年 seems to do so too. */
  | { kind: "year-before"; from: "speech" | "report"; beside?: true }
  /** 五年前, 往年; the years since where they are known. */
  | { kind: "years-ago"; count?: number }
  /** 今年, 本年度 */
  | { kind: "this-year" }
  /** 全年, 一年来: the year that was named before, else the report's; `calendar` where it cannot be the year since a session. */
  | { kind: "whole-year"; calendar: boolean }
  /** 五年来, 2018年至2022年, 2018年以来, 本届以来; `beyond` any one term: 历年累计 */
  | { kind: "years"; from?: number; to?: number; beyond?: true }
  /** 上届, 四届政协: a term of the body; `total` where it counts all of it. */
  | { kind: "term"; term: number | "last"; total: boolean }
  /** 今后五年 */
  | { kind: "years-ahead" }
  /** 上半年, 3月; an `occasion` may be all the time that something is done in: 国庆期间. */
  | { kind: "part"; occasion?: true }
  | { kind: "session" }
  | { kind: "between-sessions" }
  | { kind: "since-session" }
  /** 到2025年, 截至2023年6月底; the `last` day of its month where the words say so. */
  | { kind: "until"; year?: number; month?: number; day?: number | "last"; cutOff: boolean }
  /** 去年以来: somewhere between. */
  | { kind: "open" };

/** Words for a time, and which; of those that may begin anywhere, what they do not stand without. */
export type Words = [RegExp, (found: RegExpExecArray) => Time, RegExp?];

export interface Found extends Span {
  time: Time;
  /** Where the words alone leave it open: 平台上线以来. */
  unsure?: true;
}

/** How surely a time is a number's: `plain` in its clause or at the head of its sentence, `likely` in other words before it. */
export type Certainty = "plain" | "likely";

export interface TimeWords extends Span {
  time: Time;
  certainty: Certainty;
  words: string;
}
