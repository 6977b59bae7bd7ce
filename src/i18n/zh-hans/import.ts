import type { RepairKind } from "../../import/clean/repair.ts";
import type { BoilerplateKind } from "../../import/clean/boilerplate-rules.ts";
import type { DamageKind } from "../../import/draft/damage.ts";
import type { MissedFact, ToldFact } from "../../import/facts/read-facts.ts";
import type { ForeignFormat, ImportProblemCode, ImportProblemData, ReadFormat } from "../../import/problem.ts";
import type { RemarkKind } from "../../import/remark.ts";
import type { DocumentQuestion, DocumentRefusal } from "../../prose/document-reading.ts";
import type { DiagnosticText } from "../diagnostic-text.ts";
import { systemReason } from "./system-reasons.ts";
import { proseRefusals } from "./diagnostic-reasons.ts";
import { series } from "./series.ts";

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(bytes < 10 * 1024 * 1024 ? 1 : 0)} MB`;
const fragment = (words: string): string => (words.length > 40 ? `${words.slice(0, 40)}…` : words);

/** What a file really is. */
const formats: Record<ForeignFormat | ReadFormat, string> = {
  txt: "纯文本（.txt）",
  md: "Markdown（.md）",
  html: "网页（.html）",
  docx: "Word 文档（.docx）",
  pdf: "PDF",
  doc: "旧版 Word 文档（.doc）",
  wps: "WPS 文档（.wps）",
  rtf: "RTF 文档",
  odt: "OpenDocument 文档（.odt）",
  xls: "Excel 表格",
  xlsx: "Excel 表格（.xlsx）",
  ppt: "演示文稿",
  pptx: "演示文稿（.pptx）",
  ofd: "OFD 版式文件",
  image: "图片",
  archive: "压缩包",
  ole: "旧版 Office 文档",
};

const toDocx = "请用 Word 或 WPS 打开，选“另存为”，类型选 .docx，再导入。";
const howTo: Record<ForeignFormat, string> = {
  doc: toDocx,
  wps: toDocx,
  rtf: toDocx,
  odt: toDocx,
  ole: toDocx,
  xls: "请把其中的文字和表格粘贴到 Word 文档，另存为 .docx 再导入。",
  xlsx: "请把其中的文字和表格粘贴到 Word 文档，另存为 .docx 再导入。",
  ppt: "请把其中的文字粘贴到 Word 文档，另存为 .docx 再导入。",
  pptx: "请把其中的文字粘贴到 Word 文档，另存为 .docx 再导入。",
  ofd: "请用 OFD 阅读器导出为 Word 或 PDF，再导入。",
  image: "图片里没有文字。请先用文字识别（OCR）软件转成 .docx，核对数字后再导入。",
  archive: "请先解压，再导入里面的文档。",
};

/** Why a document cannot be imported, and what to do. One line each. */
const problems: { [C in ImportProblemCode]: (data: ImportProblemData[C]) => string } = {
  "not-found": () => "没有这个文件。请检查路径；路径里有空格的，整个放进引号。",
  "is-folder": () => "这是文件夹。请给出里面的一个文件，一次导入一份。",
  "no-regular-file": () => "这不是普通文件，而是管道或设备之类，不能读取。请给出一份文档。",
  "link-circle": () => "这个链接指来指去，最后又指向自己，没有文件。请给出原来的文件。",
  "no-permission": () => "没有读取这个文件的权限。请检查文件的权限，或复制到自己的目录再导入。",
  "cannot-read": ({ reason }) => `读不出这个文件：${systemReason(reason)}。`,
  "too-large": ({ bytes, limit }) =>
    `文件有 ${megabytes(bytes)}，超过 ${megabytes(limit)} 的上限。请删去文档里的照片，只留文字和表格。`,
  placeholder: () =>
    "文件本身不在这里：这里只有网盘或 Git LFS 留下的占位文件。请先把文件下载下来（Git LFS 运行 git lfs pull），再导入。",
  empty: () => "文件是空的，没有内容可以导入。",
  binary: () => "这不是文本文件，里面有不能显示的字节。请确认文件没有损坏，扩展名没有改错。",
  "unknown-encoding": () =>
    "认不出文件的文字编码（不是 UTF-8、GB18030 或 Big5）。请用记事本打开，另存为 UTF-8 再导入。",
  "foreign-format": ({ found }) => `这是${formats[found]}，不能直接导入。${howTo[found]}`,
  "other-format": ({ found, extension }) =>
    `扩展名${extension === "" ? "没有写" : `是 .${extension}`}，文件其实是${formats[found]}。请改正扩展名再导入。`,
  "unknown-extension": ({ extension }) =>
    `不认识${extension === "" ? "没有扩展名的文件" : `扩展名 .${extension}`}。可以导入 .docx、.html、.htm、.txt、.md 和 .pdf。`,
  "locked-document": () => "文档设有打开密码。请用 Word 或 WPS 打开，去掉密码后另存为 .docx，再导入。",
  "locked-pdf": () => "PDF 设有打开密码。请去掉密码后再导入。",
  "zip-bomb": ({ bytes, limit }) =>
    `文档解压后有 ${megabytes(bytes)}，超过 ${megabytes(limit)} 的上限，没有打开。正常的报告不会这么大，请确认文件来源可靠。`,
  "too-many-parts": ({ parts, limit }) =>
    `文档内部有 ${parts} 个部件，超过 ${limit} 个的上限，没有打开。请在 Word 里新建文档，只粘贴文字和表格。`,
  damaged: ({ format }) =>
    `这个${formats[format]}打不开，可能已经损坏，或下载不完整。请重新下载，或用原来的软件打开后另存一份。`,
  "pictures-only": ({ pages }) =>
    `这份 PDF 的 ${pages} 页都是图片，没有文字。请先用文字识别（OCR）软件转成 .docx，核对数字后再导入。`,
  "too-many-pages": ({ pages, limit }) => `PDF 有 ${pages} 页，超过 ${limit} 页的上限。请只留下报告的那几页。`,
  "no-text": () => "文件里没有正文。",
  "too-complex": () => "文件里的表格太大，或者符号反复、嵌套太多，不像一份报告。请删去多余的部分，或分成几份再导入。",
  "too-many-places": ({ paragraphs, cells, limit, cellLimit }) =>
    `文档有 ${paragraphs} 段、${cells} 个单元格，一次最多导入 ${limit} 段或 ${cellLimit} 个单元格（两格抵一段）。请删去附录和不用的表格，或分成几份再导入。`,
  "too-much-markup": ({ of, found, limit }) =>
    `文档里的格式信息有 ${of === "bytes" ? `${megabytes(found)}，超过 ${megabytes(limit)}` : `${found} 处，超过 ${limit} 处`} 的上限，没有打开。请在 Word 里新建文档，用“只保留文本”粘贴正文和表格，再导入。`,
  "too-slow": ({ seconds }) =>
    `读了 ${seconds} 秒还没有读完，已停止。请删去反复出现的符号和多余的表格，或分成几份再导入。`,
  "too-much-text": ({ bytes, limit }) =>
    `正文有 ${megabytes(bytes)}，超过 ${megabytes(limit)} 的上限，不像一份报告。请分成几份再导入。`,
};

/** What the command line says around an import. */
const command = {
  help: `npm run import：读入一份文档，写出报告草稿和核对单。

