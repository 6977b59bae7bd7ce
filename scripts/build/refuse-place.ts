import { accessSync, constants, existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildWords, commandLine } from "../../src/i18n/command-line.ts";
import { environmentLanguage } from "../../src/i18n/diagnostics.ts";
import { contentFolder } from "../site-folders.ts";
import { oddSign } from "./odd-path.ts";

/** The checkout or the content, where its path holds what the tools would misread, as a line to print. Asked before they are loaded: some are found by path. */
export function oddPath(): string | undefined {
  for (const folder of [process.cwd(), contentFolder()]) {
    const sign = oddSign(folder);
    if (sign !== undefined) return buildWords(environmentLanguage(process.env)).oddPath(folder, sign);
  }
  return undefined;
}

/** Where Astro writes the types of a checkout, if it may not: a line to print. */
export function unwritable(): string | undefined {
  const own = resolve(".astro");
  for (const path of existsSync(own)
    ? [own, join(own, "collections"), join(own, "types.d.ts")].filter((one) => existsSync(one))
    : [resolve(".")]) {
    try {
      accessSync(path, constants.W_OK);
    } catch (error) {
      return commandLine(environmentLanguage(process.env)).noAccess(
        path,
        (error as NodeJS.ErrnoException).code ?? "EACCES",
      );
    }
  }
  return undefined;
}
