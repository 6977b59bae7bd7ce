import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { checkFuture } from "../../src/read/checks/future.ts";
import { atLevels } from "../../src/read/site/levels.ts";
import { isReport } from "../../src/read/read-content.ts";
import type { ContentFile } from "../../src/read/files/source.ts";
import { checkHistory, formerPaths } from "./against-history.ts";
import type { IsAsked } from "./asked-paths.ts";
import { isCi } from "../shared/progress.ts";
import { readHistory } from "./git.ts";
import { checkAddress } from "./site-address.ts";

/**
 * What the reports that are asked for say against today, a day of this machine, and against what was published of them before, as the
 * repository of the content folder knows it, whose `root` it gives. `slow`: what could not be read in time, and is not read again.
 */
export function againstTime(
  folder: string,
  files: readonly ContentFile[],
  isAsked: IsAsked,
  slow: ReadonlySet<string>,
): { found: Diagnostic[]; root?: string } {
  const found: Diagnostic[] = [];
  const report = (one: Diagnostic) => void found.push(one);
  const day = new Date();
  const today = [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
  const reports = files
    .filter((file) => isReport(file) && !slow.has(file.path))
    .flatMap((file) =>
      file.bytes ? { path: file.path.slice("content/".length), bytes: file.bytes, formerly: formerPaths(file) } : [],
    );
  for (const { path, bytes } of reports)
    if (isAsked(`content/${path}`))
      checkFuture({ path: `content/${path}`, text: new TextDecoder().decode(bytes) }, today, report);
  const history = readHistory(folder, reports);
  const inCi = isCi();
  checkHistory(
    {
      reports,
      history,
      isAsked,
      files,
      today,
      isCi: inCi,
    },
    report,
  );
  found.push(...checkAddress(files, process.env, inCi ? "error" : "note").filter(({ file }) => isAsked(file)));
  return { found: atLevels(found, files), root: history.root };
}