用法：npm run import -- 文件 [选项]

  文件        .docx、.html、.htm、.txt、.md 或 .pdf；路径里有空格的，整个放进引号
  --body      机构的 id，见 content/bodies/；不写就从文中认
  --year      工作的年份，四位数字；不写就从文中认
  --out       草稿写到哪里，以 .md 结尾
  --format    text 写出文件并说明（不写就是它），json 只把结果给程序
  --force     已有同名草稿时，连同它的核对单一起覆盖
  --lang      zh 或 en：用中文还是英文说明
  --help      显示这段说明`,
  usage:
    "用法：npm run import -- 文件 [--body 机构] [--year 年份] [--out 文件] [--format text|json] [--force] [--lang zh|en]",
  refused: (file: string, why: string) => `${file}：${why}`,
  noContent: (folder: string) => `找不到内容目录 ${folder}。请在网站的根目录运行。`,
  noMetrics: (folder: string) =>
    `${folder}/metrics.yaml 读不出来，无法认出指标。请先运行 npm run check，改正以后再导入。`,
  badYear: (found: string) => `--year 要写四位数的年份，如 2023，不能写“${found}”。`,
  unknownBody: (id: string, ids: readonly string[]) =>
    `没有机构“${id}”。${ids.length > 0 ? `已有：${ids.join("、")}。` : ""}新机构请先在 content/bodies/ 里添加。`,
  notItsReview: (file: string) => `${file} 不是这份草稿的核对单，没有改动。把它移走，或用 --out 另存草稿。`,
  exists: (file: string) =>
    `${file} 已经存在，没有改动。要替换它，请加 --force（写在 -- 后面）；要另存一份，请用 --out 指定别的文件。`,
  otherReport: (file: string, title: string, free: string) =>
    `${file} 是另一份报告《${title}》，没有改动。要把这一份也收进来，请用 --out ${free} 另存；那一份确实不要了，先把它删去。`,
  isSource: (file: string) => `${file} 就是要导入的文件，不能写在它上面。请用 --out 指定别的文件。`,
  cannotWrite: (file: string, reason: string) => `写不了 ${file}：${systemReason(reason)}。什么都没有写。`,
  badOut: (found: string) => `--out 要写以 .md 结尾的文件名，不能写“${found}”。`,
  outInside: (found: string) =>
    `${found} 不是报告的位置。内容目录里的草稿只能放在 content/reports/<机构>/ 下面；也可以放到内容目录以外。`,
  written: (draft: string, review: string) => `草稿：${draft}\n核对单：${review}`,
  summary: (taken: number, asked: number, left: number) =>
    `取用 ${taken} 个数，${asked} 处请核对，${left} 个数没有取用。`,
  mended: (repairs: number, dropped: number, damage: number) =>
    `修复 ${repairs} 处文字，删去 ${dropped} 行网页杂项，${damage} 处损坏没有修复。`,
  commitments: (count: number) => `读到 ${count} 条工作安排。`,
  next: (draft: string) => `先看核对单，再运行：npm run check -- ${draft}`,
  earlier: (draft: string) => `先前那份草稿还在 ${draft}，用不着了可以删去。`,
  unplaced:
    "机构还没有确定，草稿先放在内容目录以外。确定以后用 --body 再导入一次，或自己移到 content/reports/<机构>/。",
};

/** Comments in the draft itself. */
const draft = {
  titleOf: (year: number | undefined, kind: string) => `${year === undefined ? "" : `${year}年`}${kind}`,
  missing: (key: "title" | "body" | "year" | "source") =>
    ({
      title: "原文没有标题，这是拟的，请改定",
      body: "请填写机构的 id",
      year: "请填写工作的年份",
      source: "请填写来源，如报纸或网站的名称",
    })[key],
  guessed: (words: string) => (words === "" ? "请核对" : `请核对：据“${fragment(words)}”推断`),
  question: (codes: readonly DocumentQuestion[]) => `请核对：${codes.map((code) => questions[code]).join("；")}`,
  leftOut: (value: string) => `与下面的数不一致，没有取用：${value}`,
};

/** Why the editor should look at a number that was taken. */
const questions: Record<DocumentQuestion | "contradicting", string> = {
  "whole-in-words": "原文用文字表示全部，按 100% 取用",
  "several-metrics": "一个数说的是几个指标",
  mixed: "“等”字后面的数，包含几种事项",
  "value-differs": "同一指标另有一个不同的数",
  "carried-over": "主语在前面的分句里",
  part: "是前面一个数的一部分（其中）",
  "unit-missing": "原文没有写单位",
  "other-year": "说的是另一年",
  contradicting: "与同一指标的另一个数矛盾，没有写进信息区",
};

/** Why a number was not taken. */
const refusals: Record<DocumentRefusal, string> = {
  ...proseRefusals,
  "no-metric": "附近没有哪个指标的叫法",
  uncertain: "可能是指标，拿不准",
  "unit-unlisted": "提到了指标，但单位对不上",
  breakdown: "是另一个数的一部分",
  repeated: "同一个数前面已经取用",
  membership: "说的是委员或机构的总数",
  others: "说的是别的单位做的事",
  planned: "在工作安排部分，是打算做的",
  "part-year": "只是一年中一段时间的数（如上半年）",
};

const damage: Record<DamageKind, DiagnosticText> = {
  "number-broken": { message: "数字挨着“?”或乱码，可能缺了位数，没有取用。", hint: "找到完好的原文，核对这个数。" },
  "number-masked": { message: "数字被 * 号等遮住，没有取用。", hint: "找到完好的原文，补上数字；找不到的保持原样。" },
  "digits-removed": { message: "这里的数字被删掉了。", hint: "找到完好的原文，补上数字；找不到的保持原样。" },
  "power-of-ten": {
    message: "这是 10 的乘方，也可能是 10 后面带注号，没有取用。",
    hint: "对照原文，弄清是哪一种；是乘方的，请把数写全。",
  },
  "name-redacted": { message: "名称被隐去，照原样保留。", hint: "能确定的，可以在 note 里说明；正文不要改。" },
  "text-broken": { message: "有认不出的文字，照原样保留。", hint: "找到完好的原文，改正这几个字。" },
};

/** What a document holds beside plain text. */
const remarks: Record<RemarkKind, DiagnosticText> = {
  inserted: { message: "修订时插入的文字，已按接受修订读入。", hint: "文档可能还没有定稿，请核对这些修订是否算数。" },
  deleted: { message: "修订时删去的文字，没有读入。", hint: "文档可能还没有定稿，请核对这些修订是否算数。" },
  comment: { message: "批注，没有发布。", hint: "批注说到数字的，请核对正文。" },
  "text-box": { message: "文本框里的文字，放在所在段落的后面。", hint: "请核对前后次序。" },
  reading: { message: "文字上方的拼音或注音，没有读入。", hint: "" },
  equation: { message: "公式写不成一行文字，没有读入。", hint: "请对照原文，用文字补上。" },
  picture: { message: "图片，没有读入。", hint: "图里有文字和数字的，请对照原文补上。" },
  chart: { message: "图表，里面的数字没有读入。", hint: "请对照原文，把要用的数字补成文字或表格。" },
  object: { message: "嵌入的对象或控件，里面的内容没有读入。", hint: "请打开原文查看，需要的用文字补上。" },
  symbol: { message: "特殊字体的符号认不出来，用 □ 代替。", hint: "请对照原文改正。" },
  numbering: { message: "不认识自动编号的样式，写成了阿拉伯数字。", hint: "请对照原文改正。" },
  edge: { message: "页眉、页脚的文字，没有读入。", hint: "" },
};

const dropped: Record<BoilerplateKind, string> = {
  menu: "菜单和栏目名",
  breadcrumb: "位置导航",
  widget: "网页部件",
  counter: "阅读量",
  registration: "备案号",
  "qr-code": "二维码提示",
  neighbours: "上一篇、下一篇",
  share: "分享按钮",
  "type-size": "字号按钮",
  print: "打印、关闭",
  copyright: "版权和联系方式",
  "template-site": "范文网站的套话",
  spam: "广告",
  related: "相关链接",
  metadata: "发布信息（已读入信息区）",
  outside: "网页上正文以外的文字",
  "title-again": "重复的标题",
  editor: "编辑署名",
  rule: "分隔符号",
  struck: "划去或隐藏的文字（没有发布，也没有计数）",
};

const repairs: Record<RepairKind, string> = {
  pinyin: "删去括号里的拼音",
  shifted: "还原错位的乱码",
  punctuation: "删去重复的标点",
  space: "删去多余的空格",
  byline: "还原署名里的空格",
  markup: "删去残留的网页代码",
  "note-mark": "注号移到单位后面",
};

/** The headings and sentences of the review list. */
const review = {
  title: (title: string) => `核对单：${title}`,
  intro: (source: string, draftFile: string) =>
    `由 ${source} 导入，草稿在 ${draftFile}。行号除注明的以外，都是草稿的行号。`,
  headings: {
    first: "请先核对",
    taken: "取用的数字",
    left: "没有取用的数字",
    commitments: "工作安排",
    remarks: "文档里的修订、批注和读不出的内容",
    damage: "没有修复的损坏",
    repairs: "已经修复的文字",
    dropped: "删去的行",
    facts: "信息区的依据",
    check: "检查结果",
  },
  columns: {
    line: "行",
    metric: "指标",
    value: "数",
    facet: "细分",
    scope: "口径",
    year: "年份",
    quote: "原文",
    question: "核对什么",
    key: "项",
    found: "填的内容",
    words: "依据",
  },
  none: "没有。",
  line: (line: number) => `第 ${line} 行`,
  sourceLine: (line: number, lined: boolean) => (lined ? `原文件第 ${line} 行` : `原文第 ${line} 段`),
  missing: {
    title: "原文没有标题，草稿里的标题是拟的。",
    body: "没有认出是哪个机构的报告。请在信息区填写 body，或用 --body 再导入一次。",
    year: "没有认出工作的年份。请在信息区填写 year，或用 --year 再导入一次。",
    source: "原文没有写来源。请在信息区填写 source 的 name。",
    published: "没有认出发表日期。知道的话，在信息区补上 published。",
  } satisfies Record<MissedFact, string> as Record<MissedFact, string>,
  guessed: (key: string, value: string, words: string) =>
    `${key} 填了“${value}”${words === "" ? "，文中没有明说" : `，是据“${fragment(words)}”推断的`}。请核对。`,
  asked: (quote: string, why: string, candidate: string | undefined) =>
    `“${quote}”：${why}${candidate === undefined ? "" : `；可能是“${candidate}”`}。要取用的，在信息区补上。`,
  taken: (quote: string, metric: string, value: string, why: string) => `“${quote}”→ ${metric} ${value}：${why}。`,
  told: (message: string, hint: string) => `${message}${hint}`,
  group: (name: string, count: number) => `${name}（${count}）`,
  more: (count: number) => `另有 ${count} 处`,
  noFigures: "不是统计数的数字",
  noNumbers: "全文没有取到一个数。原文的数字可能被删去或遮住，请对照原文。",
};

const keys: Record<ToldFact, string> = {
  body: "机构",
  year: "年份",
  kind: "种类",
  term: "届",
  session: "次",
  published: "发表日期",
  source: "来源",
  author: "作者",
};

export const importing = {
  scopes: series.scope,
  problems,
  command,
  draft,
  questions,
  refusals,
  damage,
  remarks,
  dropped,
  repairs,
  review,
  keys,
};
