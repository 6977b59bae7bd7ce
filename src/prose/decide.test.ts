import { describe, expect, test } from "vitest";
import { attribute } from "./attribute.ts";
import { decide } from "./decide.ts";
import { knownMetrics } from "./known-metrics.ts";
import { readPlace } from "./place-text.ts";
import { metrics } from "./testing.ts";

/** What becomes of the last number of a text, after those before it: metrics and questions, or the reason and the likeliest. */
function decided(text: string): string {
  const read = readPlace(text, metrics);
  const mention = read.mentions.at(-1)!;
  const parts = [...text.matchAll(/其中/g)].map(({ index }) => ({ start: index, end: index + 2 }));
  const taken = attribute({ kind: "paragraph", text }, metrics).taken.filter(({ end }) => end <= mention.start);
  const inSentence = taken.filter(({ start }) => start >= mention.sentence.start);
  const part = parts.findLast(({ start }) => start < mention.start);
  const decision = decide({ text, read, metrics: knownMetrics(metrics), parts }, mention, {
    inPlace: taken.at(-1),
    inSentence: inSentence.at(-1),
    whole: part && inSentence.findLast(({ start }) => start < part.start),
  });
  const words =
    "reason" in decision
      ? [`not: ${decision.reason}`, decision.candidate]
      : [decision.candidates.map(({ metric }) => metric).join("+"), ...decision.questions];
  return [mention.quantity.raw, ...words].filter((word) => word !== undefined).join(" ");
}

describe("a number is given", () => {
  test.each([
    ["to the nearest that its own words name", "收到提案864件，立案12件。", "12件 filed"],
    ["to what is named in more words, of two as near", "立案提案12件。", "12件 filed"],
    ["in words for all of it", "全部办复。", "全部办复 reply-rate whole-in-words"],
    ["without a unit, where it touches its wording", "点击量过百万。", "过百万 clicks unit-missing"],
    ["to all that are named before 均", "办复率和满意率均为100%。", "100% reply-rate+satisfaction several-metrics"],
    ["to its own of those that 分别 pairs", "收到提案、立案分别为27件、19件。", "19件 filed"],
    ["as a part to what its whole was given to", "收到提案864件，其中大会提案180件。", "180件 received part"],
    ["to another metric that its own words name, part or not", "收到提案864件，其中立案180件。", "180件 filed"],
    ["as a sum to what was named before", "收到提案12件、合计14件。", "14件 received carried-over"],
    ["with what is said once for both", "社情民意信息被全国政协采用3篇、省政协11篇。", "11篇 opinions carried-over"],
    [
      "to what the sentence is about, where a facet of it is named again",
      "社情民意信息被全国政协采用3篇，省政协采用11篇。",
      "11篇 opinions carried-over",
    ],
  ])("%s: %s", (_, text, expected) => expect(decided(text)).toBe(expected));
});

describe("a number is left", () => {
  test.each([
    ["where nothing is named", "走访企业12家。", "12家 not: no-metric"],
    ["in a unit that the metric has not", "立案12份。", "12份 not: unit-unlisted filed"],
    ["where others did it", "某公司捐款捐物12万元。", "12万元 not: others funds"],
    ["where it counts what others hand in", "立案178件代表建议。", "178件 not: others filed"],
    ["in a row of years", "近三年分别立案255件、268件、280件。", "280件 not: uncertain filed"],
    ["inside of one paper", "建议案《甲》里的7条社情民意信息。", "7条 not: breakdown opinions"],
    [
      "behind another number, without words of its own",
      "立案864件，办理情况良好，480件。",
      "480件 not: breakdown filed",
    ],
    [
      "behind another number, whose kind its words name",
      "收到提案100件，县级提案80件。",
      "80件 not: breakdown received",
    ],
    ["as a rate of what the sentence counts", "采用12期，满意68件，满意率93%。", "93% not: uncertain satisfaction"],
    ["in a set phrase", "开展活动两次全覆盖。", "两次 not: rhetoric"],
    [
      "where only a sentence before names the metric",
      "社情民意信息被采用。全年编报320篇。",
      "320篇 not: uncertain opinions",
    ],
    ["where only a facet is named", "省政协采用12篇", "12篇 not: uncertain opinions"],
  ])("%s: %s", (_, text, expected) => expect(decided(text)).toBe(expected));
});
