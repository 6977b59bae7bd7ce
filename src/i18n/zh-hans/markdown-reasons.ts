import type { DiagnosticData } from "../../model/diagnostic.ts";
import type { HeadSign } from "../diagnostic-text.ts";
import { wordsFor } from "../words-for.ts";

type Part = DiagnosticData["text-unplaced"]["part"];

const heads: Record<HeadSign, string> = { ">": "引文", "#": "标题" };
/** What a sign at the head of a line is taken for: most begin a list. */
export const headedBy = (sign: string): string => wordsFor(heads, sign, "列表");

export const unplaced: Record<Part, (found: string) => string> = {
  definition: (found) => `“${found}”是定义链接的写法，正文没有用到，按原样显示。`,
  note: (found) => `正文里没有注释“${found}”的注号，或另有注释用了同一个注号，按原样显示。`,
  cell: (found) => `单元格“${found}”超出了表头的列数，上面没有列名。`,
  fence: (found) => `代码标记（三个反引号）后面的“${found}”不是代码的语言，按原样显示在代码里。`,
  mark: (found) => `注号“${found}”没有注释，按原样显示。`,
  link: (found) => `“${found}”是链接的写法，但圆括号里不是网址，按原样显示。`,
  "link-title": (found) => `“${found}”写成了链接的提示，鼠标移到链接上才看得到。`,
  "link-like": (found) => `“${found}”像是链接，但写法不对，按原样显示。`,
  address: (found) => `网址只认到汉字之前，“${found}”没有算进链接。`,
  table: (found) => `这几行像是表格（“${found}”），但写法不对，会连成一行。`,
  list: (found) => `这几行像是列表（“${found}”），但写法不对，会连成一行。`,
};

export const unplacedHint: Record<Part, string> = {
  definition: "是说明文字的，开头写成“注：”，不用方括号；是链接的，在正文里写 [文字][名称]。",
  note: "在正文里要加注的地方写上注号，例如 [^1]；每条注释用自己的注号。",
  cell: "给表头补上这一列，或看看这一行是不是多写了 |。",
  fence: "把文字写在 ``` 的下一行；不是代码的，删去 ```。",
  mark: "另起一段写注释，例如 [^1]: 含并案；不需要的，删去注号。",
  link: "不是链接的，删去方括号，圆括号改用（）；是链接的，在圆括号里写网址，例如 ../2022-review/。",
  "link-title": "把数字写进正文，删去网址后面引号里的文字。",
  "link-like": "写成 [文字](网址)：用半角的圆括号，中间不空格；网址里有空格的，写成 [文字](<网址>)。",
  address: "网址里有汉字的，用 < > 把整个网址括起来；后面是正文的，在网址后空一格。",
  table: "表头下面加一行 |---|---|，列数和表头一样，用半角的 | 和 -。",
  list: "每一项开头改成减号加空格：- 第一项。",
};
