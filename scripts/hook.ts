import "./closed-pipe.ts";
import { relative, sep } from "node:path";
import { environmentLanguage, problemLines } from "../src/i18n/diagnostics.ts";
import { hookWords } from "../src/i18n/hook.ts";
import { gitIn, workingTree } from "./hook/git.ts";
import { checkCommand, hookPlace, hookText, installHook, removeHook } from "./hook/hook-file.ts";
import { checkStaged } from "./hook/staged.ts";
import { contentFolder } from "./site-folders.ts";

const language = environmentLanguage(process.env);
const words = hookWords(language);
/** Where npm was called: in a hook, the folder in which git has started it, and from which its paths in the environment count. */
const start = process.env.INIT_CWD ?? ".";

const pathFrom = (top: string, path: string): string => relative(top, path).split(sep).join("/") || ".";

/** Exit code 1 where what is staged has errors. */
async function check(top: string): Promise<number> {
  const content = pathFrom(top, contentFolder());
  if (content.startsWith("..")) return 0;
  const found = await checkStaged(gitIn(top), content);
  for (const line of problemLines(found, language)) console.error(line);
  const errors = found.filter(({ severity }) => severity === "error").length;
  if (errors > 0) console.error(words.blocked(errors));
  return errors > 0 ? 1 : 0;
}

function install(top: string): number {
  const { path, shared } = hookPlace(gitIn(top), top);
  const site = pathFrom(top, process.cwd());
  const line = `${checkCommand(site)} || exit 1`;
  const result = shared ? "shared" : installHook(path, hookText(site, pathFrom(top, contentFolder()), words.unchecked));
  if (result === "installed") console.log(words.installed(path));
  else console.error(words[result](path, line));
  return result === "installed" ? 0 : 2;
}

function remove(top: string): number {
  const { path, shared } = hookPlace(gitIn(top), top);
  console.log(!shared && removeHook(path) === "removed" ? words.removed(path) : words.nothingToRemove);
  return 0;
}

const actions: Record<string, (top: string) => number | Promise<number>> = { "": install, "--remove": remove, "--check": check };

async function run(action: (typeof actions)[string] | undefined): Promise<number> {
  const top = workingTree(start);
  if (!action || !top) {
    console.error(action ? words.noGit : words.usage);
    return 2;
  }
  try {
    return await action(top);
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === undefined || path === undefined) throw error;
    console.error(words.unwritable(path, code));
    return 2;
  }
}

process.exitCode = await run(actions[process.argv.slice(2).join(" ")]);
