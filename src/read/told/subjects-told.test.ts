import { describe, expect, test } from "vitest";
import { codesOf } from "./entry-testing.ts";

const FILED = "proposals-filed: 230件";
const OTHERWISE = { error: "error body-otherwise", warning: "warning body-otherwise" };

describe("a number of another body is none of the report's", () => {
  test.each([
    "各县区政协立案230件。",
    "全国政协立案230件。",
    "省政协立案230件。",
    "市人大立案230件。",
    "公安机关立案230件。",
    "乙县政协立案230件。",
    "其中，各县区政协立案230件。",
    "市县两级政协立案230件。",
    "基层政协立案230件。",
    "13个县（市、区）政协立案230件。",
    "市人大、市法院立案230件。",
    "省、市政协立案230件。",
    "今年省政协立案230件。",
  ])("%s", (text) => expect(codesOf(FILED, text)).toEqual([OTHERWISE.error]));
  test.each([
    "乙市政协立案230件。",
    "乙市政协共收到提案300件，立案230件。",
    "> 乙市政协立案230件。",
    "## 乙县政协\n\n立案230件。",
    "全市政协系统立案230件。",
    "乙市立案提案230件。",
    "全省立案提案230件。",
    "市政府组织立案230件。",
    "市委统战部组织立案230件。",
    "政协丙市委员会立案230件。",
    "中国人民政治协商会议丙市委员会立案230件。",
    "下辖的丙区政协立案230件。",
    "各县（市）区立案230件。",
    "【丙区】立案230件。",
    "市农业农村局开展立案230件。",
    "民建市委会组织立案230件。",
  ])("%s may be another's", (text) => expect(codesOf(FILED, text)).toEqual([OTHERWISE.warning]));
  test("in a table", () => {
    expect(codesOf("study-sessions: 23次", "| 项目 | 次数 |\n| --- | --- |\n| 乙市集体学习 | 23次 |")).toEqual([
      OTHERWISE.warning,
    ]);
    expect(codesOf(FILED, "| 指标 | 甲市政协 | 乙县政协 |\n| --- | --- | --- |\n| 立案 | 200件 | 230件 |")).toEqual([
      OTHERWISE.error,
    ]);
  });

  test.each([
    "市政协立案230件。",
    "全市立案提案230件。",
    "甲市立案提案230件。",
    "市委重视，立案230件。",
    "会同市政府组织立案230件。",
    "甲市政协立案230件。",
    "一年来，市政协立案230件。",
    "五届市政协立案230件。",
    "政协立案230件。",
    "在省政协指导下，立案230件。",
    "配合省政协调研，立案230件。",
    "省政协来甲市调研；市政协立案230件。",
    "全国政协委员提案立案230件。",
    "市政协提案立案230件。",
    "各民主党派提案立案230件。",
    "我市政协立案230件。",
    "全市政协委员提案立案230件。",
    "市政协机关协助，立案230件。",
    "市人大代表建议已转交，立案230件。",
    "市人大、市政协联合视察，立案230件。",
    "市委、市人大、市政府、市政协领导督办，立案230件。",
    "省政协和市政协联合立案230件。",
    "省、市政协联合立案230件。",
    "省、市、县三级政协联动，立案230件。",
    "市人大常委会办公室、市政府办公室、市政协办公室联合立案230件。",
    "市人大会同市政协立案230件。",
    "学习乙市政协经验，立案230件。",
    "政协甲市委员会立案230件。",
    "政协丙省甲市委员会立案230件。",
    "政协甲市第五届委员会立案230件。",
    "联合市工商联组织立案230件。",
    "协调市农业农村局组织立案230件。",
    "【甲市】立案230件。",
    "【提案】立案230件。",
    "市政府共承办市政协立案提案230件。",
    "全国政协、省政协委员与市政协委员一道立案230件。",
    "省政协副主席带队来我市视察，我会立案230件。",
    "乙市政协来访期间，我们立案230件。",
    "全国政协来函肯定我市做法，立案230件。",
    "省政协《工作简报》专题刊发，立案230件。",
    "省政协采用信息20条，立案230件。",
    "省政协领导多次批示，立案230件。",
  ])("%s is its own", (text) => expect(codesOf(FILED, text)).toEqual([]));

  test("a facet or, for a doubt, a quote settles it", () => {
    expect(codesOf("proposals-filed: { value: 230件, facet: 省政协立案 }", "省政协立案230件。")).toEqual([
      "warning facet-unlisted",
    ]);
    expect(codesOf("proposals-filed: { value: 230件, quote: 乙市政协立案230件 }", "乙市政协立案230件。")).toEqual([]);
  });
});

