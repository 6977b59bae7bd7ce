import { describe, expect, test } from "vitest";
import { codesOf, metric as metricOf } from "./entry-testing.ts";

const metric = (id: string, kind: string, units: string, wordings: string) =>
  metricOf(id, units, wordings, { kind, aggregation: "none" });
const metrics =
  metric("assigned", "count", "件", "承办, 交办, 办理") +
  metric("satisfied", "ratio", '"%"', "满意率") +
  metric("notes", "count", "件次, 次", "批示") +
  metric("clinics", "count", "场", "义诊") +
  metric("served", "people", "人次", "接诊…群众, 接诊群众");
const PART = "warning number-otherwise";

describe("what one department, one side, one leader or one member did is none of all", () => {
  test.each([
    ["assigned: 41件", "主要承办单位中，市教育局承办提案41件，市住建局承办38件。"],
    ["assigned: 38件", "市教育局承办提案41件、市住建局承办38件。"],
    ["assigned: 41件", "其中市教育局承办41件。"],
    ["satisfied: 100%", "市教育局、市住建局两家单位满意率均为100%，委员满意率为96.5%。"],
    ["assigned: 84件", "90件提案由42个单位承办，其中市政府办理84件、市委部门办理6件。"],
    ["assigned: 313件", "全年交办提案352件（含平时提案15件），其中市政府系统承办313件、党群系统39件。"],
    ["assigned: 39件", "全年交办提案352件（含平时提案15件），其中市政府系统承办313件、党群系统39件。"],
    ["notes: 19件次", "市委书记批示19件次，市长批示23件次。"],
    ["notes: 23件次", "市委书记批示19件次，市长批示23件次。"],
    ["notes: 21次", "市领导对履职成果批示52次，同比增长15.6%；其中市委书记、市长批示21次。"],
    ["notes: 1次", "《关于养老的建议》获副省长批示1次。"],
    ["notes: 3件次", "得到省领导批示3件次、市领导批示45件次。"],
    ["notes: 45件次", "得到省领导批示3件次、市领导批示45件次。"],
    ["clinics: 570余场", "市政协委员、区人民医院院长刘某坚持每周出诊，累计义诊570余场。"],
    ["served: 3万人次", "刘委员从医三十年，接诊群众3万人次。"],
    ["proposals-filed: 3件", "市长督办立案提案3件，其他副市长各督办2件。"],
    ["served: 3万人次", "第23号提案办理中，接诊群众3万人次。"],
  ])("%s of %s", (entry, text) => expect(codesOf(entry, text, { metrics })).toContain(PART));
});

describe("what all of them did is", () => {
  test.each([
    ["assigned: 198件", "198件提案由市委办公室、市政府办公室等42个单位承办。"],
    ["assigned: 198件", "经市委办、市政府办交办提案198件。"],
    ["assigned: 198件", "各承办单位承办提案198件。"],
    ["assigned: 198件", "市教育局等42个单位承办提案198件。"],
    ["assigned: 198件", "交由党委和政府部门办理198件。"],
    ["assigned: 198件", "市政府承办提案198件，全部办理。"],
    ["assigned: 352件", "全年交办提案352件，其中市政府系统承办313件、党群系统39件。"],
    ["assigned: 198件", "市政协提案委交办提案198件。"],
    ["satisfied: 96.5%", "市教育局、市住建局两家单位满意率均为100%，委员满意率为96.5%。"],
    ["notes: 52次", "市领导对履职成果批示52次，其中市委书记、市长批示21次。"],
    ["notes: 52次", "获市委书记、市长等领导批示52次。"],
    ["notes: 52次", "获市领导批示52次。"],
    ["served: 3万人次", "围绕第23号提案开展协商。接诊群众3万人次。"],
    ["notes: 14次", "形成建议案3件，市委书记、市长批示14次。"],
    ["notes: 52次", "省市领导批示52次，省领导批示7次。"],
    ["clinics: 12场", "在王院长带领下，全体委员义诊12场。"],
    ["clinics: 12场", "刘某等委员义诊12场。"],
    ["clinics: 12场", "医卫界委员义诊12场。"],
    ["served: 3万人次", "刘委员坚持每周出诊，带动全市委员接诊群众3万人次。"],
    ["assigned: { value: 41件, quote: 市教育局承办提案41件 }", "市教育局承办提案41件。"],
    ["assigned: { value: 41件, facet: 市教育局 }", "市教育局承办提案41件。"],
  ])("%s of %s", (entry, text) =>
    expect(codesOf(entry, text, { metrics }).filter((code) => code.endsWith("number-otherwise"))).toEqual([]),
  );
});
