import "./quiet.ts";
import { buildWords } from "../src/i18n/command-line.ts";
import { environmentLanguage } from "../src/i18n/diagnostics.ts";
import { oddSign } from "./build/odd-path.ts";
import { contentFolder } from "./site-folders.ts";

/** The checkout or the content, where its path holds what the tools would misread, as a line to print. Asked before they are loaded: some are found by path. */
function oddPath(): string | undefined {
  for (const folder of [process.cwd(), contentFolder()]) {
    const sign = oddSign(folder);
    if (sign !== undefined) return buildWords(environmentLanguage(process.env)).oddPath(folder, sign);
  }
  return undefined;
}

/** Whoever names a folder here would wait for a site that has gone elsewhere. */
function surplus(): string | undefined {
  const [found] = process.argv.slice(2);
  return found === undefined ? undefined : buildWords(environmentLanguage(process.env)).noArguments(found);
}

const misuse = surplus() ?? oddPath();
if (misuse !== undefined) console.error(misuse);
process.exitCode = misuse === undefined ? await (await import("./build/main.ts")).run() : 2;
