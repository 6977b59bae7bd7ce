import "./shared/closed-pipe.ts";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { accessSync, constants, existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { environmentLanguage } from "../src/i18n/message-language.ts";
import { messages } from "../src/i18n/messages.ts";
import { outFolderOf } from "./build/out-folder.ts";
import { markedFiles, markFile } from "./build/site-mark.ts";
import { PutBackError } from "./build/swap.ts";
import { putRight } from "./build/workplace.ts";
import { codeOf, SIGNALS } from "./shared/on-end.ts";
import { claimPort, serveFiles } from "./serve/files.ts";
import { readCommandOptions, usualPort, type Misuse, type CommandOptions } from "./serve/options.ts";
import { cacheFolder, contentFolder, outFolder } from "./shared/site-folders.ts";
import { systemFault } from "./shared/system-fault.ts";

const language = environmentLanguage(process.env);
const words = messages(language).serve;

/** A port to try instead: the next one, unless it is as unlikely to be had. */
const otherThan = (port: number): number => (port < 1024 || port === 65535 ? usualPort : port + 1);

/** Why there is no site to be seen, in words. Only where it listens has the system anything against a port. */
function faultText(error: unknown, port: number): string {
  if (error instanceof PutBackError) return messages(language).build.notPutBack(error.old);
  const { code, syscall } = error as NodeJS.ErrnoException;
  return syscall === "listen" && (code === "EADDRINUSE" || code === "EACCES")
    ? words.portFaults[code](port, otherThan(port))
    : systemFault(error, language);
}

/** Builds, and returns the exit code. What ends this process ends the build too, which then leaves nothing behind; also where it is just done. */
async function buildSite(): Promise<number> {
  const child = spawn(process.execPath, ["scripts/build.ts"], { stdio: "inherit" });
  let ended = 0;
  const pass = (signal: NodeJS.Signals) => {
    ended = codeOf(signal);
    child.kill(signal);
  };
  for (const signal of SIGNALS) process.on(signal, pass);
  const [status] = (await once(child, "close")) as [number | null];
  for (const signal of SIGNALS) process.off(signal, pass);
  return ended || (status ?? 1);
}

/** Where a killed build has left the old site aside, it is served from its place again. */
function putBackAt(folder: string): void {
  const place = outFolderOf({ out: folder, content: contentFolder(), cache: cacheFolder(), root: resolve(".") });
  if ("out" in place) putRight(place.out);
}

/** Whether there is a site. Throws the system's refusal where there may be one that it does not let be read. */
function isSite(folder: string): boolean {
  if (markedFiles(folder)) return true;
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    accessSync(folder, constants.R_OK | constants.X_OK);
    if (existsSync(join(folder, markFile))) accessSync(join(folder, markFile), constants.R_OK);
  }
  return false;
}

async function serve({ port, build }: CommandOptions): Promise<number> {
  try {
    // Before the build, so that nobody waits for one in vain.
    await claimPort(port);
    const status = build ? await buildSite() : 0;
    if (status !== 0) return status;
    const folder = outFolder();
    if (!build) putBackAt(folder);
    if (!isSite(folder)) {
      console.error(words.noSite(folder));
      return 1;
    }
    const { url } = await serveFiles({ folder, port });
    console.log(`\n${url}\n`);
    return 0;
  } catch (error) {
    console.error(faultText(error, port));
    return 1;
  }
}

const misuse = ({ fault, found }: Misuse): string =>
  fault === "bad-port" ? words.badPort(found) : messages(language).options[fault](found);

const options = readCommandOptions(process.argv.slice(2));
if ("fault" in options) console.error(`${misuse(options)}\n${words.usage}`);
process.exitCode = "fault" in options ? 2 : await serve(options);
