import type { DiagnosticData } from "../../model/diagnostic.ts";
import type { ValueForm, ValueKind, YamlFault } from "../../model/diagnostic-data/head.ts";
import type { ProseRefusal, QuantityRefusal } from "../../model/quantity/refusal.ts";
import { pasteable, type DiagnosticText, type MistypedValue } from "../diagnostic-text.ts";
import { wordsFor } from "../words-for.ts";

/** Why a text is no quantity. */
export const quantityRefusals: Record<QuantityRefusal, string> = {
  empty: "没有内容",
  "too-long": "太长，不像一个数",
  "no-number": "里面没有数字",
  "words-around": "数字以外还有别的文字",
  "several-numbers": "里面不止一个数",
  joined: "和旁边的数连在一起，看不出是一个数还是几个数（如 1 478、50+60、625或800）",
  malformed: "数字写法有误",
  "too-large": "数字太大，无法准确表示",
  vague: "没有说出确切的数（如十几、数百、若干）",
  fraction: "是分数或成数，请写成百分数",
  multiple: "说的是倍数，不是数量",
  points: "“个百分点”说的是升降幅度，不是数值",
  change: "说的是增减，不是数值",
  plan: "说的是计划或目标，不是已经做到的数",
  signed: "数量前不写正负号",
  dash: "前面的“-”可能是负号，也可能是连接号",
  damaged: "数字有缺损（带有 ?、* 或乱码）",
  ordinal: "是序号（第几届、第几次、第几期），不是数量",
  date: "是日期或时间，不是数量",
  "range-reversed": "区间的前一个数不小于后一个",
  "range-units": "区间两端的单位不同",
  "bounds-combined": "约数用词互相矛盾",
  "below-zero": "比零还小，不成立",
};

/** Why a number in a sentence states nothing. */
export const proseRefusals: Record<ProseRefusal, string> = {
  ...quantityRefusals,
  signed: "前面有正负号",
  dash: "前面的“-”或“+”可能是正负号，也可能是连接号；是连接号的，写上 quote，把它和前面的词一起抄上",
  slogan: "是口号里的数",
  title: "是书名号里的数",
  enumerator: "是序号",
  anniversary: "是周年",
  code: "是编号",
  duration: "说的是时间长短",
  rank: "是名次、编号或分值，不是数量",
  each: "说的是平均数，或每人、每次的数",
  rhetoric: "是修辞，不是实数",
  negated: "说的是没有做到的数",
  denied: "说的是被否定或更正的数",
};

const unread = "这里无法解析";

/** What is wrong with a file's YAML. */
export const yamlFaults: Record<YamlFault, string> = {
  FULL_WIDTH_BRACKET: "是全角括号",
  FULL_WIDTH_BLANK: "行首的缩进是全角空格",
  NO_BREAK_BLANK: "行首的缩进里有不换行空格（看上去与普通空格一样，常从网页或 Word 带来）",
  LIST_MARK: "不能作列表的记号",
  DASH_WITHOUT_BLANK: "后面没有空格",
  BRACKET_OPEN: "没有成对的另一半",
  QUOTE_OPEN: "没有成对的另一半",
  MERGE_CONFLICT: "留着 git 合并冲突的记号 <<<<<<<",
  BAD_ALIAS: "别名（* 开头的词）无法解析，以 * 开头的文字要加引号",
  TOO_NESTED: "括号或列表嵌套太深",
  BAD_DIRECTIVE: "以 % 开头的行要加引号",
  BAD_DQ_ESCAPE: "双引号里的反斜杠写法有误",
  BAD_INDENT: "缩进与上下行没有对齐",
  BAD_SCALAR_START: "文字不能以这个符号开头，请加引号",
  BLOCK_AS_IMPLICIT_KEY: "一行里有两个冒号，含冒号的文字要加引号",
  BLOCK_IN_FLOW: "方括号或花括号里不能换成缩进写法",
  MISSING_CHAR: "缺少引号、括号或冒号",
  MULTILINE_IMPLICIT_KEY: "键必须写在一行内，可能漏了冒号",
  MULTIPLE_DOCS: "信息区里多了一行 ---",
  TAB_AS_INDENT: "缩进要用空格，不能用制表符",
  TAG_RESOLVE_FAILED: "以 ! 开头的文字要加引号",
  UNEXPECTED_TOKEN: "这里多了一个符号，或文字需要加引号",
  ALIAS_PROPS: "别名（* 开头的词）前面不能再写 & 或 ! 的标记，以 * 开头的文字要加引号",
  BAD_COLLECTION_TYPE: "! 开头的标记与后面的内容不合，以 ! 开头的文字要加引号",
  BAD_PROP_ORDER: "& 或 ! 开头的标记要写在 - 的后面，以它们开头的文字要加引号",
  DUPLICATE_KEY: "同一个键写了两次",
  KEY_OVER_1024_CHARS: "键超过 1024 个字符，可能漏了引号，或漏了前面的冒号",
  MULTIPLE_ANCHORS: "同一处有两个 & 开头的标记，以 & 开头的文字要加引号",
  MULTIPLE_TAGS: "同一处有两个 ! 开头的标记，以 ! 开头的文字要加引号",
  NON_STRING_KEY: "键要写成文字",
  RESOURCE_EXHAUSTION: "括号或列表嵌套太深",
  IMPOSSIBLE: unread,
};

