import { timesIn } from "../../prose/time-words.ts";
import type { Time } from "../../prose/time.ts";

const ofSessions = /大会|全会|会议|闭会|休会|会[上中后]|平时/;

/** Whether a facet's name is the time that words speak of: 上半年, 大会提案, and not 党派提案. */
export const namesTime = (names: readonly string[], { kind }: Time, words: string): boolean =>
  names.some((name) => {
    if (name.includes(words)) return true;
    if (kind !== "part") return ofSessions.test(name);
    return timesIn(name).some(
      ({ time, start, end }) => time.kind === "part" && (words.includes(name.slice(start, end)) || /^\d/.test(words)),
    );
  });
