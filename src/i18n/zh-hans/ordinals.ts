const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** 1 to 99 as official Chinese counts terms and sessions: 2 → 二, 12 → 十二, 20 → 二十. */
export function ordinal(n: number): string {
  const tens = Math.floor(n / 10);
  const ones = digits[n % 10] ?? "";
  return tens === 0 ? ones : `${tens === 1 ? "" : (digits[tens] ?? "")}十${ones}`;
}

/** 十四届二次会议; without a session, 十四届. */
export const termAndSession = (term: number, session?: number): string =>
  session === undefined ? `${ordinal(term)}届` : `${ordinal(term)}届${ordinal(session)}次会议`;
