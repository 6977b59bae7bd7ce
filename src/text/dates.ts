import { matchEnd } from "./match-at.ts";

const digit = "[\\d零〇一二三四五六七八九十]";
const until = "[-—–~〜至到]+";

/** In folded text, at the start of a run of numerals. Every repetition is bounded, so each test takes constant time. */
const patterns = [
  // 2023年, 2018—2022年, 二〇二三年, 2023年7月19日至20日
  `(?:\\d{4}|[零〇一二三四五六七八九]{4})(?:\\s?年度?)?(?:\\s?${until}\\s?(?:\\d{4}|\\d{2}))?\\s?年度?(?:\\s?\\d{1,2}\\s?月(?:份|\\s?\\d{1,2}\\s?[日号])?)?`,
  // 12月5-6日, 十二月, 1—10月
  `${digit}{1,3}(?:\\s?${until}\\s?${digit}{1,3})?\\s?月(?:份|\\s?${digit}{1,3}(?:\\s?${until}\\s?${digit}{1,3})?\\s?[日号])?`,
  `${digit}{1,3}(?:\\s?${until}\\s?${digit}{1,3})?\\s?[日时](?!报)(?:\\d{1,2}分)?`,
  "\\d{4}([-/.])\\d{1,2}\\1\\d{1,2}(?![\\d.])",
  "(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])(?!\\d)",
  "\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d)",
].map((pattern) => new RegExp(pattern, "y"));

/** Where the date, part of a date or time of day that starts at `at` in folded text ends; null where none does. */
export function dateEnd(text: string, at: number): number | null {
  for (const pattern of patterns) {
    const end = matchEnd(pattern, text, at);
    if (end > at) return end;
  }
  return null;
}