const look = "检查这一行的缩进、冒号后的空格和成对的引号；含有冒号或 # 的文字要加引号。";

/** How to mend it; where the words say that themselves, where to look. */
export const yamlHints: Record<YamlFault, string> = {
  FULL_WIDTH_BRACKET: "改成半角的 { } 或 [ ]。",
  FULL_WIDTH_BLANK: "把全角空格改成半角空格，与上下行对齐。",
  NO_BREAK_BLANK: "删去行首的空格，重新用空格键打半角空格，与上下行对齐。",
  DASH_WITHOUT_BLANK: "列表的每一条用“- ”开头：半角减号，后面空一格。",
  BRACKET_OPEN: "在这一行的末尾补上右括号。",
  QUOTE_OPEN: "在这一行的末尾补上另一个半角引号，或两个都不写。",
  LIST_MARK: "列表的每一条用“- ”开头：半角减号，后面空一格。",
  MERGE_CONFLICT: "比较 <<<<<<< 与 >>>>>>> 之间的两种写法，留下对的，删去另一种和三行记号。",
  BAD_INDENT: "同一级的各项缩进要一样多：与上下行对齐。",
  TAB_AS_INDENT: "把行首的制表符改成空格，与上下行对齐。",
  MULTILINE_IMPLICIT_KEY: "在这一行的键后面补上半角冒号。",
  MISSING_CHAR: "补上成对的另一个引号或括号，或冒号。",
  ALIAS_PROPS: look,
  BAD_ALIAS: look,
  BAD_COLLECTION_TYPE: look,
  BAD_DIRECTIVE: look,
  BAD_DQ_ESCAPE: look,
  BAD_PROP_ORDER: look,
  BAD_SCALAR_START: look,
  BLOCK_AS_IMPLICIT_KEY: look,
  BLOCK_IN_FLOW: look,
  DUPLICATE_KEY: look,
  IMPOSSIBLE: look,
  KEY_OVER_1024_CHARS: look,
  MULTIPLE_ANCHORS: look,
  MULTIPLE_DOCS: look,
  MULTIPLE_TAGS: look,
  NON_STRING_KEY: look,
  RESOURCE_EXHAUSTION: look,
  TAG_RESOLVE_FAILED: look,
  TOO_NESTED: look,
  UNEXPECTED_TOKEN: look,
};

export const colonSlips: Record<DiagnosticData["yaml-colon"]["slip"], (key: string) => string> = {
  "full-width": (key) => `“${key}”后面是全角冒号“：”。`,
  "no-blank": (key) => `“${key}:”后面没有空格。`,
  "full-width-blank": (key) => `“${key}:”后面是全角空格，不是半角空格。`,
};

const types: Record<ValueKind, string> = {
  string: "文字",
  number: "数字",
  int: "整数",
  array: "列表",
  object: "一组“键: 值”",
  record: "一组“键: 值”",
  null: "空值",
  boolean: "true 或 false",
  value: "一个值",
};

/** What a value is, in words. */
export const typeName = (type: string): string => wordsFor(types, type, "别的值");

