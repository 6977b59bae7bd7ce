import type { Span } from "../../model/dataset.ts";
import type { ReadPlace } from "../places/read-places.ts";

const isFirst = /^(?:首|第一)批/;
/** More of them, or all. */
const others = /(?:第[二三四五2-5]|次|后续|下一|其余|各|两|[二三四五]|全部)批|分批/;

/**
 * Whether 首批 makes a number no part: where the report states no other number of the metric, nor speaks of another batch, it is all that is known of its
 * time.
 */
export function isOnlyBatch(
  words: string,
  metric: string,
  at: { place: ReadPlace["place"] } & Span,
  read: readonly ReadPlace[],
): boolean {
  if (!isFirst.test(words)) return false;
  return read.every(({ place, text, columns }) => {
    const isOwn = ({ start, end }: Span) => place === at.place && start < at.end && at.start < end;
    return (
      !others.test(text.source.text) &&
      [...text.mentions, ...columns].every(
        (mention) => isOwn(mention) || mention.candidates.every((one) => one.metric !== metric),
      )
    );
  });
}
