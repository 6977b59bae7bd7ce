import { describe, expect, test } from "vitest";
import type { Block } from "../block.ts";
import { takeTitle } from "./title.ts";

const lines = (...texts: string[]): Block[] => texts.map((text, i) => ({ kind: "line", text, line: i + 1 }));
const delivered = "（2024年1月9日在政协丙州第七届委员会第三次会议上）";
const address = "各位委员：";
const entrusted = "我代表政协丙州第七届委员会常务委员会，向大会报告工作，请予审议。";
const prose = "一年来，州政协围绕中心、服务大局，认真履行政治协商、民主监督、参政议政职能，各项工作取得新成效。";

describe("a title on several lines is one", () => {
  test.each([
    [["政协丙州第七届委员会", "常务委员会", "工作报告"], "政协丙州第七届委员会常务委员会工作报告"],
    [
      ["中国人民政治协商会议", "丙州第七届委员会", "常务委员会工作报告"],
      "中国人民政治协商会议丙州第七届委员会常务委员会工作报告",
    ],
    [["政协丙州第七届委员会常务委", "员会", "工作报告"], "政协丙州第七届委员会常务委员会工作报告"],
    [["关于政协丙州七届二次会议以来", "提案工作情况的报告"], "关于政协丙州七届二次会议以来提案工作情况的报告"],
    [["丙州政协2023年工作综述"], "丙州政协2023年工作综述"],
  ])("%s", (title, joined) => {
    const { title: found, blocks } = takeTitle(
      lines(...title, delivered, "丙州政协主席 王某", address, entrusted, prose),
      {},
    );
    expect(found).toBe(joined);
    expect(blocks.map(({ text }) => text)).toEqual([delivered, "丙州政协主席 王某", address, entrusted, prose]);
  });
});

test("a section's heading below the address is no title, and no cover line is a menu's", () => {
  const heading: Block = { kind: "heading", depth: 1, text: "2023年工作总结", line: 6 };
  const cover = lines("政协丙州第七届委员会", delivered, "丙州政协主席 王某", address, entrusted);
  const { title, dropped } = takeTitle([...cover, heading, ...lines(prose)], {});
  expect([title, dropped]).toEqual(["政协丙州第七届委员会", []]);
});

test("what stands before the title of a web page is its menu's", () => {
  const { title, dropped } = takeTitle(lines("政协概况", "委员风采", "丙州政协2023年工作综述", prose), {});
  expect([title, dropped.map(({ kind }) => kind)]).toEqual(["丙州政协2023年工作综述", ["menu", "menu"]]);
});

test("a text of hundreds of thousands of lines has its title found", () =>
  expect(
    takeTitle(
      lines("丙州政协2023年工作综述").concat(
        Array.from({ length: 300_000 }, (_, i) => ({ kind: "line", text: "短句", line: i + 2 })),
      ),
      {},
    ).title,
  ).toBe("丙州政协2023年工作综述"));
