import type { Span } from "../model/dataset.ts";
import { toSimplified } from "../text/fold.ts";
import { clauseBefore, sentenceBefore } from "./clause.ts";

/** What a whole place did, and no committee: 全县招商引资到位资金; not 全市政协委员. */
const placeWide =
  /(?:^|同期|,)全[国省市州县区旗](?!政协|各级|委员)[^,。;委协]{0,8}(?:招商|投资|生产总值|财政|收入|税收|到位资金|就业|零售|出口)/;
/** 各县区政协共收到提案: the committees below. */
const below = /^(?:其中)?各(?:[省市州县区旗]|[(（、/]|地)+(?:政协|人大|委员会)/;
/** 李某委员一人提交提案15件. */
const single = /(?:一人|独自|个人单独)[^,。;]{0,6}$/;
const organisation = /(?:慈善(?:总)?会|红十字会|财政|公司|集团|银行|法院|检察院)(?!界)[^,。;委协助]{0,10}$/;

/** 178件代表建议: the people's congress's, and no proposals of the committee. */
const deputies = /^(?:人大)?代表(?:议案|建议)/;

const NEAR = 60;

/** Whether the clause before a number, or what it counts, says that somebody else did it. */
export function isOthers(text: string, { start, end }: Span): boolean {
  if (deputies.test(toSimplified(text.slice(end, end + NEAR)))) return true;
  const near = text.slice(Math.max(0, start - NEAR), start).replace(/，/g, ",");
  const clause = toSimplified(clauseBefore(near, near.length));
  return (
    placeWide.test(clause) ||
    organisation.test(clause) ||
    single.test(clause) ||
    below.test(toSimplified(sentenceBefore(near, near.length)))
  );
}
