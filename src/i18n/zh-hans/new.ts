import { systemReason } from "./system-reasons.ts";
import { schemaWords } from "./schema.ts";

const meant = (suggestion: string | undefined): string => (suggestion === undefined ? "" : `是否想写“${suggestion}”？`);
const oneOf = (choices: readonly string[]): string => `可选：${choices.join("、")}。`;

/** What `npm run new` says. */
export const newReport = {
  usage: "用法：npm run new -- --body tianjin --year 2024 --kind review",
  help: `npm run new：新建一份报告，列出该机构常用的指标和上一次的数字。

用法：npm run new -- --body <机构> --year <年份> --kind <种类> [选项]

  --body      机构的 id，见 content/bodies/
  --year      工作的年份，四位数字
  --kind      种类：
${Object.entries(schemaWords.choices["report.kind"])
  .map(([id, name]) => `                ${id.padEnd(20)}${name}`)
  .join("\n")}
  --slug      同一年同一种类的第二份报告，给文件名加一个词
  --title     标题；不写就用“机构＋年份＋种类”
  --text      original 机构原文，summary 本站摘要；不写就与上一份报告相同
  --scope     口径；不写就与上一份报告相同
  --term      第几届；不写就按机构文件推算
  --session   第几次会议
  --force     已有同名文件时覆盖它
  --lang      zh 或 en：用中文还是英文说明
  --help      显示这段说明

在终端里运行、又没有写全机构、年份和种类时，会逐项询问；按 Ctrl+C 放弃，什么也不会留下。`,
  faults: {
    "bad-year": (found: string) => `年份“${found}”不对，要写 1949 到 2199 的四位数字。`,
    "bad-ordinal": (found: string, key: string) => `--${key} 要写数字，不能是“${found}”。`,
    "bad-slug": (found: string) => `--slug “${found}”不对，只用小写字母、数字和连字符。`,
  },
  unknownChoice: (key: string, found: string, choices: readonly string[], suggestion?: string) =>
    `--${key} 没有“${found}”这一种。${meant(suggestion)}${oneOf(choices)}`,
  unknownBody: (found: string, choices: readonly string[], suggestion?: string) =>
    `没有机构“${found}”。${meant(suggestion)}${choices.length === 0 ? "content/bodies/ 里还没有机构，先添加一个。" : oneOf(choices)}`,
  unknownTerm: (term: number, body: string, choices: readonly number[]) =>
    `机构 ${body} 没有第${term}届。${oneOf(choices.map(String))}`,
  missing: (keys: readonly string[]) => `缺少 ${keys.map((key) => `--${key}`).join("、")}。`,
  exists: (file: string) =>
    `${file} 已经有了，没有改动。要覆盖就加 --force（写在 -- 后面）；同一年的另一份报告，加 --slug 起一个不同的名字。`,
  unreadable: (file: string) => `${file} 有错误，读不出来。先运行 npm run check 改正。`,
  unwritable: (file: string, code: string) => `写不了 ${file}（${systemReason(code)}）。`,
  noContent: (folder: string) => `找不到内容目录 ${folder}。请在网站的根目录运行。`,
  written: (file: string, metrics: number) =>
    `写好了 ${file}${metrics === 0 ? "" : `，列出了 ${metrics} 个常用的数`}。
接下来：
  1. 填上 source 的 name，即报告的来源；
  2. 把正文放在文件末尾；
  3. 去掉用得上的数字前面的“# ”，填上今年的数；
  4. 运行 npm run check。`,
  cancelled: "已放弃，什么也没有写。",
  ask: {
    intro: "新建一份报告（上下键选择，回车确定，Ctrl+C 放弃）",
    body: "哪个机构？",
    year: "哪一年的工作？",
    kind: "哪一种报告？",
    title: "标题",
    scope: "数字统计的是哪一段时间？",
    term: "第几届？不知道就留空",
  },
  /** Comments in the file. */
  notes: {
    text: "original 机构原文；summary 本站自己写的摘要",
    metrics: "下面是上一次用过的指标。去掉用得上的行开头的“# ”，照报告的写法填上今年的数；用不上的删去。",
    noMetrics: "指标的 id 见 content/metrics.yaml，照报告的写法填数：proposals-filed: 169件",
    commitments: "工作安排：去掉下面各行开头的“# ”，一条安排一项。",
    commitmentText: "照抄原文",
    body: "正文写在下一行 --- 之后；每个数字都要在正文里找得到。",
    last: (year: number, raw: string) => `${year}年：${raw}`,
  },
};
