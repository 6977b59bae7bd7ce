import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { draftOf, importDocument } from "./import-document.ts";
import { isRefused } from "./problem.ts";
import { draftOfText, testContext } from "./testing.ts";

const context = await testContext();

test("a quote of a table's row is what the page shows of it", async () => {
  const rows = [
    ["项目", "收到提案", "立案提案"],
    ["大会期间", "28件", "20件"],
    ["闭会期间", "20件", "20件"],
  ];
  const table = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("");
  const file = join(mkdtempSync(join(tmpdir(), "table-")), "table.html");
  writeFileSync(
    file,
    `<meta charset="utf-8"><h1>甲市政协2023年工作综述</h1><p>一年来，市政协认真履行职能，各项工作取得新成效。</p><table>${table}</table>`,
  );
  const draft = await importDocument(file, context);
  expect(draft).toMatchObject({ markdown: expect.stringContaining("quote: 闭会期间 20件 20件 }") });
});

test("a figure that the reader places for certain needs no quote", () => {
  const { markdown } = draftOfText(
    "甲市政协2023年工作综述\n全年收到提案312件，立案268件，都已交有关部门办理，进展顺利。\n",
    context,
  );
  expect(markdown).toContain("proposals-filed: 268件");
});

test("what the editor says of body and year is not overridden by the text", async () => {
  const { facts } = draftOfText(
    "甲市政协2023年工作综述\n全年收到提案312件，立案268件，都已交有关部门办理。\n",
    await testContext({ body: "yi", year: 2020 }),
  );
  expect(facts).toMatchObject({ body: { value: "yi" }, year: { value: 2020 } });
});

test("words that are struck out are neither published nor counted, and the editor is told", () => {
  const block = { kind: "line" as const, line: 1 };
  const blocks = [
    { ...block, text: "甲市政协2023年工作综述" },
    { ...block, text: "2023年，共收到提案312件，全部办复。", struck: "立案300件", line: 2 },
  ];
  const draft = draftOf({ blocks, hints: {}, asides: [], lined: false }, context);
  if (isRefused(draft)) throw new Error(draft.problem.code);
  expect(draft.markdown).not.toContain("300件");
  expect(draft.dropped).toEqual([{ line: 2, text: "立案300件", kind: "struck" }]);
});

test("hundreds of thousands of lines are refused before they are worked on", () => {
  const blocks = Array.from({ length: 300_000 }, (_, i) => ({ kind: "line" as const, text: "句", line: i + 1 }));
  expect(draftOf({ blocks, hints: {}, asides: [], lined: true }, context)).toMatchObject({
    problem: { code: "too-much-text" },
  });
});

test.each(["附件：名词解释", "附：有关名词注释", "名词解释"])(
  "“%s” ends the plan: its entries promise nothing",
  (heading) => {
    const text = `甲市政协2023年工作综述\n2023年，共收到提案312件，全部办复，各项工作取得新的进展和成效。\n二、2024年工作安排\n1.举办协商活动，推动办理。\n2.办好提案，提高办理质量。\n${heading}\n1.有事好商量：指市政协搭建的协商平台。\n2.委员工作室：指联系群众的场所。`;
    expect(draftOfText(text, context).commitments.map(({ heading: words }) => words)).toEqual([
      "举办协商活动，推动办理",
      "办好提案，提高办理质量",
    ]);
  },
);
