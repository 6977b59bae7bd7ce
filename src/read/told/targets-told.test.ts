import { describe, expect, test } from "vitest";
import { loadContentFiles } from "../files/content-files.ts";
import { readContent } from "../read-content.ts";

const path = "content/reports/jia/2023-review.md";
const base = (await loadContentFiles("tests/fixtures/read/base/content")).filter((file) => file.path !== path);

/** What is said of a commitment that is these words, in a report of 2023 that plans for 2024. */
function told(words: string, target?: string): string[] {
  const held = target === undefined ? "" : `, metric: study-sessions, target: ${target}`;
  const source = `---\ntitle: 甲市政协工作综述\nbody: jia\nyear: 2023\nkind: review\ntext: original\nscope: calendar-year\nsource: { name: 甲市日报 }\ncommitments:\n  - { text: "${words}"${held} }\n---\n## 2024年工作安排\n\n${words}\n`;
  const bytes = new TextEncoder().encode(source);
  return readContent([...base, { path, size: bytes.length, bytes }])
    .diagnostics.filter((one) => one.file === path)
    .map(({ severity, code }) => `${severity} ${code}`);
}

const ASKED = ["warning target-otherwise"];

describe("a target of more years than the next is none of the next one's", () => {
  test.each([
    "到2026年组织学习400次。",
    "今后五年，组织学习400次。",
    "五年内组织学习400次。",
    "用三年时间组织学习400次。",
    "本届任期内组织学习400次。",
    "到届末组织学习400次。",
    "'十五五'期间组织学习400次。",
    "2024—2026年组织学习400次。",
    "五年内，组织学习400次。",
  ])("%s", (words) => expect(told(words, "400次")).toEqual(ASKED));
  test.each([
    "组织学习400次。",
    "到2024年底组织学习400次。",
    "一年内组织学习400次。",
    "本届内每年组织学习400次。",
    "实施三年行动，2024年组织学习400次。",
    "落实五年规划，组织学习400次。",
    "'十四五'规划收官之年，组织学习400次。",
    "围绕'十五五'规划，组织学习400次。",
    "围绕'十五五'规划编制建言，组织学习400次。",
  ])("%s is", (words) => expect(told(words, "400次")).toEqual([]));
});

describe("what others will do is no commitment of the body", () => {
  test.each([
    "省政协将组织学习400次。",
    "政府部门将组织学习400次。",
    "各区县要组织学习400次。",
    "市教育局将组织学习400次。",
    "市政府计划组织学习400次。",
    "市政府将改进服务，组织学习400次。",
  ])("%s", (words) => {
    expect(told(words, "400次")).toEqual(ASKED);
    expect(told(words.replace("400次", ""))).toEqual(ASKED);
  });
  test.each([
    "市政协将组织学习400次。",
    "协助省政协做好工作，组织学习400次。",
    "联合政府部门组织学习400次。",
    "督促承办单位组织学习400次。",
    "市政协将组织学习400次，政府部门将跟进。",
    "市委、市政府、市政协将联合组织学习400次。",
    "推动各区县政协要组织学习400次。",
    "围绕市委、市政府部署，组织学习400次。",
  ])("%s is", (words) => {
    expect(told(words, "400次")).toEqual([]);
    expect(told(words.replace("400次", ""))).toEqual([]);
  });
});
