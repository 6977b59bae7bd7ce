import type { RuleMessages } from "../../diagnostic-text.ts";
import { damage, passedOver, slowStages } from "../diagnostic-reasons.ts";
import { megabytes, isHalf, unicode } from "./words.ts";

export const file: RuleMessages<"file"> = {
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
      "link-in-text": {
        message: "这里本来是一个链接，git 在这台电脑上把它写成了文字，链接到的文件没有取来。",
        hint: "用文件本身替换它；要保留链接，运行 git config core.symlinks true，再取出一次（Windows 要先打开开发者模式）。",
      },
      "private-key": {
        message: "文件里有私钥，发布出去谁都能拿到，没有发布。",
        hint: "把它移出 public/。已经提交或发布过的，换一把新的密钥。",
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
      why === "leftover"
        ? `“${name}”没有发布：${passedOver[why]}`
        : files === undefined
          ? `“${name}”没有读取：${passedOver[why]}`
          : `文件夹 ${name} 里的 ${files} 个文件没有读取：${passedOver[why]}`,
    hint:
      why === "leftover"
        ? "要发布的，换一个名称；不要的，移出 public。"
        : `${suggestion ? `是否应为 ${suggestion}？` : ""}网站要用的，移到该放的地方；不用的，移出 content。`,
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
  "text-damaged": ({ codePoint, kind, more = 0 }) => ({
    message: `${damage[kind]}（${unicode(codePoint)}）${more > 0 ? `，下面还有 ${more} 处这样的字符` : ""}。`,
    hint: "对照来源补上这里的文字；本来没有内容的，删去这个字符。",
  }),
  "more-alike": ({ alike, count }) => ({
    message: `从这里往后还有 ${count} 处同样的问题（${alike}），没有一一列出。`,
    hint: "先改正已列出的，再检查一次；大量出现时，多半是误粘贴了别的内容。",
  }),
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
  "path-duplicate": ({ path, other, formerly }) => ({
    message: `网址 ${path} 与 ${other} 重复。`,
    hint: formerly
      ? `只有一份能接替这个网址：从另一份的 formerly 里删去 ${path}。`
      : "给其中一份加上后缀，例如 2023-review-abstract.md。",
  }),
};
