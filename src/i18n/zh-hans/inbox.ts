import { systemReason } from "./system-reasons.ts";

/** What `npm run inbox` says; the summary becomes the text of a change request. */
export const inbox = {
  usage: "用法：npm run inbox，或 npm run inbox -- --since <提交>",
  noGit: (commit: string) => `查不到提交 ${commit} 以来上传了哪些文档。`,
  waiting: "另一次导入正在进行，等它结束后再开始……",
  nothing: "inbox/ 里没有新的文档。",
  title: (imported: number, failed: number) =>
    [imported > 0 ? `导入 ${imported} 份文档` : "", failed > 0 ? `${failed} 份不能导入` : ""]
      .filter(Boolean)
      .join("，"),
  intro: "草稿要改好才能合并：逐条核对下面的核对单，在草稿里改，提交后会自动检查。",
  imported: "已导入",
  failed: "不能导入",
  document: "文档",
  draft: "草稿",
  unplaced: "机构或年份不明：补上以后，把草稿移到 content/reports/<机构>/ 里",
  second: "已有同名的报告，草稿另存；合并前请只留一份",
  review: (document: string) => `核对单：${document}`,
  /** Where a list is too long to be shown. */
  elsewhere: (file: string) => `核对单太长，这里不列，全文在 ${file}。`,
  timedOut: "读了五分钟还没有读完，放弃了。请把文档拆开，或另存一份再上传。",
  unwritable: (path: string, code: string) =>
    `写不了 ${path}（${systemReason(code)}），文档还在 inbox/ 里，处理好以后再运行一次。`,
  changed: (path: string) =>
    `读的时候 ${path} 又改动了：草稿是改动以前的，文档留在 inbox/ 里，再运行一次会另存一份草稿。`,
  linked: "这是指向别处的链接，没有读取。把文档本身复制到 inbox/ 里。",
  placeholder: "文件本身不在这里：这里只有网盘留下的占位文件。请先把文件下载下来，再运行一次。",
  unnamed: "文件名不是 UTF-8 编码，显示成了乱码，没有导入。请改名后再上传。",
  broke: "程序出错了，没有导入。请把这份文档发给维护网站的人。",
};
