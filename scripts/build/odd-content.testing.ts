import fc from "fast-check";

/** Texts that people write, and that something on the way to a page might take for more than text. */
const words = fc.constantFrom(
  "甲市政协",
  "立案169件",
  "办复率100%",
  "20~30万元",
  "<b>粗</b>",
  "</script><script>",
  "{甲}",
  "${x}",
  "`x`",
  "“引”",
  "a & b",
  "&amp;",
  "]]>",
  "-->",
  "<!--",
  "'\"",
  "\\",
  "%41",
  "#",
  "?",
  "😀",
  "👨‍👩‍👧",
  "𠮷",
  "é",
  "عربي",
  "..",
  "/",
  "//",
  "__proto__",
  "constructor",
  "[x](y)",
  "**重点：**",
  "~~删~~",
  "1. ",
  "- ",
  "> ",
  "| a | b |",
  "é̂",
  "0",
  "-1",
  "1e9",
  "null",
  "余",
  "：",
);
const text = fc.array(words, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(""));
const long = fc.constantFrom("长".repeat(400), "W".repeat(300), "词 ".repeat(150));
const label = fc.oneof({ weight: 9, arbitrary: text }, { weight: 1, arbitrary: long }).map((zh) => ({ zh }));

/** Ids that paths, objects or pages might have a use of their own for. */
const id = fc.constantFrom(
  "index",
  "404",
  "constructor",
  "tostring",
  "a",
  "0",
  "main",
  "data",
  "cite",
  "p1",
  "p2",
  "fn-1",
  "top",
  "search",
  "con",
  "nul",
  "x".repeat(60),
  "a-b-c",
  "2023",
  "proposals-filed",
);

const path = fc.array(fc.constantFrom("a", "sub", "x-y", "v1.0", "A", "_", "~x", "..", "a b", "年", "%41", ""), {
  maxLength: 3,
});
const address = fc
  .tuple(
    fc.constantFrom(
      "https://example.org",
      "http://localhost:8080",
      "https://xn--fiqs8s.example",
      "https://政协.example",
      "https://[::1]",
      "https://127.0.0.1",
      "https://user:secret@example.org",
    ),
    path,
  )
  .map(([host, parts]) => [host, ...parts].join("/"));

const site = fc.record({
  title: label,
  tagline: label,
  publisher: fc.record({ name: label }),
  address,
  languages: fc.constantFrom(["zh-hans"], ["zh-hant"], ["zh-hans", "en"], ["en", "zh-hant", "zh-hans"]),
  licence: fc.record({ name: label }),
  contact: fc.record({ name: label }),
  footer: fc.record({ icp: text, siteCode: text }),
});

const kinds = ["count", "ratio", "money", "people"] as const;
const unit = { count: "件", ratio: "%", money: "元", people: "人次" };
const metric = fc
  .record({
    id,
    kind: fc.constantFrom(...kinds),
    labels: label,
    definition: label,
    wordings: fc.array(text, { maxLength: 3 }),
    facets: fc
      .array(fc.record({ id, labels: label, wordings: fc.array(text, { maxLength: 2 }) }), { maxLength: 3 })
      .map((facets) => facets.map((facet, n) => ({ ...facet, labels: apart(facet.labels, n) }))),
  })
  .map((one) => ({ ...one, group: "all", units: [unit[one.kind]], aggregation: "sum" }));

/** Names that two share are an error, however odd they are. */
const apart = <L extends { zh: string }>(names: L, n: number): L => ({ ...names, zh: `${names.zh}${n}` });

const body = fc.record({
  name: label,
  short: label,
  level: fc.constantFrom("national", "provincial", "prefectural", "county"),
  terms: fc.constantFrom([], [{ term: 14, start: "2021", sessions: [{ session: 1, start: "2021-01" }] }]),
});

const block = fc.oneof(
  text,
  text.map((words) => `## ${words}`),
  fc.array(text, { minLength: 1, maxLength: 4 }).map((items) => items.map((item) => `- ${item}`).join("\n")),
  fc
    .array(text, { minLength: 1, maxLength: 4 })
    .map((items) => items.map((item, n) => `${n * 3 + 1}. ${item}`).join("\n")),
  fc.tuple(text, text, text).map(([a, b, c]) => `| ${a} | ${b} |\n|---|---|\n| ${c} | 3件 |`),
  text.map((words) => `> ${words}`),
  text.map((words) => `立案[^1]169件${words}\n\n[^1]: ${words}`),
  fc.constantFrom(
    "[上年](../2022-review/)",
    "[本页](#p1)",
    "[标题](#p0)",
    "[不在](#nowhere)",
    "[外](https://example.com/a?b=c#d)",
    "[信](mailto:a@example.org)",
    "![图](x.png)",
    "[坏](javascript:alert(1))",
    "[根](/reports/)",
    "<https://example.com>",
    "https://example.com/x。",
    "- - - - x",
    "***x***",
    "    code",
    "```\ncode\n```",
  ),
);

const entry = fc.record(
  {
    value: fc.constantFrom("169件", "100%", "400余项", "近50人次", "2.5万元", "6次"),
    facet: text,
    note: text,
    quote: text,
    source: fc.record({ name: text }),
    scope: fc.constantFrom("calendar-year", "since-session", "session"),
  },
  { requiredKeys: ["value"] },
);

const report = fc.record({
  title: fc.oneof(text, long),
  year: fc.constantFrom(1949, 1999, 2022, 2023, 2199),
  kind: fc.constantFrom("review", "plan", "yearbook", "proposal-report"),
  slug: fc.constantFrom("", "", "a", "index", "x".repeat(60)),
  source: fc.record({ name: text, note: text }, { requiredKeys: ["name"] }),
  blocks: fc.array(block, { minLength: 1, maxLength: 8 }),
  entries: fc.array(fc.tuple(fc.nat(20), entry), { maxLength: 4 }),
  author: text,
  commitments: fc.array(fc.record({ text }), { maxLength: 2 }),
});

const page = fc.record({
  name: fc.constantFrom("help", "a", "search", "index", "x".repeat(60), "404", "about"),
  title: fc.oneof(text, fc.constant("0")),
  body: fc.array(block, { maxLength: 4 }),
});

/** Content of a whole site, as odd as it may be: much of it is for `check` to refuse. */
export const oddContent = fc.record({
  site,
  metrics: fc
    .uniqueArray(metric, { minLength: 4, maxLength: 8, selector: ({ id }) => id })
    .map((metrics) => metrics.map((one, n) => ({ ...one, labels: apart(one.labels, n) }))),
  bodies: fc
    .uniqueArray(fc.tuple(id, body), { minLength: 2, maxLength: 4, selector: ([id]) => id })
    .map((bodies) => bodies.map(([id, one], n): [string, typeof one] => [id, { ...one, name: apart(one.name, n) }])),
  reports: fc.array(fc.tuple(fc.nat(3), report), { minLength: 12, maxLength: 20 }),
  pages: fc.uniqueArray(page, { maxLength: 4, selector: ({ name }) => name }),
});
export type OddContent = typeof oddContent extends fc.Arbitrary<infer T> ? T : never;