/** How a value of the wrong type should be written. */
export function typeHint(value: MistypedValue): string {
  const { key, expected, found, written, meant, first, item } = value;
  if (item && found === "null") return "在“- ”后面写上内容，或删去这一行。";
  if (expected === "number" || expected === "int")
    return meant === undefined
      ? `只写数字，例如 ${key === "year" ? "2023" : "5"}，用半角，不加单位和引号。`
      : `只写数字，用半角：${key}: ${meant}。`;
  if (expected === "string") return textHint(value);
  if (expected === "record") return `去掉行首的“- ”，每行写一项“键: 值”，行首缩进一样多。`;
  const content = pasteable(written === "" ? "…" : written.replace(/^[【［[]|[】］\]]$/g, ""));
  if (expected === "array")
    return first === undefined
      ? `写成列表，用半角方括号：${key}: [${content}]。`
      : `写成列表，在“${key}:”下面每条一行，行首缩进两个空格：“  - ${first}: ${content}”。`;
  if (expected === "object" && first !== undefined)
    return `写成一组“键: 值”：${item ? `- ${first}: ${content}` : `${key}: { ${first}: ${content} }`}。`;
  return "按要求的形式改写；含特殊符号的文字要加引号。";
}

function textHint({ key, found, written, meant }: MistypedValue): string {
  if (meant !== undefined) return `写成一行文字：${key}: ${pasteable(meant)}。`;
  if (found === "array" || found === "object") return `写成一行文字；含有冒号、括号的文字要加引号：${key}: "…"。`;
  return written === "" ? `在“${key}:”后面写上内容。` : `加上引号，写成文字：${key}: "${written}"。`;
}

/** How a value of the right type and the wrong form should be written. */
export const formHint: Record<ValueForm, (found: string) => string> = {
  address: (found) =>
    /\s/.test(found)
      ? "网址里不能有空格：删去空格，或去掉一起抄进来的别的文字。"
      : found.includes("//")
        ? "核对网址：以 http:// 或 https:// 开头，接着是网站的名字。"
        : `网址写全，以 http:// 或 https:// 开头：https://${found}。`,
  "plain-address": () => "网站的网址里不带 ? 和 #，例如 https://example.org/。",
  "address-path": () =>
    "网站的目录只用英文字母、数字和 - . _ ~，例如 https://example.org/zhengxie/；不写中文、空格、% 和文件名，也没有两个连着的斜杠。",
  "address-login": () => "删去网址里的用户名和密码：这个网址会公开。",
  "address-port": () => "删去网站名字后面的冒号和端口；确要写的，用 1024 以上的端口。",
  id: () => "标识（id）只用小写字母、数字和连字符，例如 party-group；中文名称写在 labels 或 name 里。",
  reserved: (found) => `页面自己用着“${found}”这个位置名称：换一个标识，例如 ${found}-count。`,
  report: () => "写成 <机构>/<年份>-<种类>，不带 content/reports/ 和 .md，例如 tianjin/2023-review。",
  division: () => '行政区划代码是六位数字，加引号，例如 "120000"。',
  email: () => "写成 name@example.org 的形式。",
  year: () => "年份是四位数字，例如 2023。",
  ordinal: () => "写大于 0 的整数，例如 5。",
  "short-id": () =>
    "标识（id）最多 80 个字符，也不能用 con、nul 等 Windows 保留的名字；改短一些，详细的名称写在 labels 里。",
  "short-facet": () => "细分的名称最多 80 个字；改短一些，说明写进 note。",
  "public-address": () => "公开的网址里不能带用户名和密码：删去 // 与 @ 之间的部分。",
  filled: () => "写上内容；不需要的，删去这一项。",
  "not-empty-list": () => "列表里至少写一条；不需要的，删去这一项。",
  other: () => "对照编写说明，按要求的形式改写。",
};

/** What a report's text has too much of. */
export const tooMuch: Record<
  DiagnosticData["text-too-much"]["of"],
  (found: number, limit: number, mark?: string) => DiagnosticText
