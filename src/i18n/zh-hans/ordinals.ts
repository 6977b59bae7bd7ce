import { at } from "../../model/at.ts";

const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** As official Chinese counts terms and sessions: 2 → 二, 12 → 十二, 20 → 二十; in digits above 99. */
export function ordinal(n: number): string {
  if (n > 99) return String(n);
  const ones = at(digits, n % 10);
  const tens = at(digits, Math.floor(n / 10));
  return n < 10 ? ones : `${n < 20 ? "" : tens}十${ones}`;
}

/** 十四届二次会议; without a session, 十四届. */
export const termAndSession = (term: number, session?: number): string =>
  session === undefined ? `${ordinal(term)}届` : `${ordinal(term)}届${ordinal(session)}次会议`;
