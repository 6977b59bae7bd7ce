import { describe, expect, test } from "vitest";
import { knownMetrics } from "./known-metrics.ts";
import { isBare, isSetPhrase, ownWords } from "./own-words.ts";
import { readPlace } from "./place-text.ts";
import { metrics } from "./testing.ts";

/** The last number of a text, with all that is asked of its words. */
function last(text: string) {
  const read = readPlace(text, metrics);
  const context = { text, read, metrics: knownMetrics(metrics), parts: [] };
  const mention = read.mentions.at(-1)!;
  return { context, mention, words: ownWords(context, mention) };
}

describe("a number's own words", () => {
  test.each([
    ["begin with its clause", "立案12件。全年办复9件", "全年办复"],
    ["begin behind the number before", "收到提案864件，立案381件", "立案"],
    ["are shared with a number of the same thing, in another unit", "接待来访12批186人次", "接待来访12批"],
    ["are shared over 、", "接待来访四十八批、一千一百余人次", "接待来访四十八批、"],
    ["are shared from what it was to what it is", "满意率由98.6%提高到100%", "满意率由98.6%提高到"],
    ["are shared with what it rose from", "立案12件增至14件", "立案12件增至"],
    ["go behind a numeral that is part of a name only up to it", "四套班子立案12件", "班子立案"],
    ["are simplified", "全年辦復9件", "全年办复"],
  ])("%s: %s", (_, text, words) => expect(last(text).words.words).toBe(words));

  test("are told with the end of the number that they were parted from", () => {
    expect(last("收到提案864件，立案381件").words).toMatchObject({ start: 9, crossed: 8 });
    expect(last("立案381件").words).toMatchObject({ start: 0, crossed: 0 });
  });
});

describe("a number belongs to the words behind it, and not to those before", () => {
  const isSet = (text: string) => {
    const { mention } = last(text);
    return isSetPhrase(text, mention, mention.candidates[0]!);
  };
  test.each([
    ["a small numeral before a word", "开展活动两次全覆盖", true],
    ["a small numeral at the end of its clause", "开展活动两次，", false],
    ["digits before a word that goes on", "开展活动12次并取得成效", false],
    ["sides, steps and links of a thing", "立案三个环节", true],
    ["another thing stands between it and the wording", "14个街道都有了立案", true],
    ["only the thing's own name stands between", "赴周边3个县立案", false],
  ])("%s: %s", (_, text, expected) => expect(isSet(text)).toBe(expected));
});

describe("a number's own words name nothing, so what was named before is carried on", () => {
  const bare = (text: string) => {
    const { context, mention, words } = last(text);
    return isBare(context, mention, words);
  };
  // 件 is the unit of many metrics, so that the words alone decide.
  test.each([
    ["nothing but when and how", "全年共编报12件。", true],
    ["of which", "其中提交12件。", true],
    ["a year", "2022年度报送12件。", true],
    ["what is done to it stands behind", "共编报12件被采用。", true],
    ["a thing stands behind", "共编报12件材料。", false],
    ["who did it", "委员编报12件。", false],
    ["a metric", "立案12件。", false],
    ["a unit that few metrics have", "委员编报12篇材料。", true],
  ])("%s: %s", (_, text, expected) => expect(bare(text)).toBe(expected));
});
