import { pasteable, type DiagnosticCatalogue } from "../diagnostic-text.ts";
import {
  colonSlips,
  damage,
  formHint,
  historyGaps,
  historyHints,
  passedOver,
  proseRefusals,
  quantityRefusals,
  slowStages,
  tooMuch,
  typeHint,
  typeName,
  yamlErrors,
  yamlHints,
} from "./diagnostic-reasons.ts";
import { named } from "./names.ts";
import { correcting } from "./correcting.ts";
import { lineHead, unplaced, unplacedHint } from "./markdown-reasons.ts";
import { blockedFault, blockedHint, importUnusable, linkFault, linkHint, pageFault, pageHint } from "./page-reasons.ts";
import { targetsTold } from "./number-reasons.ts";
import { toldOtherwise } from "./told-otherwise.ts";
import { wholeReport } from "./whole-report.ts";

const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
const meant = (suggestion?: string) => (suggestion ? `是否想写“${suggestion}”？` : "");
const isHalf = (codePoint: number): boolean => codePoint >= 0xd800 && codePoint <= 0xdfff;
const unicode = (codePoint: number) => `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;

/** 简体中文 messages of the reader. */
export const diagnostics: DiagnosticCatalogue = {
  ...toldOtherwise,
  ...wholeReport,
  "file-empty": () => ({ message: "文件是空的。", hint: "写入内容；不需要的报告，把文件删除。" }),
  "file-unread": ({ reason, files = 1 }) =>
    ({
      "no-file": { message: "这里不是普通文件，而是管道或设备，没有读取。", hint: "把文件本身放到这里，或删去它。" },
      "folder-link": {
        message: "这是指向文件夹的链接，里面的文件没有读取。",
        hint: "把文件夹本身放到这里，或删去这个链接。",
      },
      "broken-link": {
        message: "这是一个失效的链接，指向的文件不存在。",
        hint: "把文件本身放到这里，或删去这个链接。",
      },
      "no-permission": { message: "没有读取这个文件的权限。", hint: "检查文件的权限，让运行检查的人能够读取。" },
      backslash: {
        message: "文件名里有反斜杠，浏览器取不到这个文件。",
        hint: "多半是在 Windows 上压缩的：照反斜杠分成文件夹，再放进去。",
      },
      sparse: {
        message: `git 只取出了一部分文件（sparse checkout），这里少了 ${files} 个，没有读取。`,
        hint: "运行 git sparse-checkout disable，把文件取全。",
      },
      elsewhere: {
        message: "文件本身不在这里：这里只有网盘或 Git LFS 留下的占位文件，没有读取。",
        hint: "先把文件下载下来：网盘里选“始终保留在此设备上”或“立即下载”；Git LFS 运行 git lfs pull，在 CI 里给 actions/checkout 写 lfs: true。",
      },
      name: {
        message: "文件名不是 UTF-8 编码，显示成了乱码，没有读取。",
        hint: "给文件改名；从旧压缩包里解出来的，常是这样。",
      },
    })[reason],
  "public-taken": () => ({
    message: "这个位置网站自己要用：这个文件会占掉网站的页面、数据或文件夹。",
    hint: "把它改名，或移到 public/ 里别的文件夹。",
  }),
  "file-too-large": ({ bytes, limit }) => ({
    message: `文件有 ${megabytes(bytes)}，超过 ${megabytes(limit)} 的上限，没有读取。`,
    hint: "报告只放文字。请检查是否误存了图片或别的文件，必要时拆成几份。",
  }),
  "file-encoding": ({ byte, encoding }) => ({
    message:
      encoding === "utf-16"
        ? "文件是 UTF-16 编码（记事本里叫“Unicode”），不是 UTF-8。"
        : `这里的字节 0x${byte.toString(16).toUpperCase().padStart(2, "0")} 不是 UTF-8 文字。`,
    hint:
      encoding === "utf-16" ? "用编辑器打开，另存为 UTF-8。" : "用编辑器以原来的编码（常为 GBK）打开，另存为 UTF-8。",
  }),
  "file-name": ({ name, problem, suggestion }) => ({
    message:
      problem === "kind"
        ? `文件名“${name}”中的报告种类无法识别。`
        : problem === "document"
          ? `“${name}”不是报告，是待导入的文件。`
          : problem === "copy"
            ? `“${name}”像是另一份报告的副本。`
            : `“${name}”的文件名或位置不合规则。`,
    hint:
      problem === "copy"
        ? `多余的副本，把它删去；没有原件的，改名为 ${suggestion}；确是另一份报告的，在名称后面加上后缀，例如 2023-review-abstract.md。`
        : problem === "document"
          ? `把它移出 content，用 npm run import -- ${/\s/.test(name) ? `"${name}"` : name} 转成报告。`
          : `${suggestion ? `改为 ${suggestion}。` : ""}报告放在 content/reports/<机构>/，命名为 <年份>-<种类>.md，${suggestion ? "" : "例如 2023-review.md，"}只用小写字母、数字和连字符。`,
  }),
  "file-passed-over": ({ name, why, files, suggestion }) => ({
    message:
      files === undefined
        ? `“${name}”没有读取：${passedOver[why]}`
        : `文件夹 ${name} 里的 ${files} 个文件没有读取：${passedOver[why]}`,
    hint: `${suggestion ? `是否应为 ${suggestion}？` : ""}网站要用的，移到该放的地方；不用的，移出 content。`,
  }),
  "report-copy": ({ other, same }) => ({
    message: same ? `正文与 ${other} 完全相同，是它的副本。` : `从名称看，这是 ${other} 的副本。`,
    hint: "两份只留一份；确是另一份报告的，改成它自己的正文和名称。",
  }),
  "reports-missing": () => ({
    message: "一份报告也没有，生成不了网站。",
    hint: "报告写在 content/reports/<机构>/<年份>-<种类>.md 里；npm run new 会把开头写好。",
  }),
  "file-missing": ({ name }) => ({ message: `缺少 ${name}。`, hint: "这个文件是网站必需的，请补上。" }),
  "byte-order-mark": () => ({
    message: "文件以 BOM（字节顺序标记）开头，已略过。",
    hint: "不影响使用；可另存为不带 BOM 的 UTF-8。",
  }),
  "line-ending": () => ({
    message: "文件使用 Windows 换行（CRLF），已按普通换行读取。",
    hint: "不影响使用；可在编辑器中改为 LF。",
  }),
  "control-character": ({ codePoint }) => ({
    message: `这里有${isHalf(codePoint) ? "半个字符（不成字的代码）" : "看不见的控制字符"} U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}，读取时已去掉。`,
    hint: "删掉它；它常在从网页或 Word 复制时带进来，会打乱数字的显示。",
  }),
  "merge-conflict": ({ mark }) => ({
    message: "正文里留着 git 合并冲突的记号。",
    hint:
      mark !== undefined
        ? `看看“${mark}”上下是不是同一处的两种写法，留下对的，删去另一种和这一行；想写标题的，在标题前加 ##。`
        : "比较 <<<<<<< 与 >>>>>>> 之间的两种写法，留下对的，删去另一种和三行记号。",
  }),
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
    message: `YAML 写法有误：${found === undefined ? "" : `“${found}”`}${yamlErrors[reason] ?? "这里无法解析"}。`,
    hint: yamlHints[reason] ?? "检查这一行的缩进、冒号后的空格和成对的引号；含有冒号或 # 的文字要加引号。",
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
  "text-damaged": ({ codePoint, kind, more = 0 }) => ({
    message: `${damage[kind]}（${unicode(codePoint)}）${more > 0 ? `，下面还有 ${more} 处这样的字符` : ""}。`,
    hint: "对照来源补上这里的文字；本来没有内容的，删去这个字符。",
  }),
  "yaml-remark": ({ key, value, remark }) => ({
    message: `“${key}”只读到“${value}”，后面的“${remark}”被当成注释，不会显示。`,
    hint: `是文字的一部分，就给整个值加引号：${key}: ${JSON.stringify(`${value} ${remark}`)}；确是注释的，移到上面单独一行。`,
  }),
  "key-duplicate": ({ key }) => ({ message: `“${key}”写了两次。`, hint: "只留一处；同一指标有几个细分时，写成列表。" }),
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
  "more-alike": ({ alike, count }) => ({
    message: `从这里往后还有 ${count} 处同样的问题（${alike}），没有一一列出。`,
    hint: "先改正已列出的，再检查一次；大量出现时，多半是误粘贴了别的内容。",
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
  "text-missing": () => ({ message: "报告没有正文。", hint: "在信息区下面写正文；每个数字都要能在正文里找到出处。" }),
  "text-too-nested": () => ({
    message: "正文的引用、列表或强调嵌套太深，无法读取。",
    hint: "去掉多余的 >、缩进或 * 号。",
  }),
  "text-too-much": ({ of, found, limit, mark }) => tooMuch[of](found, limit, mark),
  "report-too-slow": ({ stage, lack, seconds }) => ({
    message:
      lack === "time"
        ? `这份文件读了 ${seconds} 秒还没有读完，已停止，停在${slowStages[stage]}。`
        : `读这份文件要用的内存太多，已停止，停在${slowStages[stage]}。`,
    hint: "从这里往后检查：是否有大段重复的符号、过长的段落或过大的表格；删去多余的，或拆成几份报告。",
  }),
  "path-mismatch": ({ key, stated, path }) => ({
    message: `信息区的 ${key} 是“${stated}”，文件路径却是“${path}”。`,
    hint: "两处改成一致：移动或改名文件，或修改这一项。",
  }),
  "path-duplicate": ({ path, other }) => ({
    message: `网址 ${path} 与 ${other} 重复。`,
    hint: "给其中一份加上后缀，例如 2023-review-abstract.md。",
  }),
  "body-unknown": ({ id, suggestion }) => ({
    message: `没有机构“${id}”。`,
    hint: `${meant(suggestion)}${/^[a-z0-9-]+$/.test(id) ? `新机构先在 content/bodies/ 里建 ${id}.yaml；不是新机构的，` : ""}改用已有的机构。`,
  }),
  "metric-unknown": ({ id, suggestion }) => ({
    message: `没有指标“${id}”。`,
    hint: meant(suggestion) || "在 content/metrics.yaml 里添加它，或改用已有的指标。",
  }),
  "group-unknown": ({ id, suggestion }) => ({
    message: `没有指标分组“${id}”。`,
    hint: meant(suggestion) || "在 content/metrics.yaml 的 groups 里添加它。",
  }),
  "report-unknown": ({ id, suggestion }) => ({
    message: `没有报告“${id}”。`,
    hint: meant(suggestion) || "写成 <机构>/<年份>-<种类>，例如 tianjin/2023-review。",
  }),
  "id-duplicate": ({ id }) => ({ message: `标识“${id}”用了两次。`, hint: "改掉其中一个，每个标识只能用一次。" }),
  "reference-circle": ({ key, id }) => ({
    message: `${key} 绕了一圈又指回自己：“${id}”。`,
    hint: `删掉这一处 ${key}，或改成别的。`,
  }),
  "unit-magnitude": ({ unit }) => ({
    message: `单位“${unit}”里带着万或亿。`,
    hint: "写基本单位，例如“元”；报告里的“1542万元”会自动换算。",
  }),
  "ratio-kind": ({ metric }) => ({
    message: `${metric} 写了 ratio，kind 却不是 ratio。`,
    hint: "把 kind 改为 ratio，或删掉 ratio。",
  }),
  "facet-unlisted": ({ facet, metric, suggestion }) => ({
    message: `指标 ${metric} 没有细分“${facet}”：照样列出，但不与别的数字画在一起。`,
    hint: `${meant(suggestion)}要参与比较，就在 content/metrics.yaml 的 facets 里添加。`,
  }),
  "unit-unlisted": ({ unit, metric, units }) => ({
    message: unit
      ? `指标 ${metric} 没有单位“${unit}”：照样列出，但不与别的数字画在一起。`
      : `指标 ${metric} 的数字没有单位：照样列出，但不与别的数字画在一起。`,
    hint: `已有单位：${units.join("、")}。核对原文；确有此单位，就在 content/metrics.yaml 的 units 里添加。`,
  }),
  "quantity-unreadable": ({ raw, reason }) => ({
    message: `“${raw}”不能作为数量：${quantityRefusals[reason as keyof typeof quantityRefusals] ?? "无法识别"}。`,
    hint: "照报告的写法填数字和单位，例如 864件、400余项、98%以上；没有数字就写 status: M。",
  }),
  "quantity-missing": ({ metric }) => ({
    message: `指标 ${metric} 没有写数值。`,
    hint: "补上 value；报告确实没有给出数字的，写 status: M。",
  }),
  "period-missing": ({ metric }) => ({
    message: `指标 ${metric} 是跨年累计数，但不知道从哪一年算起。`,
    hint: '加上 period: { start: "2018", end: "2022" }，或在机构文件里写明本届开始的年份。',
  }),
  "terms-overlap": ({ term, start, before, end }) => ({
    message: `第${term}届从 ${start} 开始，第${before}届却到 ${end} 才结束，两届重叠。`,
    hint: "核对 terms 里这两届的 start 和 end：前一届结束以后，后一届才开始。",
  }),
  "period-reversed": ({ start, end }) => ({
    message: `起止时间颠倒：${start} 在 ${end} 之后。`,
    hint: "把 start 和 end 换过来，或改正年份。",
  }),
  "period-mismatch": ({ metric, scope, year, start, end }) => ({
    message: `${metric} 的时间 ${start} 至 ${end} 与 ${year} 年、口径 ${scope} 不符。`,
    hint: "全年（calendar-year）要从1月到12月；累计数（term-cumulative）要止于所写的年份；其他口径要从所写的年份开始，或在那一年结束，一次会议不长于半年，两次会议之间不长于20个月。",
  }),
  "term-unknown": ({ term, body }) => ({
    message: `机构 ${body} 没有第${term}届。`,
    hint: `核对届次，或在 content/bodies/${body}.yaml 的 terms 里添加。`,
  }),
  "session-unknown": ({ session, term, body }) => ({
    message: `机构 ${body} 的第${term}届没有列出第${session}次会议。`,
    hint: `核对会议次数；没有错的，在 content/bodies/${body}.yaml 那一届的 sessions 里添加。`,
  }),
  "status-with-value": ({ metric, raw }) => ({
    message: `${metric} 写了 status: M（报告没有给出数字），却又有数值“${raw}”。`,
    hint: "两项只留一项。",
  }),
  "inferred-without-note": ({ metric, raw }) => ({
    message: `${metric} 的“${raw}”标了 basis: inferred（本站推算），却没有写 note。`,
    hint: "加 note，写明依据什么、怎样推算；读者会在数字旁边看到。",
  }),
  "inferred-status": ({ metric, status }) => ({
    message: `${metric} 标了 basis: inferred（本站推算），又写了 status: ${status}。`,
    hint: "推算的数状态一律是 I，把 status 删去；如果是报告自己写的数，删去 basis。",
  }),
  "value-conflict": ({ metric, first, second }) => ({
    message: `同一指标 ${metric} 有两个数：“${first}”和“${second}”。`,
    hint: "核对原文，只留一个；若口径、细分或年份不同，请用 scope、facet 或 year 分开。",
  }),
  "entry-twice": ({ metric, raw }) => ({
    message: `${metric} 的“${raw}”写了两次，年份、口径、细分都一样。`,
    hint: "删去多余的一条；说的不是同一回事的，用 scope、facet 或 year 分开。",
  }),
  "number-not-in-text": ({ metric, raw, nearest, refused }) => ({
    message: `正文里找不到 ${metric} 的“${raw}”。`,
    hint:
      (nearest ? `正文写的是“${nearest}”。` : "") +
      (refused ? `正文第 ${refused.line} 行有这个数，但不能算：${proseRefusals[refused.reason] ?? "不是数量"}。` : "") +
      `核对后改正文或改这里；数字另有出处的，写成 { value: ${pasteable(raw)}, source: { name: 出处 } }。`,
  }),
  "unit-beside": ({ metric, raw, line, unit, meant }) => ({
    message: `正文第 ${line} 行这个数的单位是“${unit}”，${metric} 写的“${raw}”不是这个意思。`,
    hint: `写成 ${meant}。`,
  }),
  "money-without-unit": ({ metric, raw, unit }) => ({
    message: `${metric} 的“${raw}”没有单位，看不出是${unit}还是万${unit}。`,
    hint: `连单位一起写：${raw}${unit} 或 ${raw}万${unit}；正文没有写单位的，核对来源后写成 { value: ${pasteable(raw)}, unit: 万${unit} }。`,
  }),
  "commitment-not-in-text": ({ part, words }) => ({
    message: `正文里找不到这项安排的${part === "heading" ? "标题" : "话"}：“${words}”。`,
    hint: `从正文原样复制；正文是本站摘要的，先把它写进摘要。${part === "heading" ? "正文没有标题的，删去 heading。" : ""}`,
  }),
  "target-not-in-text": ({ raw }) => ({
    message: `这项安排和正文里都没有目标“${raw}”。`,
    hint: "照正文写，单位和“余”“近”“以上”等字样也要一致；正文没有定目标的，删去 target。",
  }),
  "quote-not-in-text": ({ quote }) => ({ message: `正文里找不到引文“${quote}”。`, hint: "从正文原样复制这句话。" }),
  "quote-without-number": ({ quote, raw, refused, absent }) => ({
    message: `引文“${quote}”里没有“${raw}”。`,
    hint: refused
      ? `正文第 ${refused.line} 行有这个数，但不能算：${proseRefusals[refused.reason] ?? "不是数量"}。`
      : absent
        ? "正文别处也没有这个数：照引文改数，或核对后改正文。"
        : "引文要包含这个数：把带有它的那几个字一起抄上。",
  }),
  "quote-names-other": ({ metric, quote, other }) => ({
    message: `引文“${quote}”说的是 ${other}，没有提到 ${metric}。`,
    hint: `核对有没有填错；确是 ${metric} 的，把引文抄长一些，带上说明它的那几个字。`,
  }),
  "quote-cuts-words": ({ quote, words, other, line }) => ({
    message: `引文“${quote}”截去了前面的字：正文第 ${line} 行写的是“${words}”，是 ${other} 的数。`,
    hint: `这个数填到 ${other} 下面；本指标另有数字的，改成那个数。`,
  }),
  "source-against-text": ({ metric, raw, stated, line }) => ({
    message: `${metric} 据另一来源是“${raw}”，正文第 ${line} 行却是“${stated}”。`,
    hint: "核对两处；确有不同说法的，加 note 说明。",
  }),
  "missing-stated": ({ metric, raw, line }) => ({
    message: `${metric} 填的是报告没有给出数字，正文第 ${line} 行却写着“${raw}”。`,
    hint: "写上 value，删去 status；那个数说的是别的事，加 note 说明。",
  }),
  "target-reached": ({ raw, words }) => ({
    message: `正文说的是“${words}”，“${raw}”是已经做到的数，不是这项安排的目标。`,
    hint: "做到的数填到 metrics 里；目标另有一处的，改成那个数；正文没有定目标的，删去 target。",
  }),
  "target-otherwise": ({ raw, words, why, whole }) => ({
    message: `这项安排里的“${raw}”说的是“${words}”，${whole ? "是别的单位的安排" : targetsTold[why]}。`,
    hint: whole ? "不是本单位的安排，从 commitments 里删去。" : "改填本单位当年的目标；正文没有定的，删去 target。",
  }),
  "target-names-other": ({ metric, raw, other }) => ({
    message: `这项安排里的“${raw}”说的是 ${other}，不是 ${metric}。`,
    hint: `改成 metric: ${other}，或改填 ${metric} 的目标。`,
  }),
  "anchor-unnamed": ({ metric, raw, line, text }) => ({
    message: `正文第 ${line} 行的“${raw}”附近没有 ${metric} 的说法：“${text}”。`,
    hint: "核对这个数是不是这个指标的；确实是的，加 quote 抄上原句，或在 content/metrics.yaml 的 wordings 里补上这种说法。",
  }),
  "anchor-nearer-other": ({ metric, facet, raw, line, text, other, otherFacet }) => ({
    message:
      other === metric
        ? `正文第 ${line} 行的“${raw}”更像是 ${metric} 的${otherFacet ? `细分 ${otherFacet}` : "合计数"}，不是${facet ? `细分 ${facet}` : "合计数"}：“${text}”。`
        : `正文第 ${line} 行的“${raw}”更像是 ${other} 的数，不是 ${metric} 的：“${text}”。`,
    hint:
      other === metric
        ? "是某个细分的数，写成 { facet: 细分, value: 数 }；确实没有错的，加 quote 抄上说明这个数字的那几个字。"
        : "核对有没有填错；确实没有错的，加 quote 抄上说明这个数字的那几个字。",
  }),
  "bound-doubtful": ({ metric, raw, line, text, words }) => ({
    message: `正文第 ${line} 行的“${raw}”是 ${metric} 的数，旁边有“${words}”，未必是确数：“${text}”。`,
    hint: `写成约数：约${raw}；${words.includes("初步") ? "是初步数的，加上 status: P；" : ""}确是实数的，加 note 说明。`,
  }),
  "anchor-ambiguous": ({ metric, raw, places }) => ({
    message: `${metric} 的“${raw}”在正文里不止一处可能：${places.map(({ line, text }) => `第 ${line} 行“${text}”`).join("；")}。暂用第一处。`,
    hint: "加 quote，把说明这个数字的那几个字抄上。",
  }),
  "ratio-range": ({ metric, raw }) => ({
    message: `${metric} 的“${raw}”超过了 100%。`,
    hint: "核对原文；原文确实如此的，加 note 说明。",
  }),
  "part-exceeds-whole": ({ part, partRaw, whole, wholeRaw }) => ({
    message: `${part}（${partRaw}）多于 ${whole}（${wholeRaw}）。`,
    hint: "核对两个数和它们的口径；原文确实如此的，加 note 说明。",
  }),
  "rate-mismatch": ({ metric, stated, counted, of, to }) => ({
    message: `${metric} 写的是 ${stated}，按 ${of} ÷ ${to} 算是 ${counted}%。`,
    hint: "核对三个数；原文确实如此的，照录原文并加 note 说明。",
  }),
  "parts-against-total": ({ metric, total, parts, sum, problem }) => ({
    message:
      problem === "part-above"
        ? `${metric} 的一部分（${parts.join("、")}）比合计（${total}）还多。`
        : `${metric} 合计写的是 ${total}，各部分（${parts.join("、")}）加起来是 ${sum}。`,
    hint: "核对合计和各部分；原文确实如此的，照录原文，在合计那一条加 note 说明。",
  }),
  "value-ten-times": ({ metric, raw, before, year }) => ({
    message: `${metric} 这里是“${raw}”，${year}年是“${before}”，相差十倍上下或更多。`,
    hint: "核对有没有多写、少写一位数，或漏了“万”；确实没有错的，加 note 说明。",
  }),
  "numbers-unchanged": ({ other, year, numbers }) => ({
    message: `这里的 ${numbers} 个数字与 ${year}年的 ${other} 全都一样。`,
    hint: "核对是不是复制后忘了改；确实都一样的，在信息区加 note 说明。",
  }),
  "text-unchanged": ({ other, year, copied, paragraphs }) => ({
    message: `正文的 ${paragraphs} 个长段落里有 ${copied} 个与 ${year}年的 ${other} 一字不差。`,
    hint: "核对是不是复制后忘了改，换成今年的内容；原文确实如此的，在信息区加 note 说明。",
  }),
  "number-unlisted": ({ raw, metric, text, stub, against, entry }) => ({
    message: `“${raw}”像是 ${metric} 的数，信息区里没有：“${text}”。`,
    hint:
      stub === undefined
        ? `${against?.words === undefined ? "前后的话" : `“${against.words}”`}说明它不是可以直接照填的数，多半不必理会；要列出的，按正文写明 year、scope 或 facet。`
        : `在 ${entry === "new" ? "metrics" : metric} 下面加${entry === "new" ? "一行" : "一条"}：${stub}。${entry === "beside-one" ? "原有的那个数也要另起一行，写成 - { value: … }。" : ""}不是这个指标的，不必理会。`,
  }),
  ...correcting,
  "history-unread": ({ reason, root, said }) => ({
    message: `${historyGaps[reason](said)}已发布的数字没有与历史核对。`,
    hint: `${historyHints[reason](root)}本来就不用核对的，在 content/site.yaml 里写 check: { history: optional }，就不算错误。`,
  }),
  "address-gone": ({ report, date, now }) => ({
    message: `报告 ${report} 发布过（${date}），现在没有了，原来的网址会打不开。`,
    hint: `${now === undefined ? `把文件放回来；由别的报告接替的，在那份报告里写 formerly: [${report}]` : `在 ${now} 里写 formerly: [${report}]`}，旧网址就会指过去。确实撤下的，记在 content/site.yaml 里：check: { withdrawn: [${report}] }。`,
  }),
  "withdrawn-otherwise": ({ report, why }) =>
    why === "there"
      ? {
          message: `报告 ${report} 列为已经撤下，文件却还在，仍会发布。`,
          hint: `删去 content/reports/${report}.md；没有撤下的，把它从 withdrawn 里删去。`,
        }
      : {
          message: `没有发布过 ${report} 这份报告。`,
          hint: "核对写法：机构的文件夹/文件名，不写 .md，例如 jiashi/2022-review。",
        },
  "contact-missing": () => ({
    message: "没有写联系方式：读者发现数字有错，没有地方可说。",
    hint: "在 content/site.yaml 里写 contact: { email: … } 或 contact: { phone: … }，页脚会显示。",
  }),
  "published-in-future": ({ published, today }) => ({
    message: `发布日期 ${published} 还没有到，今天是 ${today}。`,
    hint: "核对 published 的年、月、日；还没有发布的，先不写这一项。",
  }),
  "cut-off-after-published": ({ metric, asOf, published }) => ({
    message: `${metric} 统计到 ${asOf}，晚于发布日期 ${published}。`,
    hint: "核对 asOf 和 published：统计截止在前，发布在后。",
  }),
  "published-before-year": ({ published, year }) => ({
    message: `发布日期 ${published} 早于报告所写的 ${year}年。`,
    hint: "核对 published 和 year：year 是工作的年份，报告在那一年或以后发布。",
  }),
  "body-before-terms": ({ body, year, first }) => ({
    message: `报告写的是 ${year}年，机构 ${body} 最早的一届却从 ${first}年开始。`,
    hint: `核对 year；年份没有错的，在 content/bodies/${body}.yaml 的 terms 里补上那一届。`,
  }),
  "reports-disagree": ({ metric, here, there, other }) => ({
    message: `${metric} 这里是“${here}”，${other} 里是“${there}”。`,
    hint: "核对来源；确有不同说法的，加 note 说明，或用 supersedes 指明以哪份为准。",
  }),
  "caption-number": ({ found }) => ({
    message: `图题里写了数：“${found}”。`,
    hint: "图题里只写年份，数字由图给出；要写数，写在正文里，链接到报告里的那一句。",
  }),
  "chart-empty": ({ metric }) => ({
    message: `页面里的图没有数字可画：${metric}。`,
    hint: "核对图里写的指标、机构、口径和细分；没有这样的数字，就删去这幅图。",
  }),
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
          message: `行首的“${sign}”当作${lineHead[sign] ?? "列表"}的标记，“${found}”里不会显示它。`,
          hint: `是数字的符号，写成“\\${sign}”；${sign === "-" || sign === "+" ? "是列表的，改用 * 开头" : `是${lineHead[sign] ?? "列表"}的，在数字前加上文字`}。`,
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
      form: `图片“${url}”看着和现有的文件名一样，字符的写法（Unicode 形式）却不同。`,
      missing: `没有图片“${url}”这个文件。`,
      format: `“${url}”不是网页能显示的图片，或已损坏。`,
      foreign: `“${url}”在别的网站上，页面不会加载它。`,
      sign: `图片的文件名和地址里不能有 #、? 和反斜杠：“${url}”。`,
    }[problem],
    hint: {
      large: "先把图片缩小；要给人看原图的，放进 public/，写成链接。",
      form: "把文件名删去重新输入一遍：从苹果电脑来的名字，常把带符号的字母拆成两个字符。",
      missing: "把图片放在 content/pages/ 里，写成 ![说明](./文件名.png)；核对文件名和大小写。",
      format: "图片用 .png、.jpg、.webp、.svg、.gif 或 .avif；别的文件放在 public/ 里，写成链接。",
      sign: "把文件改名，去掉这些符号，地址写成 ![说明](./文件名.png)。",
      foreign: "把文件下载下来放在 content/pages/ 里，写成 ![说明](./文件名.png)。",
    }[problem],
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
  "image-in-text": ({ url }) => ({
    message: `正文里的图片“${url}”不会显示，只保留说明文字。`,
    hint: "把图片里的内容写成文字或表格。",
  }),
};
