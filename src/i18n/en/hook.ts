import type { hook as zh } from "../zh-hans/hook.ts";
import { historyGaps, historyHints } from "./diagnostic-reasons.ts";

export const hook: typeof zh = {
  usage: "Usage: npm run hook, or npm run hook -- --remove",
  installed: (
    path,
  ) => `Installed: ${path}. From now on the content files of each commit and merge are checked, and errors stop it.
To take it away: npm run hook -- --remove; to skip it once: git commit --no-verify`,
  removed: (path) => `The check before commits is gone: ${path}`,
  nothingToRemove: "No check before commits was installed; nothing was changed.",
  noGit:
    "The content folder is not under git, or git is not installed: there is nowhere to put a check before commits.",
  otherOwner: (root) =>
    `${historyGaps["other-owner"]()} No check before commits was installed. ${historyHints["other-owner"](root)}`,
  gitFailed: (said) => `Git failed${said === undefined ? "" : ` (${said})`}.`,
  occupied: (path, line) =>
    `There is another hook, ${path}, which was left alone. To have both, add this line to it: ${line}`,
  shared: (path, line) =>
    `Git on this machine runs the hooks in ${path} for all repositories, and they were left alone. To have both, add this line to pre-commit there: ${line}`,
  unchecked: "Committed without a check: run npm ci first.",
  moved: "Committed without a check: the site's folder has moved; run npm run hook once more in the new one.",
  notChecked:
    " What is staged could not be checked, so nothing was committed. Mend that, then commit; to skip the check once: git commit --no-verify",
  caused: (errors) =>
    `${errors === 1 ? "1 error is" : `${errors} errors are`} in files that this commit leaves alone, and caused by it: they still use what it deletes, renames or changes.`,
  blocked: (errors) =>
    `Nothing was committed: ${errors === 1 ? "there is 1 error" : `there are ${errors} errors`}. Mend, git add again, then commit.`,
};
