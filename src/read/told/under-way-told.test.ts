import { describe, expect, test } from "vitest";
import { codesOf } from "./entry-testing.ts";

const metric = (id: string, units: string, wordings: string) =>
  `  - { id: ${id}, labels: { zh: ${id} }, definition: { zh: 某事。 }, group: proposals, kind: count, units: [${units}], aggregation: sum, wordings: [${wordings}] }`;
const metrics = [
  metric("rooms", "个", "委员工作室, 工作室"),
  metric("served", "人次", "服务群众, 惠及群众"),
  metric("visits", "家", "走访企业, 走访"),
  metric("looks", "次", "视察, 调研"),
  metric("solved", "件", "民生实事, 解决民生实事"),
  "",
].join("\n");
const said = (entry: string, text: string) => codesOf(entry, text, { metrics });

describe("what is under way, or not begun, is not reached", () => {
  test.each([
    ["proposals-replied: 35件", "正在办复35件。"],
    ["proposals-replied: 35件", "35件提案正在办复。"],
    ["proposals-replied: 35件", "提案35件正在办理。"],
    ["proposals-replied: 35件", "正在办理的提案35件。"],
    ["rooms: 12个", "在建委员工作室12个。"],
    ["rooms: 12个", "委员工作室在建12个。"],
    ["rooms: 12个", "尚未建成委员工作室12个。"],
    ["rooms: 12个", "委员工作室12个正在建设中。"],
    ["rooms: 12个", "筹建委员工作室12个。"],
    ["rooms: 12个", "待建委员工作室12个。"],
    ["visits: 30家", "正在走访企业30家。"],
    ["served: 300人次", "将惠及群众300人次。"],
    ["served: 300人次", "项目建成后可服务群众300人次。"],
    ["served: 300人次", "项目可惠及群众300人次。"],
    ["solved: 12件", "民生实事12件有待解决。"],
    ["solved: 12件", "正在解决民生实事12件。"],
  ])("%s of %s", (entry, text) => expect(said(entry, text)).toEqual(["warning number-otherwise"]));

  test.each([
    ["proposals-replied: 277件", "已办复277件，正在办理35件。"],
    ["proposals-replied: 277件", "办复277件，尚有35件正在办理。"],
    ["proposals-replied: 277件", "办复提案277件正在落实。"],
    ["proposals-filed: 312件", "立案312件，正在办理。"],
    ["proposals-filed: 312件", "正在办理立案提案312件。"],
    ["proposals-filed: 312件", "围绕亟待解决的问题立案312件。"],
    ["rooms: 12个", "建成委员工作室12个，在建3个。"],
    ["rooms: 12个", "建成委员工作室12个正在发挥作用。"],
    ["visits: 30家", "走访在建项目企业30家。"],
    ["visits: 30家", "走访企业30家，帮助解决在建项目用地问题。"],
    ["looks: 8次", "围绕在建重点工程开展视察8次。"],
    ["looks: 8次", "对正在建设的项目开展视察8次。"],
    ["looks: 8次", "针对尚未解决的问题开展调研8次。"],
    ["looks: 8次", "就正在推进的改革视察8次。"],
    ["served: 300人次", "工作站建成后，服务群众300人次。"],
    ["served: 300人次", "将服务延伸到社区，服务群众300人次。"],
    ["solved: 12件", "已解决民生实事12件，正在解决5件。"],
  ])("%s of %s is", (entry, text) => expect(said(entry, text)).toEqual([]));

  test("a metric may be of what is under way", () =>
    expect(codesOf("open: 12个", "在建工作室12个。", { metrics: `${metric("open", "个", "在建工作室")}\n` })).toEqual(
      [],
    ));
});
