import { expect, test } from "vitest";
import { withoutSlips } from "./slips.ts";

test.each([
  ["收到提案312件，，立案268件", "收到提案312件，立案268件"],
  ["工作稳步推进,。", "工作稳步推进。"],
  ["圆满完成任务。。", "圆满完成任务。"],
  ["办复率95.6 %", "办复率95.6%"],
  ["批示35件 ( 次)", "批示35件(次)"],
  ["收到提案1 690件", "收到提案1690件"],
  ["委员提案1, 036 件", "委员提案1,036件"],
  ["有委员7 58名", "有委员758名"],
  ["参与3. 6 万余人 次", "参与3.6万余人次"],
  ["共 收 到 提 案", "共收到提案"],
  ["工 作 报 告", "工作报告"],
  ["详见[提案](javascript:alert(1))一栏", "详见提案一栏"],
  ["(记者?张某)", "(记者 张某)"],
])("%s is mended", (text, expected) => expect(withoutSlips(text).text).toBe(expected));

test.each([["凝心聚力 服务为民"], ["收到提案1,690件"], ["见表1 15件提案"], ["任务完成……"], ["第3次会议 12件"]])("%s is left alone", (text) =>
  expect(withoutSlips(text).text).toBe(text));
