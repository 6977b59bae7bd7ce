import type { DiagnosticData } from "../../model/diagnostic.ts";

type LinkProblem = DiagnosticData["link-dead"]["problem"];
type PageProblem = DiagnosticData["page-syntax"]["problem"];

/** Why a link into the site leads nowhere. */
export const linkFault: Record<LinkProblem, (url: string) => string> = {
  empty: () => "这个链接没有写网址。",
  address: (url) => `链接“${url}”的写法无法识别。`,
  source: (url) => `链接“${url}”指向源文件，网站上没有这个地址。`,
  slash: (url) => `链接“${url}”末尾少了斜杠。`,
  base: (url) => `链接“${url}”没有带上网站所在的目录。`,
  page: (url) => `站内没有链接“${url}”所指的页面或文件。`,
  place: (url) => `链接“${url}”所指的页面里没有这个位置。`,
  form: (url) => `链接“${url}”里的名字看着和现有的一样，字符的写法（Unicode 形式）却不同。`,
  language: (url) => `链接“${url}”只在第一种语言的页面里有效，在其他语言的页面里找不到。`,
};

export const linkHint: Record<LinkProblem, string> = {
  empty: "在圆括号里写上网址；不是链接的，删去方括号和圆括号。",
  address: "核对网址，% 要写成 %25；不是链接的，在 [ 前加 \\。",
  source:
    "写网页的地址，不写文件名：同一机构的另一份报告写成 ../2023-review/，别的机构的报告写成 ../../机构/2023-review/。",
  slash: "在末尾加上斜杠。",
  base: "从 / 开始的网址要带上 content/site.yaml 的 address 里的目录；也可以写成 ../ 开头的相对地址。",
  page: "核对地址：相对地址从本页的网址算起，例如 ../2023-review/；从 / 开始的，要带上网站所在的目录。不是链接的，在 [ 前加 \\。",
  place:
    "位置只能是报告里的段落（#p3）或数字（#proposals-filed），以及“关于”等页面里的标题；其他页面只写到页面，不写 # 后面的部分。",
  form: "把文件名或标题删去重新输入一遍（从苹果电脑来的名字常把带符号的字母拆成两个字符），再核对链接。",
  language: "改成从 / 开始的网址，带上网站所在的目录。",
};

/** What the parser of pages could not read. */
export const pageFault: Record<PageProblem, (found: string) => string> = {
  "less-than": (found) => `“${found}”里的小于号 < 会被当成标签的开头。`,
  brace: (found) => `“${found}”里的花括号会被当成程序，而它不是程序，或没有成对的另一半。`,
  comment: (found) => `“${found}”这样的注释在页面里不能用。`,
  autolink: (found) => `“${found}”这样用尖括号括起来的网址在页面里不能用。`,
  tag: (found) => `标签“${found}”没有写完整，无法读取。`,
  "tag-open": (found) => `标签 <${found}> 没有结束。`,
  "void-tag": (found) => `标签 <${found}> 没有结束。`,
  "tag-close": (found) => `“${found}”与前面的标签不成对。`,
  import: (found) => `“${found}”：以 import 或 export 开头的一段会被当成程序，而它不是程序。`,
};

export const pageHint: Record<PageProblem, (found: string) => string> = {
  "less-than": () => "在 < 前加反斜杠，写成 \\<；也可以写“小于”“不到”，或用全角的 ＜。",
  brace: () => "只是文字的，在花括号前加反斜杠：\\{ 和 \\}。",
  comment: () => "写成 {/* 注释 */}；不需要的，删去。",
  autolink: () => "写成 [文字](网址)，或去掉尖括号只写网址。",
  tag: () => "属性值加半角引号，标签以 > 或 /> 结束；不是标签的，在 < 前加反斜杠：\\<。",
  "tag-open": (found) => `在同一段里补上 </${found}>，或让开头和结尾的标签各占一行；不是标签的，在 < 前加反斜杠：\\<。`,
  "void-tag": (found) => `写成 <${found} />。`,
  "tag-close": () => "核对前后的标签，各自成对、互不交叉；多余的，删去。",
  import: () => "只是文字的，在这一行前面加一个字，或改写成中文；确是程序的，核对写法。",
};

type Blocked = DiagnosticData["page-blocked"]["part"];

/** What browsers keep out of a page. */
export const blockedFault: Record<Blocked, (found: string) => string> = {
  style: (found) => `网站的安全策略不让页面自带样式，“${found}”在读者那里不起作用。`,
  script: (found) => `网站的安全策略不让页面自带脚本，“${found}”在读者那里不运行。`,
  frame: (found) => `网站的安全策略不让页面嵌入别的内容，读者看不到“${found}”。`,
};

export const blockedHint: Record<Blocked, string> = {
  style: "用 Markdown 的标题、列表和表格排版；颜色、字号由网站统一规定，要改的，请维护网站的人改 src/styles。",
  script: '删去它；确有需要的，把脚本存成文件放在 public/ 里，写成 <script src="/文件名.js"></script>。',
  frame: "改成链接，请读者点开；表格和图直接写在页面里。",
};

/** Why nothing can be imported from a file, and how to mend it; `meant` asks whether another name was. */
export const importUnusable = (
  { source, problem, line, name, suggestion }: DiagnosticData["import-unusable"],
  meant: (suggestion?: string) => string,
): { message: string; hint: string } => ({
  message: {
    encoding: `“${source}”不是 UTF-8 编码，导入不了。`,
    json: `“${source}”第 ${line} 行不合 JSON 的写法，导入不了。`,
    code: `“${source}”第 ${line} 行有语法错误，导入不了。`,
    ending: `“${source}”这种文件导入不了。`,
    page: `“${source}”是页面，不能放进别的页面里。`,
    name:
      name === "default"
        ? `“${source}”没有默认的导出（export default）。`
        : source.endsWith(".json")
          ? `“${source}”里没有“${name}”这一项。`
          : `“${source}”没有导出“${name}”。`,
  }[problem],
  hint: {
    encoding: "用编辑器以原来的编码（常为 GBK）打开，另存为 UTF-8。",
    json: "常见的是最后一项后面多了逗号，用了单引号，或写了注释。",
    code: "改正那个文件；它不是 JavaScript 或 TypeScript 的，换一个扩展名。",
    page: "要引到那一页的，写成链接；两页都要的文字，各写一份。",
    ending: `数据存成 .json 再导入；只要文件的文字，写成 ${source}?raw；要让人下载的，放在 public/ 里，写成链接。`,
    name: `${meant(suggestion === "default" ? undefined : suggestion)}${source.endsWith(".json") ? "核对名称。" : "核对名称；那个文件里要用 export 导出它。"}`,
  }[problem],
});
