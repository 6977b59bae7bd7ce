import type { RuleMessages } from "../../diagnostic-text.ts";
import { colonSlips, formHint, typeHint, typeName, yamlFaults, yamlHints } from "../diagnostic-reasons.ts";
import { named } from "../names.ts";
import { meant } from "./words.ts";

export const head: RuleMessages<"head"> = {
  "frontmatter-missing": ({ found, page }) => ({
    message:
      found === undefined
        ? "文件没有以 --- 开头的信息区。"
        : found === "---"
          ? "信息区的 --- 前面有空行。"
          : `信息区要从第一行的 --- 开始，这里是“${found}”。`,
    hint:
      found === undefined
        ? `在第一行写 ---，接着写${page ? "“title: 标题”" : "标题、机构、年份等各项"}，再以一行 --- 结束。`
        : "让 --- 成为文件的第一行：三个半角减号，前面没有空行或空格，后面不加别的。",
  }),
  "frontmatter-unclosed": () => ({
    message: "信息区没有结束的 ---。",
    hint: "在最后一项之后另起一行写 ---，再写正文。",
  }),
  "frontmatter-fence": ({ found }) => ({
    message: `信息区结束的一行写成了“${found}”。`,
    hint: "结束的一行只写 ---，即三个半角减号，后面不加别的。",
  }),
  "frontmatter-language": ({ language }) => ({
    message: `信息区标明为“${language}”，只接受 YAML。`,
    hint: "把第一行改为单独的 ---。",
  }),
  "yaml-syntax": ({ reason, found }) => ({
    message: `YAML 写法有误：${found === undefined ? "" : `“${found}”`}${yamlFaults[reason]}。`,
    hint: yamlHints[reason],
  }),
  "yaml-colon": ({ key, slip }) => ({
    message: colonSlips[slip](key),
    hint: `写成“${key}: 值”，用半角冒号，冒号后空一格（半角空格）。`,
  }),
  "yaml-comma": ({ found }) => ({
    message:
      found === ""
        ? "花括号里的两项之间少了逗号。"
        : found === "，"
          ? "括号里用了全角逗号“，”。"
          : `括号里用了“${found}”，不是逗号。`,
    hint: found === "" ? "加上半角逗号，后面空一格。" : "改成半角逗号，后面空一格。",
  }),
  "yaml-quote": ({ found, plain }) => ({
    message: `${found} 用了中文引号，YAML 会把引号当成文字的一部分。`,
    hint: `改成半角引号 ${plain}，或不加引号；引号确是文字的一部分时，外面再加一对半角单引号：'${found}'。`,
  }),
  "yaml-remark": ({ key, value, remark }) => ({
    message: `“${key}”只读到“${value}”，后面的“${remark}”被当成注释，不会显示。`,
    hint: `是文字的一部分，就给整个值加引号：${key}: ${JSON.stringify(`${value} ${remark}`)}；确是注释的，移到上面单独一行。`,
  }),
  "key-duplicate": ({ key, joined }) => ({
    message: `“${key}”写了两次。`,
    hint: joined
      ? `只删去后一处的“${key}:”这一行，把它下面的各行移到前一处各行之后。`
      : "只留一处，两处都要的内容合在一起；同一指标有几个细分时，写成列表。",
  }),
  "key-forbidden": ({ key }) => ({ message: `不能使用“${key}”作为键。`, hint: "删除这一项。" }),
  "key-unknown": ({ key, suggestion, inside }) => ({
    message: inside === "rules" ? `“${key}”是错误，不能调低。` : `不认识的项“${key}”。`,
    hint: /^\d/.test(key)
      ? `花括号里带逗号的数字要加引号，例如 { value: "1,${key}" }；也可以不写逗号。`
      : inside === "rules"
        ? "把它删去，照提示改正那处错误；能调整的只有警告和提示。"
        : inside === "metrics"
          ? `它是指标，要写在 metrics: 下面，行首缩进两个空格：“  ${key}: 值”。`
          : meant(suggestion) || "删除它，或对照编写说明改正。",
  }),
  "alias-too-large": ({ alias }) => ({
    message: `别名“*${alias}”重复的内容太多。`,
    hint: "长的内容只写一处；需要重复的，写成短句。",
  }),
  "number-form": ({ key, found, meant: digits }) => ({
    message: `“${key}”写成了“${found}”。`,
    hint: `用普通的数字写：${digits}。`,
  }),
  "key-missing": ({ key, choices }) => ({
    message: `缺少“${key}”。`,
    hint: `补上“${key}:”这一项${choices ? `，可选：${choices.map(named).join("、")}` : ""}。`,
  }),
  "value-type": ({ key, expected, found, written, meant: value, keys, item }) => ({
    message:
      found === "null"
        ? item
          ? `“${key}”的列表里有一条是空的。`
          : `“${key}”没有内容，应为${typeName(expected)}。`
        : `“${key}”应为${typeName(expected)}，这里是${typeName(found)}“${written}”。`,
    hint: typeHint({ key, expected, found, written, meant: value, first: keys?.[0], item }),
  }),
  "value-choice": ({ key, found, choices, suggestion }) => ({
    message: found === "" ? `“${key}”没有内容。` : `“${key}”的值“${found}”不在可选范围内。`,
    hint: `${meant(suggestion)}可选：${choices.map(named).join("、")}。`,
  }),
  "value-format": ({ key, found, expected }) => ({
    message: found === "" ? `“${key}”没有内容。` : `“${key}”的值“${found}”格式不对。`,
    hint: formHint[expected](found),
  }),
  "date-unreadable": ({ key, found, meant: date, days: [written, beijing] = [] }) => ({
    message:
      written === undefined ? `“${key}”的日期“${found}”无法识别。` : `“${key}”写的是带时区的时刻“${found}”，不是一天。`,
    hint:
      written === undefined
        ? date
          ? `写成 ${date}。`
          : "写成 2024-01-20 的形式，并确认这一天存在。"
        : `${beijing === undefined ? `照写的是 ${written}，换了时区可能差一天。` : `照写的是 ${written}，按北京时间是 ${beijing}。`}核对来源上的日期，只写那一天。`,
  }),
};
