import fc from "fast-check";
import { toString } from "hast-util-to-string";
import type { Element, Root } from "hast";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../../model/diagnostic.ts";
import { remarkPlugins } from "../markdown-plugins.ts";
import { parseMarkdown } from "../markdown.ts";
import { collectPlaces } from "../collect-places.ts";
import { remarkAsTyped } from "./as-typed.ts";

function read(text: string) {
  const diagnostics: Diagnostic[] = [];
  const tree = parseMarkdown({ file: "a.md", text, line: 1 }, (found) => diagnostics.push(found)) ?? {
    type: "root" as const,
    children: [],
  };
  const places = collectPlaces(tree, 1);
  return {
    tree,
    texts: places.map((place) => place.text),
    codes: diagnostics.map(({ code, line }) => `${line} ${code}`),
  };
}

/** A page's words, by the plugins that Astro has. */
const pages = unified().use(remarkParse).use(remarkMdx).use(remarkPlugins).use(remarkAsTyped).use(remarkRehype);
const page = async (text: string): Promise<string> => toString(await pages.run(pages.parse(text), text));

const elements = (tree: Root, name: string): Element[] => {
  const found: Element[] = [];
  visit(tree, "element", (node) => void (node.tagName === name && found.push(node)));
  return found;
};

describe("no mark begins or ends between digits", () => {
  test.each([
    "169*2=338，247*3=741",
    "20~~30万元，支出5~~8万元",
    "2_0_3",
    "2__0__3",
    "3**2=9，2**3=8",
    "5%~~8%，6%~~9%",
    "20万~~30万元，5万~~8万元",
    "２*３=６，４*５=２０",
    "约20~30次，5~8次",
    "五~~八件，三~~四件",
  ])("%s", (text) => {
    expect(read(text)).toMatchObject({ texts: [text], codes: [] });
  });

  test.each([
    ["**169**件", "169件", "strong"],
    ["立案~~189~~169件", "立案189169件", "del"],
    ["*169*件", "169件", "em"],
    ["共**98%**的", "共98%的", "strong"],
  ])("%s stays markup", (text, words, tag) => {
    const { tree, texts, codes } = read(text);
    expect([texts, codes, elements(tree, tag).length]).toEqual([[words], [], 1]);
  });

  test.each([
    "247*件，189*件",
    "169 *2=338，247* 3",
    "20件~~30件，支出5件~~8件",
    "3*x，5*y",
    "3 *4* 5",
    "a*3*b",
    "~~，5~~8件",
    "~~5，~~8件",
    "~~0，5~~8件",
  ])("what is taken from beside a number is told: %s", (text) => {
    expect(read(text).codes).toEqual(["1 marks-beside-number"]);
  });
});

describe("a sign before a number at the head of a line", () => {
  test.each([
    "> 98%的提案已办复",
    ">98%",
    ">= 90%",
    "> 3年",
    "> ￥5万",
    "- 3.2%，为近年最低",
    "+ 5%",
    "- 3次",
    "> **98%**的提案",
  ])("is text, and told: %s", (text) => {
    expect(read(text)).toMatchObject({ texts: [text.replaceAll("**", "")], codes: ["1 sign-at-line-head"] });
  });

  test.each(["＞ 98%", "< 5%", "≥ 5%", "≤5%", "\\> 98%", "-3.2%", "+5%", "#1号"])("is text anyway: %s", (text) => {
    expect(read(text)).toMatchObject({ texts: [text.replace("\\", "")], codes: [] });
  });

  test.each([
    "- 3次\n- 5次",
    "> 2023年是……",
    "> 1. 甲\n> 2. 乙",
    "> “98%”",
    "* 3.2%",
    "- 2023年的提案",
    "- [x] 3件",
    "1. 5%",
    "-\n甲",
    "*\n3",
    "1.\n3",
  ])("%s is markup, and said to be none", (text) => {
    expect(read(text).codes).toEqual([]);
  });

  test.each([
    ["- 3.2%\n- 4%", 2],
    ["> 98%\n> 97%", 1],
    ["> 甲\n>98%", 1],
    ["# 1", 1],
    ["- 3%\n\n  甲", 1],
    ["+ 3次\n+ 5次", 2],
    ["-\n3.2%", 1],
    [">\n\n98%", 1],
    ["+ 甲\n+\n\n5%", 1],
  ])("where it stays markup, it is told: %j", (text, times) => {
    expect(read(text).codes.map((code) => code.slice(2))).toEqual(Array(times).fill("sign-at-line-head"));
  });
});

