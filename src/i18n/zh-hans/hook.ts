import { historyGaps, historyHints } from "./diagnostic-reasons.ts";

/** What `npm run hook` and the hook itself say. */
export const hook = {
  usage: "用法：npm run hook，或 npm run hook -- --remove",
  installed: (path: string) => `装好了：${path}。以后每次提交与合并，先检查这次改动的内容文件，有错误就不提交。
不再需要时：npm run hook -- --remove；只跳过一次：git commit --no-verify`,
  removed: (path: string) => `取消了提交前的检查：${path}`,
  nothingToRemove: "没有装过提交前的检查，什么也没有改。",
  noGit: "内容文件夹不在 git 里，或者没有装 git，不能装提交前的检查。",
  otherOwner: (root?: string) =>
    `${historyGaps["other-owner"]()}不能装提交前的检查。${historyHints["other-owner"](root)}`,
  gitFailed: (said?: string) => `git 出错了${said === undefined ? "" : `（${said}）`}。`,
  /** A hook of someone else's: `line` is what to put into it. */
  occupied: (path: string, line: string) => `已经有别的钩子 ${path}，没有改动它。要一起用，就在它里面加一行：${line}`,
  shared: (path: string, line: string) =>
    `这台电脑上的 git 让所有仓库共用 ${path} 里的钩子，没有改动它。要一起用，就在它的 pre-commit 里加一行：${line}`,
  /** In the hook, where npm cannot run: a commit is not held up by that. */
  unchecked: "没有检查就提交了：先运行 npm ci。",
  moved: "没有检查就提交了：网站的文件夹换了地方，到新的文件夹里再运行一次 npm run hook。",
  /** Behind what is in the way. */
  notChecked: "没能检查，所以没有提交。解决以后再提交；只跳过这一次：git commit --no-verify",
  /** Errors in files that the commit leaves alone. */
  caused: (errors: number) =>
    `有 ${errors} 个错误在这次没有改动的文件里，是这次提交引起的：删去、改名或改动的内容，那里还在用。`,
  blocked: (errors: number) => `没有提交：有 ${errors} 个错误。改正后重新 git add，再提交。`,
};
