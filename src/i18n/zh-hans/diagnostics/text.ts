import type { RuleMessages } from "../../diagnostic-text.ts";
import { tooMuch } from "../diagnostic-reasons.ts";
import { headedBy, unplaced, unplacedHint } from "../markdown-reasons.ts";
import { linkFault, linkHint } from "../page-reasons.ts";

export const text: RuleMessages<"text"> = {
  "text-missing": () => ({ message: "报告没有正文。", hint: "在信息区下面写正文；每个数字都要能在正文里找到出处。" }),
  "text-too-nested": () => ({
    message: "正文的引用、列表或强调嵌套太深，无法读取。",
    hint: "去掉多余的 >、缩进或 * 号。",
  }),
  "text-too-much": ({ of, found, limit, mark }) => tooMuch[of](found, limit, mark),
  "heading-without-blank": ({ found, meant }) => ({
    message: `“${found}”的 # 后面没有半角空格，不会成为标题。`,
    hint: `写成“${meant}”；本来就不是标题的，在 # 前加 \\。`,
  }),
  "heading-underlined": ({ text, mark }) => ({
    message: `“${text}”下面紧挨着一行“${mark}”，这一段会成为标题。`,
    hint: "想画分隔线的，在它上面空一行；想写标题的，删去这一行，在标题前加 ##。",
  }),
  "text-indented": ({ text }) => ({
    message: `“${text}”这一段行首有四个以上空格或制表符，会成为代码块。`,
    hint: "删去行首的空格；段首不必空两格，网页会排好。",
  }),
  "sign-at-line-head": ({ found, sign, kept }) =>
    kept
      ? {
          message: `行首的“${sign}”后面是数字，“${found}”按原样显示，没有当作${sign === ">" ? "引文" : "列表"}。`,
          hint: `确实是符号的，写成“\\${sign}”；${sign === ">" ? "是引文的，删去 >，加上引号" : "是列表的，改用 * 开头"}。`,
        }
      : {
          message: `行首的“${sign}”当作${headedBy(sign)}的标记，“${found}”里不会显示它。`,
          hint: `是数字的符号，写成“\\${sign}”；${sign === "-" || sign === "+" ? "是列表的，改用 * 开头" : `是${headedBy(sign)}的，在数字前加上文字`}。`,
        },
  "marks-beside-number": ({ found }) => ({
    message: `“${found}”紧挨数字的 * _ 或 ~~ 当作标记，不会显示。`,
    hint: "本来是符号的，在前面加 \\；是强调或删除线的，标记不要紧跟在数字后面，也不要跨过逗号。",
  }),
  "text-unplaced": ({ part, found }) => ({ message: unplaced[part](found), hint: unplacedHint[part] }),
  "title-repeated": ({ title }) => ({
    message: `正文又写了一遍标题“${title}”，页面上会出现两次。`,
    hint: "删去正文里的这一行：标题只写在信息区的 title 里。",
  }),
  "comment-in-text": ({ words }) => ({
    message: `“${words}”是一条注释，会当作正文公布出去。`,
    hint: "删去它；要给同事留话，写在开头的 --- 之间，以 # 开头；写进正文的，去掉注释的记号。",
  }),
  "html-in-text": ({ tag }) => ({
    message: `正文里的 HTML 标签 <${tag}> 会按文字显示。`,
    hint: "改用 Markdown，或删除标签。",
  }),
  "link-scheme": ({ url, page }) => ({
    message: page ? `“${url}”不安全，不能发布。` : `链接“${url}”不安全，只保留文字。`,
    hint: "链接只能是 http、https、mailto 或站内相对地址。",
  }),
  "link-dead": ({ url, problem, suggestion }) => ({
    message: linkFault[problem](url),
    hint:
      suggestion === undefined || problem === "form"
        ? linkHint[problem]
        : problem === "page" || problem === "place"
          ? `是否想写 ${suggestion} ？`
          : `写成 ${suggestion} 。`,
  }),
  "image-dead": ({ url, problem }) => ({
    message: {
      large: `图片“${url}”太大，宽或高超过 16383 像素。`,
      turned: `图片“${url}”是横着存的，靠拍摄信息转正；这种格式转正时会裁掉两头。`,
      form: `图片“${url}”看着和现有的文件名一样，字符的写法（Unicode 形式）却不同。`,
      missing: `没有图片“${url}”这个文件。`,
      format: `“${url}”不是网页能显示的图片，或已损坏。`,
      foreign: `“${url}”在别的网站上，页面不会加载它。`,
      sign: `图片的文件名和地址里不能有 #、? 和反斜杠：“${url}”。`,
      noted: `“${url}”由代码引入，可能按原样公开，照片里记的地点、设备、作者等信息也在其中。`,
    }[problem],
    hint: {
      large: "先把图片缩小；要给人看原图的，放进 public/，写成链接。",
      turned: "用图片软件打开，转正后另存；存成 .jpg 也可以。",
      form: "把文件名删去重新输入一遍：从苹果电脑来的名字，常把带符号的字母拆成两个字符。",
      missing: "把图片放在 content/pages/ 里，写成 ![说明](./文件名.png)；核对文件名和大小写。",
      format: "图片用 .png、.jpg、.webp、.svg、.gif 或 .avif；别的文件放在 public/ 里，写成链接。",
      sign: "把文件改名，去掉这些符号，地址写成 ![说明](./文件名.png)。",
      noted: "改写成 ![说明](./文件名.jpg)，生成网站时会去掉这些信息；或者先用图片软件去掉。",
      foreign: "把文件下载下来放在 content/pages/ 里，写成 ![说明](./文件名.png)。",
    }[problem],
  }),
  "image-in-text": ({ url }) => ({
    message: `正文里的图片“${url}”不会显示，只保留说明文字。`,
    hint: "把图片里的内容写成文字或表格。",
  }),
};
