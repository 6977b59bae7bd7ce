import type { RuleMessages } from "../../diagnostic-text.ts";
import { blockedFault, blockedHint, importUnusable, pageFault, pageHint } from "../page-reasons.ts";
import { meant } from "./words.ts";

export const page: RuleMessages<"page"> = {
  "chart-empty": ({ metric }) => ({
    message: `页面里的图没有数字可画：${metric}。`,
    hint: "核对图里写的指标、机构、口径和细分；没有这样的数字，就删去这幅图。",
  }),
  "page-name": ({ name, problem, reserved, suggestion }) => ({
    message: {
      pattern: `页面的文件名“${name}”不合规则。`,
      reserved: `“${name}”这个名字留给网站自己使用，不能用作页面的文件名。`,
      taken: `public/ 里已经有与“${name}”同名的文件，两者的网址会重复。`,
      folder: `“${name}”放在 content/pages/ 的下级文件夹里，不会成为页面。`,
      ending: `“${name}”的扩展名不是 .mdx，不会成为页面。`,
    }[problem],
    hint: `${suggestion === undefined || problem === "taken" ? "" : `改为 content/pages/${suggestion} 。`}页面直接放在 content/pages/ 里，扩展名是 .mdx，名字只用小写字母、数字和连字符，例如 contact.mdx${problem === "reserved" ? `；不能用的名字：${reserved.join("、")}` : ""}。`,
  }),
  "page-syntax": ({ problem, found }) => ({ message: pageFault[problem](found), hint: pageHint[problem](found) }),
  "page-blocked": ({ part, found }) => ({ message: blockedFault[part](found), hint: blockedHint[part] }),
  "page-code": ({ part, found }) => ({
    message: {
      expression: `页面里有程序“${found}”，而本站不允许页面带程序。`,
      import: `页面里有 import 或 export“${found}”，而本站不允许页面带程序。`,
      element: `页面里有 <${found}>，而本站不允许页面带程序。`,
      attribute: `标签里有属性 ${found}，而本站不允许页面带程序。`,
    }[part],
    hint:
      part === "expression"
        ? "删去它；花括号只是文字的，写成 \\{ 和 \\}；属性值直接写在引号里。确要允许，就在 content/site.yaml 里把 pages 的 code 改为 true。"
        : "删去它；确要允许，就在 content/site.yaml 里把 pages 的 code 改为 true。",
  }),
  "html-in-title": ({ tag }) => ({
    message: `标题里有 HTML 标签 ${tag}，会照样显示出来。`,
    hint: "标题只写文字，删去标签。",
  }),
  "name-unknown": ({ name, meant: value }) => ({
    message: `花括号里的“${name}”会被当成程序里的名称，而页面里没有定义它。`,
    hint:
      value === undefined
        ? `只是文字的，在花括号前加反斜杠：\\{${name}\\}。`
        : `写成 {${value}}；只是文字的，写成 \\{${name}\\}。`,
  }),
  "name-taken": ({ name }) => ({ message: `页面里的名称“${name}”已被占用，或定义了两次。`, hint: "给它换一个名称。" }),
  "component-unknown": ({ name, known, suggestion }) => ({
    message: `没有组件 <${name}>。`,
    hint: `${meant(suggestion)}可用的组件：${known.join("、")}；HTML 标签用小写字母；不是标签的，写成 \\<。`,
  }),
  "attribute-unknown": ({ tag, name, known, suggestion }) => ({
    message: `<${tag}> 没有属性 ${name}。`,
    hint: `${meant(suggestion)}可用的属性：${known.join("、")}。`,
  }),
  "attribute-missing": ({ tag, name }) => ({ message: `<${tag}> 缺少属性 ${name}。`, hint: `补上 ${name}="…"。` }),
  "import-missing": ({ source }) => ({
    message: `页面要导入的“${source}”不存在。`,
    hint: "核对路径：从这个页面所在的文件夹算起，以 ./ 或 ../ 开头。",
  }),
  "import-unusable": (data) => importUnusable(data, meant),
};
