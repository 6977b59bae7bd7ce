import { accessSync, constants, existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { environmentLanguage } from "../../src/i18n/message-language.ts";
import { messages } from "../../src/i18n/messages.ts";
import { contentFolder } from "../shared/site-folders.ts";
import { oddSign } from "./odd-path.ts";

/** The checkout or the content, where its path holds what the tools would misread, as a line to print. Asked before they are loaded: some are found by path. */
export function oddPath(): string | undefined {
  for (const folder of [process.cwd(), contentFolder()]) {
    const sign = oddSign(folder);
    if (sign !== undefined) return messages(environmentLanguage(process.env)).build.oddPath(folder, sign);
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
      return messages(environmentLanguage(process.env)).check.noAccess(
        path,
        (error as NodeJS.ErrnoException).code ?? "EACCES",
      );
    }
  }
  return undefined;
}