test.each([
  "省政协共收到提案500件，立案230件。",
  "省政协推进机关建设，立案230件。",
  "省政协围绕来信来访立案230件。",
  "省政协、乙市政协委员一道立案230件。",
  "省政协作出肯定，省政协立案230件。",
])("%s is still another's", (text) => expect(codesOf(FILED, text)).not.toEqual([]));

describe("words for all of it are none of a part, another year or another body", () => {
  const ALL = "proposal-reply-rate: 100%";
  test.each([
    ["重点提案全部办复。", "error words-of-part"],
    ["集体提案全部办复。", "error words-of-part"],
    ["大会提案全部办复，平时提案办复95%。", "error words-of-part"],
    ["上年提案全部办复。", "error period-otherwise"],
    ["立案提案268件，其中240件全部办复。", "error words-of-part"],
    ["12件经济类提案全部办复。", "error words-of-part"],
    ["A类提案全部办复。", "error words-of-part"],
    ["民生类提案全部办复。", "error words-of-part"],
    ["市教育局承办的12件提案全部办复。", "warning words-of-part"],
    ["交由市政府办理的245件提案全部办复，交由市委办理的提案正在办理。", "warning words-of-part"],
    ["五届一次会议提案全部办复。", "warning words-of-part"],
    ["乙市政协提案全部办复。", "warning body-otherwise"],
    ["乙县政协提案全部办复。", "error body-otherwise"],
    ["人大代表建议全部办复。", "warning words-of-part"],
    ["信访件全部办复。", "warning words-of-part"],
    ["12345热线工单全部办复。", "warning words-of-part"],
    ["涉及民生的提案全部办复。", "warning words-of-part"],
    ["市长领办的提案全部办复。", "warning words-of-part"],
    ["提案全部办复，仅2件延期。", "error number-not-in-text"],
    ["力求提案全部办复。", "error number-not-in-text"],
    ["督促承办单位做到全部办复。", "warning number-otherwise"],
  ])("%s", (text, expected) => expect(codesOf(ALL, text)).toEqual([expected]));

  test.each([
    "立案提案全部办复。",
    "大会提案和平时提案全部办复。",
    "230件提案全部办复。",
    "各类提案全部办复。",
    "人大代表建议和政协提案全部办复。",
    "提案全部办复，其中2件获好评。",
    "市长领办重点提案，230件提案全部办复。",
    "230件提案经督促全部办复。",
    "各承办单位承办的提案全部办复。",
    "立案的230件提案全部办复。",
    "五届二次会议提案全部办复。",
  ])("%s is", (text) => expect(codesOf(ALL, text)).toEqual([]));
});

describe("其中 and the body's own members", () => {
  test.each(["全市政协系统立案780件，其中市政协委员立案64件。", "全市政协系统立案780件，其中甲市政协委员立案64件。"])(
    "%s",
    (text) =>
      expect(codesOf("proposals-filed: { value: 64件, facet: 本级 }", text)).not.toContain("warning body-otherwise"),
  );
  test("the larger circle is not theirs", () =>
    expect(codesOf("proposals-filed: 780件", "全市政协系统立案780件，其中市政协委员立案64件。")).toContain(
      "warning body-otherwise",
    ));
});

describe("those who handle proposals act for themselves", () => {
  test.each(["各承办单位组织学习64次。", "承办单位共组织学习64次。", "市政府督查室组织学习64次。"])("%s", (text) =>
    expect(codesOf("study-sessions: 64次", text)).toContain("warning body-otherwise"),
  );
  test.each(["组织承办单位学习64次。", "会同各承办单位组织学习64次。", "邀请承办单位组织学习64次。"])(
    "with them the body does: %s",
    (text) => expect(codesOf("study-sessions: 64次", text)).not.toContain("warning body-otherwise"),
  );
  test("what they answer is the body's number", () =>
    expect(codesOf("proposals-replied: 64件", "各承办单位办复64件。")).toEqual([]));
});
