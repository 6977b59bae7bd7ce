import { describe, expect, test } from "vitest";
import { codesOf, saidOf } from "./entry-testing.ts";

const filed = (more = "") => (more === "" ? "proposals-filed: 230件" : `proposals-filed: { value: 230件, ${more} }`);
const WARNING = ["warning period-otherwise"];
const TERM = 'scope: term-cumulative, period: { start: "2022", end: "2023" }';

describe("since something began is more than a year", () => {
  test.each([
    "县法律援助中心自2005年成立以来，已立案230件；去年立案60件。",
    "“协商在一线”平台自2020年上线以来，立案230件。",
    "“委员讲堂”开讲以来共立案230件。",
    "“有事来商量”平台运行三年来，立案230件。",
    "“有事来商量”平台运行三年来，开展协商826次，立案230件。",
    "换届两年来，共立案230件。",
    "全年立案100件。换届两年来（2022年至2023年），共立案230件。",
    "今年立案100件。建馆二十余年来，立案230件。",
    "热线开通8年来，立案230件。",
  ])("%s", (text) => expect(codesOf(filed(), text)).toEqual(WARNING));
  test.each([
    "40年来，立案230件。",
    "五年来（2018年至2022年），立案230件。",
    "全年立案100件。五年来（2018年至2022年），立案230件。",
    "立案累计230件——这是本届政协前三年的成绩单。",
    "立案230件，这是五年来的总数。",
    "一年来，立案100件；加上前一年的130件，本届已立案230件。",
    "五年间，共立案900件。新一届政协首年，即2022年，收到提案300件，立案230件；第二年立案210件。",
  ])("%s plainly", (text) => expect(codesOf(filed(), text)).toEqual(["error period-otherwise"]));
  test("its words are told as written", () =>
    expect(saidOf(filed(), "“委员讲堂”开讲以来共立案230件。")[0]).toMatchObject({
      data: { words: "“委员讲堂”开讲以来" },
    }));

  test.each([
    "全年立案100件。本届以来（2022年至2023年），累计立案230件。",
    "全年立案100件。换届两年来（2022年至2023年），共立案230件。",
    "今年立案100件；换届两年来，共立案230件。",
  ])("an entry of the term fits: %s", (text) => expect(codesOf(filed(TERM), text)).toEqual([]));
  test.each([
    "平台上线三年来成效明显。今年立案230件。",
    "平台运行三年来，开展协商826次；今年立案230件。",
    "五年间，共立案900件。新一届政协首年，即2022年，立案210件；第二年立案230件。",
    "中国政协成立74周年之际，立案230件。",
    "2023年（换届后第一年），立案230件。",
    "2023年运行平稳，立案230件。",
    "本届已是第三年，全年立案230件。",
    "本届已产生的委员全部履职，立案230件。",
    "建成三年期规划项目，立案230件。",
  ])("%s is the year's", (text) => expect(codesOf(filed(), text)).toEqual([]));
});
