import "./shared/closed-pipe.ts";
import { existsSync } from "node:fs";
import { relative, sep } from "node:path";
import { problemLines } from "../src/i18n/diagnostics.ts";
import { environmentLanguage } from "../src/i18n/message-language.ts";
import { messages } from "../src/i18n/messages.ts";
import { realPath } from "./build/out-folder.ts";
import { complaint, whyUnread } from "./check/run-git.ts";
import { gitIn, GitError, workingTree } from "./hook/git.ts";
import {
  checkCommand,
  hookPlace,
  hooksAt,
  hookText,
  installHook,
  publishedBelow,
  removeHook,
} from "./hook/hook-file.ts";
import { checkStaged } from "./hook/staged.ts";
import { keptByNpm } from "./shared/options.ts";
import { contentFolder } from "./shared/site-folders.ts";
import { systemFault } from "./shared/system-fault.ts";

const language = environmentLanguage(process.env);
const words = messages(language).hook;
/** Where npm was called: in a hook, the folder in which git has started it, and from which its paths in the environment count. */
const start = process.env.INIT_CWD ?? ".";

/** The content may have a repository of its own. */
const place = existsSync(contentFolder()) ? contentFolder() : start;

const pathFrom = (top: string, path: string): string => relative(top, realPath(path)).split(sep).join("/") || ".";

/** Exit code 1 where what is staged has errors. `named` is the content folder that the hook was installed for, from the top. */
async function check(named: string | undefined): Promise<number> {
  // Git tells its hook of which repository and which index the commit is.
  const environment = process.env;
  const top = workingTree(start, environment);
  const content = named ?? pathFrom(top, contentFolder());
  if (content.startsWith("..")) return 0;
  const [published] = publishedBelow(pathFrom(top, "."));
  const { own, caused } = await checkStaged({ top, content, published, environment });
  for (const line of problemLines([...own, ...caused], language)) console.error(line);
  const errors = own.filter(({ severity }) => severity === "error").length + caused.length;
  if (caused.length > 0) console.error(words.caused(caused.length));
  if (errors > 0) console.error(words.blocked(errors));
  return errors > 0 ? 1 : 0;
}

function install(): number {
  const top = workingTree(place);
  const { path, shared } = hookPlace(gitIn(top), top);
  const [site, content] = [pathFrom(top, "."), pathFrom(top, contentFolder())];
  for (const at of hooksAt(path)) {
    const result = shared ? "shared" : installHook(at, hookText(site, content, words));
    if (result === "installed") continue;
    console.error(words[result](at, `${checkCommand(site, content)} || exit 1`));
    return 2;
  }
  console.log(words.installed(path));
  return 0;
}

function remove(): number {
  const top = workingTree(place);
  const { path, shared } = hookPlace(gitIn(top), top);
  const results = shared ? [] : hooksAt(path).map(removeHook);
  console.log(results.includes("removed") ? words.removed(path) : words.nothingToRemove);
  return 0;
}

const actions: Record<string, (named: string | undefined) => number | Promise<number>> = {
  "": install,
  "--remove": remove,
  "--check": check,
};

function gitFault({ answer }: GitError): string {
  const { reason, root } = whyUnread(place, answer);
  if (reason === "other-owner") return words.otherOwner(root);
  const outside = reason === "no-repository" && /not a git repository|in a work tree/.test(answer.stderr);
  return answer.absent || outside ? words.noGit : words.gitFailed(complaint(answer.stderr));
}

async function run([name = "", named, ...more]: string[]): Promise<number> {
  const kept = keptByNpm(["remove", "check"], process.env);
  if (kept !== undefined) {
    console.error(messages(language).options["kept-by-npm"](kept));
    return 2;
  }
  const action = more.length === 0 && (named === undefined || name === "--check") ? actions[name] : undefined;
  if (!action) {
    console.error(words.usage);
    return 2;
  }
  try {
    return await action(named);
  } catch (error) {
    console.error(
      `${error instanceof GitError ? gitFault(error) : systemFault(error, language)}${name === "--check" ? words.notChecked : ""}`,
    );
    return 2;
  }
}

process.exitCode = await run(process.argv.slice(2));
