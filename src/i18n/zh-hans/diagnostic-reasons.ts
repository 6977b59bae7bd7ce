import type { QuantityRefusal } from "../../model/quantity/refusal.ts";

/** Why a text is no quantity. */
export const quantityRefusals: Record<QuantityRefusal, string> = {
  empty: "没有内容",
  "too-long": "太长，不像一个数",
  "no-number": "里面没有数字",
  "words-around": "数字以外还有别的文字",
  "several-numbers": "里面不止一个数",
  malformed: "数字写法有误",
  "too-large": "数字太大，无法准确表示",
  vague: "没有说出确切的数（如十几、数百、若干）",
  fraction: "是分数或成数，请写成百分数",
  multiple: "说的是倍数，不是数量",
  points: "“个百分点”说的是升降幅度，不是数值",
  change: "说的是增减，不是数值",
  plan: "说的是计划或目标，不是已经做到的数",
  signed: "数量前不写正负号",
  damaged: "数字有缺损（带有 ?、* 或乱码）",
  ordinal: "是序号（第几届、第几次、第几期），不是数量",
  date: "是日期或时间，不是数量",
  "range-reversed": "区间的前一个数不小于后一个",
  "range-units": "区间两端的单位不同",
  "bounds-combined": "约数用词互相矛盾",
  "below-zero": "比零还小，不成立",
};

/** The YAML parser's codes, as far as an editor can act on them. */
export const yamlErrors: Record<string, string> = {
  BAD_ALIAS: "别名（* 开头的词）无法解析，以 * 开头的文字要加引号",
  BAD_DIRECTIVE: "以 % 开头的行要加引号",
  BAD_DQ_ESCAPE: "双引号里的反斜杠写法有误",
  BAD_INDENT: "缩进不一致",
  BAD_SCALAR_START: "文字不能以这个符号开头，请加引号",
  BLOCK_AS_IMPLICIT_KEY: "一行里有两个冒号，含冒号的文字要加引号",
  BLOCK_IN_FLOW: "方括号或花括号里不能换成缩进写法",
  MISSING_CHAR: "缺少引号、括号或冒号",
  MULTILINE_IMPLICIT_KEY: "键必须写在一行内，可能漏了冒号",
  MULTIPLE_DOCS: "信息区里多了一行 ---",
  TAB_AS_INDENT: "缩进要用空格，不能用制表符",
  TAG_RESOLVE_FAILED: "以 ! 开头的文字要加引号",
  UNEXPECTED_TOKEN: "这里多了一个符号，或文字需要加引号",
};
