import { claimBefore, combinedBound, type Claim } from "../model/quantity/bound-words.ts";
import { asWritten, type Source } from "../model/quantity/read.ts";
import type { Stated } from "./scan.ts";
import { spansWithin } from "./spans.ts";
import type { Occurrence } from "./occurrence.ts";

/** 约立案241件 is 约241件: a qualifier before the words that name the metric qualifies the number right behind them. Occurrences come in order of their ends. */
export function boundedEarlier(source: Source, named: Occurrence[]): (stated: Stated) => Stated {
  return (stated) => {
    const { start, end, quantity } = stated;
    const claims = spansWithin(named, start, start - 1)
      .filter((one) => one.kind === "metric" && one.end === start)
      .flatMap((one) => claimBefore(source.text, one.start) ?? []);
    const [earlier] = claims;
    if (!earlier || quantity.bound === "range") return stated;
    const own: Claim[] = quantity.bound === "exact" ? [] : [quantity.bound];
    const bound = combinedBound([earlier.claim, ...own], false);
    if (bound === null || bound === quantity.bound) return stated;
    return { start: earlier.start, end, quantity: { ...quantity, bound, raw: asWritten(source, earlier.start, end) } };
  };
}
