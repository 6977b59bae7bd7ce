import { timesIn } from "./time-words.ts";
import type { TimeWords } from "./time.ts";

/** 大会期间收到的260件提案中，立案; 对大会期间收到的提案进行审查，立案 */
const received =
  /期间(?:[^,。;:]{0,6})(?:收到|提交|征集|接收)的[^,。;:]{0,10}提案(?:中|[^,。;:]{0,4}审查)?,(?:经审查|共|其中)*立案$/;

/** The session whose proposals a number at the end of `before` is filed of; not where those of another time are counted too. */
export function receivedInSession(before: string): TimeWords | undefined {
  const sentence = before.slice(before.search(/[^。;!?\n]*$/));
  if (!received.test(sentence)) return undefined;
  const [session, ...others] = timesIn(sentence).filter(
    ({ time }) => time.kind !== "year" && time.kind !== "this-year",
  );
  if (session?.time.kind !== "session" || others.length > 0) return undefined;
  const shift = before.length - sentence.length;
  return {
    start: shift + session.start,
    end: shift + session.end,
    time: session.time,
    certainty: "likely",
    words: sentence.slice(session.start, session.end),
  };
}