test.each([
  ["247\n=", 2],
  ["247\n-", 2],
  ["> 2023年\n> ---", 2],
  ["- 247\n  ==", 2],
  ["收到247\n- ", 2],
  ["[^1]\n\n[^1]: 247\n    =", 4],
])("a line below a number that makes a heading of it is told: %j", (text, line) => {
  expect(read(text).codes).toEqual([`${line} heading-underlined`]);
});

describe("the numbers of a list are those that are written", () => {
  test.each([
    ["1) 甲\n2) 乙", ["bracketed"]],
    ["1. 甲\n2. 乙", undefined],
  ])("have the sign that is written behind the number: %j", (text, className) => {
    expect(elements(read(text).tree, "ol").map(({ properties }) => properties.className)).toEqual([className]);
  });

  const values = (text: string) => elements(read(text).tree, "li").map(({ properties }) => properties.value);
  test.each([
    ["1. 甲\n4. 乙\n9. 丙", [undefined, "4", "9"]],
    ["1. 甲\n1. 乙", [undefined, "1"]],
    ["3. 甲\n4. 乙", [undefined, undefined]],
    ["1. 甲\n\n4. 乙", [undefined, "4"]],
  ])("%j", (text, numbers) => {
    expect(values(text)).toEqual(numbers);
  });

  test.each([
    ["2023. 甲。\n\n2020. 乙。", ["2023. 甲。", "2020. 乙。"]],
    ["2023. 甲。", ["2023. 甲。"]],
    ["007. 甲", ["007. 甲"]],
    ["2023) - 甲\n2024) 乙", ["2023) ", "甲", "2024) 乙"]],
  ])("a year is no item's number: %j", (text, texts) => {
    expect(read(text).texts).toEqual(texts);
  });
});

describe("what Markdown drops is shown as typed, and told", () => {
  test.each([
    ["收到247件。\n\n[注]: 截至12月底。", ["收到247件。", "[注]: 截至12月底。"], ["3 text-unplaced"]],
    [
      "收到247件。\n\n[^1]: 另有12件。\n\n    又3件。",
      ["收到247件。", "[^1]: 另有12件。", "又3件。"],
      ["3 text-unplaced"],
    ],
    ["甲[^1]\n\n[^1]: 乙1\n\n[^1]: 丙2", ["甲", "[^1]: 丙2", "乙1"], ["5 text-unplaced"]],
    ["甲[^1]\n\n[^1]: 乙[^2]\n\n[^2]: 丙", ["甲", "乙", "丙"], []],
    ["[^1]: 甲3[^1]", ["[^1]: 甲3[^1]"], ["1 text-unplaced"]],
    ["甲247[^2]件", ["甲247[^2]件"], ["1 text-unplaced"]],
    ["| a | b |\n|---|---|\n| 1 | 2 | 3 | 4 |\n| 5 |", ["a b  ", "1 2 3 4", "5   "], ["3 text-unplaced"]],
    ["收到247[1]件\n\n[1]: 含并案", ["收到247[1]件", "[1]: 含并案"], ["3 text-unplaced"]],
    ["[注]: 98% 0\n\n[注]: 98%", ["[注]: 98% 0", "[注]: 98%"], ["3 text-unplaced"]],
    ["| a | b |\n|---|---|\n| 1 | 2 | [^1] |\n\n[^1]: 另有3件", ["a b ", "1 2 ", "另有3件"], ["3 text-unplaced"]],
    ["```247件\n甲\n```", ["247件 甲 "], ["1 text-unplaced"]],
    ["```js\n甲\n```", ["甲 "], []],
    ["~~~３０％\n甲\n~~~", ["３０％ 甲 "], ["1 text-unplaced"]],
    ["| a | b |\n|---|---|\n| 1 | 2 | |", ["a b", "1 2"], []],
    ["[甲][注]\n\n[注]: https://example.org/", ["甲"], []],
  ])("%j", (text, texts, codes) => {
    const found = read(text);
    expect([found.texts.toSorted(), found.codes]).toEqual([texts.toSorted(), codes]);
  });
});

