import type { Severity } from "../../model/diagnostic.ts";
import type { RuleCategory } from "../../model/rules.ts";

const severities: Record<Severity, string> = { error: "错误", warning: "警告", note: "提示" };

const categories: Record<RuleCategory, { name: string; about: string }> = {
  file: {
    name: "文件",
    about: "文件放在哪里、叫什么、是不是读得出来的文字。",
  },
  head: {
    name: "信息区和 YAML 的写法",
    about: "两行 --- 之间的各项，以及各个 .yaml 文件：标点、缩进、项名和值的写法。",
  },
  reference: {
    name: "所指的东西",
    about: "写到的机构、指标、分组、报告、届次和会议，要在该写的地方写着，并且只写一次。",
  },
  entry: {
    name: "metrics 里的一条",
    about: "一条数字自身写得是否完整、是否自相矛盾，不看正文。",
  },
  claim: {
    name: "数字与正文",
    about: "信息区里的数字，正文是不是这样说的：同一个数、同一件事、同一个单位和时间。",
  },
  consistency: {
    name: "数字之间",
    about: "数字互相是否合得上：部分与合计、比率与件数、今年与去年、这份报告与那份报告。",
  },
  history: {
    name: "日期和已发布的内容",
    about: "发布日期、更正，以及已经发布过的数字和网址。",
  },
  text: {
    name: "报告的正文",
    about: "正文里的 Markdown：会变样、不显示或打不开的地方。",
  },
  page: {
    name: "网站自己的页面",
    about: "content/pages/ 里的 .mdx 页面，连同其中的图。",
  },
};

/** What surrounds the rules, on their page and in the terminal. */
export const rules = {
  title: "检查规则",
  intro: [
    "`npm run check` 指出的每一种问题，都是一条规则，各有代码。在终端里看一条：`npm run check -- --explain number-not-in-text`。",
    "错误会使网站无法生成（与历史核对的几条，只有检查才报）；警告要看一看，改正或说明以后才会消失；提示可以不理会。",
    "例子都写在一个虚构的甲市政协的小网站里，只列出要紧的几行；话里的行号按整个文件算。检查时说的话，就是读到“不对”的例子时真正说的；要用到 git、文件系统或十秒钟的几条除外。",
    "本页由 `npm run rules` 生成，不要手工修改。",
  ],
  contents: "目录",
  categories,
  severity: (told: readonly Severity[]) =>
    new Intl.ListFormat("zh", { type: "disjunction" }).format(told.map((one) => severities[one])),
  since: (version: string) => `${version} 版起`,
  /** Whether a site can turn a rule up or down. */
  levels: {
    fixed: "网站不能调高或调低",
    free: "网站可以调高或调低",
    "below-error": "不是错误时，网站可以调高或调低",
  },
  says: "检查时说",
  hint: "提示",
  beside: "旁边的文件",
  wrong: "不对",
  right: "对",
  separator: "：",
  comma: "、",
  unknown: (code: string, nearest?: string) =>
    `没有“${code}”这条规则${nearest === undefined ? "；全部规则见 docs/rules.zh.md。" : `。是否想写“${nearest}”？`}`,
  written: (files: number, count: number) => `已写好 ${files} 个文件，各有 ${count} 条规则。`,
};
