import { describe, expect, test } from "vitest";
import { codesOf, metric, saidOf } from "./entry-testing.ts";

const metrics = [
  metric("students", "万人, 人", "在校生", { kind: "people" }),
  metric("teachers", "人, 名", "教师, 专任教师", { kind: "people" }),
  metric("loans", "亿元", "贷款余额, 贷款"),
  metric("members", "人", "会员", { kind: "people" }),
  metric("volunteers", "人, 名", "志愿者", { kind: "people" }),
].join("");
const said = (entry: string, text: string) => codesOf(entry, text, { metrics });

describe("a narrower kind beside a larger number of the same name is a part", () => {
  test.each([
    ["students: 1.7万人", "现有学校143所，在校生6.21万人，教职工4890人。初中阶段在校生1.7万人，比上年减少600人。"],
    ["teachers: 312人", "现有教师4312人，年内交流教师312人。"],
    ["teachers: 312人", "特级教师312人，占全部的7%；共有教师4312人。"],
    ["loans: 1.2亿元", "年末各项贷款余额286.4亿元，不良贷款余额1.2亿元。"],
    ["members: 8600人", "全市现有会员5.6万人，新就业形态劳动者会员8600人。"],
    ["teachers: 800人", "市人民学校教师800人，全市机构共有教师2865人。"],
    ["volunteers: 860名", "注册志愿者5.2万名，造血干细胞志愿者860名。"],
  ])("%s of %s", (entry, text) => expect(said(entry, text)).toContain("warning number-otherwise"));
  test("it is said which", () =>
    expect(saidOf("loans: 1.2亿元", "各项贷款余额286.4亿元，不良贷款余额1.2亿元。", { metrics })[0]).toMatchObject({
      data: { words: "不良贷款余额", why: "part" },
    }));

  test.each([
    ["students: 6.21万人", "在校生6.21万人，初中阶段在校生1.7万人。"],
    ["students: 1.7万人", "全校现有在校生1.7万人。"],
    ["members: 5.6万人", "发展会员3120人。全市现有会员5.6万人。"],
    ["members: 8600人", "新就业形态劳动者会员8600人。"],
    ["teachers: 312人", "专任教师312人，教师4312人。"],
    ["teachers: 312人", "本校教师312人，教师每月学习4次。"],
    ["proposals-filed: 213件", "收到提案300件，审查立案213件。"],
    ["proposals-received: 300件", "累计提交提案1200件。今年提交提案300件。"],
    ["loans: { value: 1.2亿元, quote: 不良贷款余额1.2亿元 }", "各项贷款余额286.4亿元，不良贷款余额1.2亿元。"],
  ])("%s of %s is all", (entry, text) =>
    expect(said(entry, text).filter((code) => /number-otherwise/.test(code))).toEqual([]),
  );
});
