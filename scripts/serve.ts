import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { optionWords, serveWords } from "../src/i18n/command-line.ts";
import { environmentLanguage } from "../src/i18n/diagnostics.ts";
import { basePath } from "../src/model/address.ts";
import { readSiteFile } from "./serve/site-file.ts";
import { claimPort, serveFiles } from "./serve-files.ts";
import { readWishes, usualPort, type Misuse, type Wishes } from "./serve-wishes.ts";
import { contentFolder, outFolder, siteAddress } from "./site-folders.ts";

const language = environmentLanguage(process.env);
const words = serveWords(language);

/** A port to try instead: the next one, unless it is as unlikely to be had. */
const otherThan = (port: number): number => (port < 1024 || port === 65535 ? usualPort : port + 1);

/** Why the port cannot be had, in words. Throws what is no matter of ports. */
function portFault(error: unknown, port: number): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code !== "EADDRINUSE" && code !== "EACCES") throw error;
  return words.portFaults[code](port, otherThan(port));
}

/** The path that the site stands under; undefined where nothing valid states one. */
function siteBase(): string | undefined {
  try {
    return basePath(siteAddress(contentFolder()));
  } catch {
    return undefined;
  }
}

/** Why what is asked for cannot be served without a build, in words. */
async function missing(folder: string, base: string | undefined): Promise<string | undefined> {
  if (!(await readSiteFile(folder, ["index.html"]))) return words.noSite(folder);
  return base === undefined ? words.noAddress(join(contentFolder(), "site.yaml")) : undefined;
}

async function serve({ port, build }: Wishes): Promise<number> {
  try {
    // Before the build, so that nobody waits for one in vain.
    await claimPort(port);
    if (build) {
      const { status } = spawnSync(process.execPath, ["scripts/build.ts"], { stdio: "inherit" });
      if (status !== 0) return status ?? 1;
    }
    const [folder, base] = [outFolder(), siteBase()];
    const fault = await missing(folder, base);
    if (fault !== undefined || base === undefined) {
      console.error(fault);
      return 1;
    }
    const { url } = await serveFiles({ folder, base, port });
    console.log(`\n${url}\n`);
    return 0;
  } catch (error) {
    console.error(portFault(error, port));
    return 1;
  }
}

const misuse = ({ fault, found }: Misuse): string => (fault === "bad-port" ? words.badPort(found) : optionWords(language)[fault](found));

const wishes = readWishes(process.argv.slice(2));
if ("fault" in wishes) console.error(`${misuse(wishes)}\n${words.usage}`);
process.exitCode = "fault" in wishes ? 2 : await serve(wishes);
