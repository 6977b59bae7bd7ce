import { describe, expect, test } from "vitest";
import { codesOf, saidOf } from "./entry-testing.ts";

const metrics = [
  "  - id: advice",
  "    labels: { zh: 意见建议 }",
  "    definition: { zh: 某事。 }",
  "    group: proposals",
  "    kind: count",
  "    units: [条]",
  "    aggregation: sum",
  "    wordings: [意见建议, 建议]",
  "",
].join("\n");
const STUDY = "study-sessions: 4次";
const ASKED = ["warning number-otherwise"];

describe("what is prepared, may be done, is asked for or complained of has not been done", () => {
  test.each([
    "筹备召开学习会4次。",
    "正在筹备学习会4次。",
    "谋划举办学习会4次。",
    "可召开学习会4次。",
    "提议召开学习会4次。",
    "部分委员建议召开学习会4次。",
    "委员呼吁再召开学习会4次。",
    "有委员建议学习会增加到4次。",
    "建议将学习会增加到4次。",
    "有委员反映，学习会只开4次太少。",
    "有的群众提出，学习会开了4次，没有效果。",
  ])("%s", (text) => expect(codesOf(STUDY, text)).toEqual(ASKED));
  test("the words are named", () => {
    expect(saidOf(STUDY, "有委员反映，学习会只开4次太少。")[0]).toMatchObject({
      data: { words: "有委员反映", why: "said" },
    });
    expect(saidOf(STUDY, "筹备召开学习会4次。")[0]).toMatchObject({ data: { words: "筹备召开学习会", why: "ahead" } });
  });
});

describe("what was done is", () => {
  test.each([
    "精心筹备召开学习会4次。",
    "精心谋划、召开学习会4次。",
    "经市委许可召开学习会4次。",
    "已筹备召开学习会4次。",
    "谋划开展了学习会4次。",
    "根据委员建议，召开学习会4次。",
    "采纳委员建议，学习会增加到4次。",
    "应群众要求举办学习会4次。",
    "针对群众呼吁，开展学习4次。",
    "学习会由3次增加到4次。",
    "有委员反映，会风要改。为此，全年召开学习会4次。",
    "有委员反映，会风要改，市政协召开学习会4次。",
    "有委员参加的学习会4次。",
    "可再生能源课题组组织学习4次。",
  ])("%s", (text) => expect(codesOf(STUDY, text)).toEqual([]));
  test.each([
    "委员提出意见建议213条。",
    "有委员提出建议213条。",
    "有的委员反映意见建议213条。",
    "意见建议增加到213条。",
    "部分委员建议213条。",
    "征集群众建议增至213条。",
  ])("advice: %s", (text) => expect(codesOf("advice: 213条", text, { metrics })).toEqual([]));
  test("a quote that holds the words settles it", () =>
    expect(codesOf("study-sessions: { value: 4次, quote: 筹备召开学习会4次 }", "筹备召开学习会4次。")).toEqual([]));
});