describe("a link to words or a number is text, and told", () => {
  test.each([
    "[立案](169件)",
    "[占比](98%)，[增长](3.2%)",
    "[立案](169)247件",
    "[共](２４７件)",
    "[注](含并案)",
    "[**立案**](169件)",
    "[时间](12:30)",
    "[比](169/247)",
    "[距离](3km)",
    "[](169件)",
    "[环比](-)",
    '[甲](169件 "另5件")',
  ])("%s", (text) => {
    const { texts, codes, tree } = read(text);
    expect([texts, elements(tree, "a"), [...new Set(codes)]]).toEqual([
      [text.replaceAll("**", "")],
      [],
      ["1 text-unplaced"],
    ]);
  });

  test.each([
    "[甲](../2022-review/)",
    "[甲](2022-review)",
    "[甲](#p1)",
    "[甲](表1.xlsx)",
    "[甲](附件/)",
    "[甲](2023/)",
    "[甲](https://example.org/169件)",
    "[甲](mailto:a@example.org)",
    "[甲](about)",
    "[甲](?169件)",
  ])("%s is a link", (text) => {
    const { texts, codes, tree } = read(text);
    expect([texts, elements(tree, "a").length, codes]).toEqual([["甲"], 1, []]);
  });

  test.each([
    ['[甲](/a/ "169件")', ["1 text-unplaced"]],
    ['[甲][b]\n\n[b]: /a/ "共②"', ["3 text-unplaced"]],
    ['[甲](/a/ "说明")', []],
  ])("a number in a link's title is told: %s", (text, codes) => {
    expect(read(text)).toMatchObject({ texts: ["甲"], codes });
  });
});

test("a mark that leads to a note, and the sign that leads back, are shown and are no words of a place", () => {
  const { tree, texts } = read(
    "收到**提案247[^1]**件，又[^1]。\n\n| 收到 |\n|---|\n| 247[^1]件 |\n\n[^1]: 含并案3件。",
  );
  expect(texts).toEqual(["收到提案247件，又。", "收到", "247件", "含并案3件。"]);
  expect(elements(tree, "sup").map((node) => toString(node))).toEqual(["[1]", "[1]", "[1]", "2", "3"]);
});

test.each([
  ["收到247[1](https://example.org/)件", "收到247件", ["[1]"]],
  ["收到247[1]件\n\n[1]: https://example.org/", "收到247件", ["[1]"]],
  ["收到[2](https://example.org/)247件", "收到247件", ["[2]"]],
  ["收到268件[1](https://example.org/)以上", "收到268件以上", ["[1]"]],
  ["2023年[5](https://example.org/)件", "2023年5件", ["5"]],
])("a link of a digit beside a number is a mark too: %j", (text, words, links) => {
  const { tree, texts } = read(text);
  expect([texts, elements(tree, "a").map((node) => toString(node))]).toEqual([[words], links]);
});

test.each([
  ["见https://example.org/a，收到247件。", ["https://example.org/a"]],
  ["https://example.org/a247件", ["https://example.org/a247"]],
  ["https://example.org/。另见 www.example.org/b的说明", ["https://example.org/", "http://www.example.org/b"]],
  ["<https://example.org/a>，[甲](https://example.org/b)", ["https://example.org/a", "https://example.org/b"]],
  ["https://例子/", []],
])("a bare address ends before Chinese: %s", (text, addresses) => {
  const { tree, texts } = read(text);
  expect(elements(tree, "a").map(({ properties }) => properties.href)).toEqual(addresses);
  expect(texts).toEqual([text.replace(/[<>]/g, "").replace(/\[甲\]\(.*?\)/, "甲")]);
});