> = {
  lines: (found, limit) => ({
    message: `正文有 ${found} 行，超过 ${limit} 行的上限，没有读取。`,
    hint: "检查是否误粘贴了重复的内容或大量空行；确实这么长的，拆成几份报告。",
  }),
  length: (_, limit) => ({ message: `这一段超过 ${limit} 字，没有读取。`, hint: "用空行分段；误粘贴的内容请删去。" }),
  marks: (_, limit, mark = "*") => ({
    message: `这一段里的“${mark}”一类符号超过 ${limit} 个，没有读取。`,
    hint: "删去多余的符号；要照原样显示的，每个前面加 \\。",
  }),
  "marks-in-all": (_, limit) => ({
    message: `到这里，正文里的格式符号（*、[、< 等）一共超过 ${limit} 个，没有读取。`,
    hint: "删去多余的符号，或拆成几份报告。",
  }),
  columns: (found, limit) => ({
    message: `这一行有 ${found} 条竖线“|”，表格最多 ${limit} 列，没有读取。`,
    hint: "删去多余的竖线；列数确实很多的，拆成几张表。",
  }),
  cells: (_, limit) => ({
    message: `到这里，表格的单元格（连同要补齐的空格）超过 ${limit} 个，没有读取。`,
    hint: "删去多余的行、列，或拆成几份报告；列数以表头为准，少写的单元格会按空格补齐。",
  }),
  page: (_, limit) => ({
    message: `正文到这里，生成的网页会超过 ${Math.round(limit / 1024 / 1024)} MB，没有读取。`,
    hint: "检查反复引用的链接、脚注是否过长或过多；删去多余的，或拆成几份报告。",
  }),
};

/** Where the reading of a report was stopped. */
export const slowStages: Record<DiagnosticData["report-too-slow"]["stage"], string> = {
  file: "文件的解析",
  frontmatter: "信息区",
  text: "正文的解析",
  numbers: "正文数字的识别",
  page: "网页的生成",
};

type HistoryGap = DiagnosticData["history-unread"]["reason"];

/** Why the history was not read. */
export const historyGaps: Record<HistoryGap, (said?: string) => string> = {
  "no-repository": () => "内容不在 git 仓库里，",
  "no-git": () => "这台机器上没有 git，",
  "other-owner": () => "文件夹属于别的用户，git 不肯读这个仓库，",
  shallow: () => "git 的历史没有取全（浅克隆），",
  partial: () => "git 没有取来以前各次提交的内容（部分克隆），",
  unreadable: (said) => `git 读不出历史${said === undefined ? "" : `（${said}）`}，`,
};

/** How it can be read. */
export const historyHints: Record<HistoryGap, (root?: string) => string> = {
  "no-repository": () => "在网站的 git 仓库里运行检查，.git 文件夹要一起取来。",
  "no-git": () => "安装 git，并确认在这里能运行。",
  "other-owner": (root = "…") => `把文件夹改归自己，或运行：git config --global --add safe.directory "${root}"。`,
  shallow: () =>
    "取全历史：git fetch --unshallow；在 GitHub Actions 里给 actions/checkout 写 fetch-depth: 0，在 GitLab 里把 GIT_DEPTH 设为 0。",
  partial: () => "不加 --filter 重新克隆；在 GitHub Actions 里，actions/checkout 不要写 filter。",
  unreadable: () => "在仓库里运行 git fsck 查看，或重新克隆。",
};

/** Why a file of the content folder is not read. */
export const passedOver: Record<DiagnosticData["file-passed-over"]["why"], string> = {
  folder: "content 里只读 site.yaml、metrics.yaml 和 reports、bodies、pages 三个文件夹。",
  site: "content 里直接放的只有 site.yaml 和 metrics.yaml。",
  bodies: "机构写在 content/bodies/<标识>.yaml 里，不分子文件夹。",
  pages: "页面写在 content/pages/<名称>.mdx 里，不分子文件夹。",
  leftover: "看名称是备份、没传完的文件、密钥或别的程序留下的。",
  hidden: "名称以点开头的文件是隐藏文件。",
};

/** What a damaged character tells. */
export const damage: Record<DiagnosticData["text-damaged"]["kind"], string> = {
  lost: "这里的文字在转换中丢失，只剩替代字符",
  private: "这里是字体厂商自造的字，别的电脑上显示不出来",
  object: "这里原来有图片、公式或别的对象，复制时没有带过来",
  separator: "这里有特殊的换行符，网页上会断在奇怪的地方",
  control: "这里有转换编码时留下的乱码",
};
