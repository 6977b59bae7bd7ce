import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { between, bodyName, paragraph, pick, type Random } from "./prose.ts";
import { seeded } from "../shared/random.ts";

const firstYear = 2000;
const charactersPerReport = 3000;

interface MadeMetric {
  id: string;
  label: string;
  unit: string;
  kind: "count" | "people" | "ratio" | "money";
  /** About what a body states in its first year. */
  typical: number;
}

const metric = (id: string, label: string, unit: string, kind: MadeMetric["kind"], typical: number): MadeMetric => ({
  id,
  label,
  unit,
  kind,
  typical,
});
const metrics: MadeMetric[] = [
  metric("proposals-received", "收到提案", "件", "count", 420),
  metric("proposals-filed", "立案提案", "件", "count", 360),
  metric("key-proposals", "督办重点提案", "件", "count", 18),
  metric("proposal-reply-rate", "提案办复率", "%", "ratio", 97),
  metric("satisfaction-rate", "提案人满意率", "%", "ratio", 94),
  metric("opinion-reports", "编发社情民意", "篇", "count", 260),
  metric("opinions-adopted", "上级采用信息", "篇", "count", 60),
  metric("consultations", "开展专题协商", "次", "count", 14),
  metric("field-visits", "组织视察", "次", "count", 32),
  metric("surveys", "完成调研", "项", "count", 24),
  metric("survey-papers", "形成调研成果", "篇", "count", 28),
  metric("study-sessions", "举办学习班", "期", "count", 9),
  metric("lectures", "举办讲堂", "场", "count", 12),
  metric("participations", "参加履职活动", "人次", "people", 5200),
  metric("members-trained", "培训委员", "人次", "people", 640),
  metric("villages-helped", "结对帮扶村庄", "个", "count", 21),
  metric("donations", "捐资助学", "元", "money", 3_200_000),
  metric("articles", "刊发文史稿件", "篇", "count", 75),
  metric("books", "出版文史书籍", "部", "count", 3),
  metric("guests", "接待来访团组", "批", "count", 40),
];

/** A number as a report would write it: mostly exact, at times rounded with a word that says which way. */
function written(random: Random, value: number, { unit, kind }: MadeMetric): string {
  if (kind === "ratio") return `${Math.min(100, value).toFixed(1).replace(/\.0$/, "")}%`;
  if (kind === "money") return `${Math.round(value / 10_000)}万${unit}`;
  const rounded = Math.floor(value / 10) * 10;
  const style = random();
  if (style < 0.75 || value < 20) return `${value}${unit}`;
  if (style < 0.9)
    return value >= 10_000 ? `${(Math.floor(value / 100) / 100).toFixed(2)}万余${unit}` : `${rounded}余${unit}`;
  return style < 0.95 ? `近${rounded + 10}${unit}` : `${rounded}${unit}以上`;
}

/** The same metric of the same body drifts from year to year; filed stays within received. */
function valueOf(body: number, year: number, { typical, kind }: MadeMetric): number {
  const size = 0.6 + seeded(body)() * 0.8;
  if (kind === "ratio") return Math.min(100, typical + seeded(body * 100 + year)() * 3);
  return Math.max(1, Math.round(typical * size * (1 + (year - firstYear) * 0.02 + seeded(year * 31 + body)() * 0.05)));
}

/** Numbered headings, paragraphs with a number's sentence in each, lists: about as long as a real summary. */
function reportText(random: Random, statements: string[]): string {
  const share = Math.floor(charactersPerReport / statements.length);
  const blocks = statements.map((statement, at) => {
    const body = `${statement}。${paragraph(random, share - statement.length - 40)}`;
    if (at % 4 !== 0) return body;
    return `## ${paragraph(random, 1)
      .slice(0, 12)
      .replace(/[，。].*/, "")}\n\n${body}`;
  });
  return blocks.join("\n\n");
}

function reportFile(body: number, year: number): string {
  const random = seeded(body * 10_000 + year);
  const stated = metrics.map((each) => ({ ...each, raw: written(random, valueOf(body, year, each), each) }));
  const entries = stated.map(({ id, raw }) => `  ${id}: ${raw}`);
  const statements = stated.map(({ label, raw }) => `${pick(random, ["全年", "这一年", "一年来"])}${label}${raw}`);
  return `---
title: ${bodyName(body)}市政协${year}年工作回顾
body: body-${body}
year: ${year}
kind: review
text: original
scope: calendar-year
published: ${year + 1}-01-${String(between(random, 10, 28))}
source: { name: ${bodyName(body)}日报, url: https://example.org/${body}/${year} }
metrics:
${entries.join("\n")}
---

${reportText(random, statements)}
`;
}

const label = (text: string): string => `{ zh: ${text}, en: ${text} }`;

const siteFile = `title: ${label("基准测试")}
tagline: ${label("虚构的报告")}
publisher: { name: ${label("基准测试")} }
address: http://localhost:4321/
licence: { name: ${label("CC0 1.0")} }
`;

const metricsFile = `groups:
  - { id: work, labels: ${label("工作")} }
metrics:
${metrics
  .map(
    ({ id, label: name, unit, kind }) => `  - id: ${id}
    labels: ${label(name)}
    definition: ${label(`${name}的数目。`)}
    group: work
    kind: ${kind}
    units: ["${unit}"]
    aggregation: ${kind === "ratio" ? "none" : "sum"}
    wordings: [${name}]
`,
  )
  .join("")}`;

const bodyFile = (body: number): string => `name: ${label(`中国人民政治协商会议${bodyName(body)}市委员会`)}
short: ${label(`${bodyName(body)}市政协`)}
level: ${body % 5 === 0 ? "prefectural" : "county"}
`;

/** Writes a content folder of `count` made-up reports, some years a body: the same every time. */
export function writeContent(folder: string, count: number, yearsPerBody = 25): void {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write("site.yaml", siteFile);
  write("metrics.yaml", metricsFile);
  for (const page of ["about", "method"])
    write(`pages/${page}.mdx`, `---\ntitle: ${page}\n---\n\n这里的报告都是虚构的。\n`);
  for (let n = 0; n < count; n++) {
    const body = Math.floor(n / yearsPerBody);
    const year = firstYear + (n % yearsPerBody);
    if (year === firstYear) write(`bodies/body-${body}.yaml`, bodyFile(body));
    write(`reports/body-${body}/${year}-review.md`, reportFile(body, year));
  }
}