test.each([
  ["收到\n247件", "收到247件", 0],
  ["收到\n**247**\n件", "收到247件", 0],
  ["98%\n的提案", "98%的提案", 0],
  ["2023\n189", "2023 189", 0],
  ["1、甲3件\n2、乙4件", "1、甲3件 2、乙4件", 1],
  ["任务：\n（一）甲\n（二）乙\n又", "任务： （一）甲 （二）乙又", 2],
  ["一、甲\n**二、**乙", "一、甲 二、乙", 1],
  ["甲\n1、乙", "甲1、乙", 0],
  ["收到\n`247`\n件", "收到247件", 0],
])("line breaks in %j", async (text, words, breaks) => {
  const { tree, texts } = read(text);
  expect([texts, elements(tree, "br").length]).toEqual([[words], breaks]);
  // A page's break is followed by the line's end, which reads as the blank here.
  expect((await page(text)).replaceAll("\n", " ")).toBe(words);
});

describe("digits and signs of the source", () => {
  const SIGNS = "%‰＞＜<≤≥±−=～—·.,，、/:：()（）×°^余近约多";
  const number = fc.oneof(
    fc.integer({ min: 0, max: 3000 }).map(String),
    fc.constantFrom(
      "98%",
      "3.2‰",
      "1,234",
      "20~30",
      "＞5",
      "<5%",
      "-3.2",
      "+5",
      "2.83万",
      "169*2=338",
      "5~~8",
      "2_0",
      "10^4",
      "３０％",
      "±2",
      "≥3",
      "−4",
    ),
  );
  const words = fc.constantFrom(
    "收到提案",
    "件",
    "，",
    "。",
    "年",
    " ",
    "万元",
    "其中",
    ">",
    "*",
    "~~",
    "~",
    "_",
    "**",
    "[^1]",
    "[^2]",
    ": ",
    "\n",
    "-",
    "+",
    "- ",
    "+ ",
    "> ",
    "[",
    "](",
    "`",
    "〔",
    ...SIGNS,
  );
  const inline = fc
    .array(fc.oneof(number, number, words, words), { minLength: 1, maxLength: 10 })
    .map((parts) => parts.join(""));
  const head = fc.constantFrom(
    "",
    "",
    "> ",
    ">",
    "- ",
    "+ ",
    "* ",
    "# ",
    "## ",
    "1. ",
    "4. ",
    "2023. ",
    "1、",
    "（二）",
    "[注]: ",
    "[^1]: ",
    "[^2]: ",
    "| ",
    "-\n",
    ">\n",
    "    ",
  );
  const block = fc.tuple(head, inline).map(([before, text]) => before + text);
  const table = fc
    .array(
      fc.array(
        fc.oneof(
          number,
          inline.map((text) => text.replaceAll("\n", "")),
          fc.constant("甲"),
        ),
        { minLength: 1, maxLength: 4 },
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((rows) => `| 项 | 数 |\n|---|---|\n${rows.map((row) => `| ${row.join(" | ")} |`).join("\n")}`);
  const text = fc
    .tuple(
      fc.array(fc.oneof({ weight: 5, arbitrary: block }, { weight: 1, arbitrary: table }), {
        minLength: 1,
        maxLength: 5,
      }),
      fc.constantFrom("\n", "\n\n"),
    )
    .map(([blocks, between]) => blocks.join(between));

  /** All digits and signs. Marks of notes are none. */
  const kept = String.raw`[\d０-９％${SIGNS.replace("^", "\\^")}]|[-+>](?=[-+>]*\d)`;
  /** Of what is markup too, what touches a number; a run of unlike marks may end one piece and begin another. Code has its own, and they may stand at its edge. */
  const marks = String.raw`[*_~](?<=\d[%‰]?[*_~${"`"}]+)(?=[*_~${"`"}]*\d)`;
  const likeMarks = ["\\*", "_", "~"].map((mark) => String.raw`${mark}(?<=\d[%‰]?${mark}+)(?=${mark}*\d)`).join("|");
  /** What stands before a number with a blank between is a sign within a line, and at its head mostly markup. */
  const pattern = (between: string, before: string, behind: string) =>
    new RegExp(`${kept}|${between}|${before}[-+>](?=${behind}\\d)`, "gmu");
  const alone = String.raw`(?<=(?:(?<![^])|\n *\n) {0,3})[-+>](?= *\n+ {0,3}(?!\d{1,9}[.)]|\d+ *、|(?:.*\n)?.*年)\d)`;
  const [LEAST, MOST, SHOWN] = [
    pattern(likeMarks, String.raw`${alone}|(?<!^[\s>*+-]*(?:\d+[.)] +)?[\s>*+-]*)`, " "),
    pattern(marks, "", "[\\s`*_~[>+-]+"),
    pattern(marks, "", " +"),
  ];
  const signsIn = (words: string, signs: RegExp): string[] =>
    (signs === LEAST
      ? words.replaceAll(/\[\^\d\]:?|>(?=[-+]*(?:\d{4} *年|\d+ *、))/g, "注")
      : words.replaceAll(/\[\^\d\]/g, "")
    ).match(signs) ?? [];
  const holds = (all: readonly string[], some: readonly string[]): boolean => {
    let at = 0;
    for (const one of all) if (one === some[at]) at++;
    return at === some.length;
  };
  /** Pages show 1) as 1., in an item of another list too. */
  const LIST_BRACKET = /(?<=^(?:\s*(?:>|(?:[*+-]|\d{1,9}[.)])(?=\s)))*\s*\d{1,3})\)(?=\s|$)/gm;
  /** Whether a link has an address, which is held against all pages elsewhere. */
  const leadsAway = (tree: Root): boolean =>
    elements(tree, "a").some(({ properties }) => !String(properties.href).startsWith("#"));
  /** A number struck out for another is as it should be. */
  const STRUCK = /~~\d+(?:[,，]\d{3})*(?:\.\d+)?~~\d/;

  test("are those of the page, in order, or a diagnostic names the place", () => {
    fc.assert(
      fc.property(text, (source) => {
        const { tree, codes } = read(source);
        if (codes.length > 0 || STRUCK.test(source) || leadsAway(tree)) return;
        const written = source.replaceAll(LIST_BRACKET, ".");
        const all = [signsIn(written, MOST), signsIn(pageText(tree), SHOWN), signsIn(written, LEAST)];
        // Notes stand at the end.
        const [most = [], shown = [], least = []] = source.includes("[^") ? all.map((signs) => signs.toSorted()) : all;
        if (!holds(most, shown) || !holds(shown, least)) expect(shown).toEqual(least);
      }),
      // Which texts Markdown may take a sign from is told by the patterns above, and not to the last case: the texts are the same each time.
      { numRuns: 3000, seed: 3 },
    );
  });
});

const BLOCKS = new Set(["p", "li", "h2", "h3", "h4", "h5", "h6", "td", "th", "pre", "blockquote"]);

/** What a reader sees, block under block, with the numbers of items and without marks of notes. */
function pageText(tree: Root): string {
  const walk = (node: Root | Element, notes: boolean): string => {
    let counted = node.type === "element" ? Number(node.properties.start ?? 1) : 1;
    return node.children
      .map((child) => {
        if (child.type === "text") return child.value;
        if (child.type !== "element" || child.tagName === "sup" || "dataFootnoteBackref" in child.properties) return "";
        const inNotes = notes || child.tagName === "section";
        const end = BLOCKS.has(child.tagName) ? "\n" : "";
        if (child.tagName !== "li" || inNotes || (node as Element).tagName !== "ol") return walk(child, inNotes) + end;
        counted = Number(child.properties.value ?? counted);
        return `${counted++}. ${walk(child, inNotes)}${end}`;
      })
      .join("");
  };
  return walk(tree, false);
}
