import { toSimplified } from "../text/fold.ts";
import type { Candidate, Mention } from "./mention.ts";

const NEAR = 16;
const members = /(?:现有|共有|全体|总数|由|组成|增补|新任|应到|实到|出席)[^,，。;；]{0,6}$/;
const standing = /^[^,，。;；]{0,14}(?:出席|列席|应到|实到|受到|被(?!邀)|当选|辞去|辞职|合格|优秀|优等|组成|述职)/;

/** 共有委员320名, 740余名委员出席, 2名委员被约谈: members are counted, and not what they did. */
export function isRoster(text: string, { start, end, quantity }: Mention, { wording }: Candidate): boolean {
  if (quantity.unit !== "人") return false;
  if (standing.test(toSimplified(text.slice(end, end + NEAR + 8)))) return true;
  // 共有310位委员提出提案 says what they did.
  return wording.end <= end && members.test(toSimplified(text.slice(Math.max(0, start - NEAR), start)));
}
