import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { findBrowser } from "./browser.ts";

const advice = `No Chromium was found, and none could be installed. Do one of these, then run the tests again:
  Debian, Ubuntu:  sudo apt-get install chromium fonts-noto-cjk
  elsewhere:       npm exec -- playwright-core install chromium
  or name one:     CHROMIUM_PATH=/path/to/chromium npm test`;

const succeeds = (command: string, args: string[]): boolean =>
  spawnSync(command, args, { stdio: "ignore" }).status === 0;
/** Its words go to stderr: stdout belongs to the tests. */
const run = (command: string, args: string[]): boolean =>
  spawnSync(command, args, { stdio: ["ignore", 2, 2] }).status === 0;

/** The words before a command that let it run as root without asking; undefined where nothing does. */
function asRoot(): string[] | undefined {
  if (process.getuid?.() === 0) return [];
  return succeeds("sudo", ["-n", "true"]) ? ["sudo", "-n"] : undefined;
}

/** Debian's own browser, with the fonts that Chinese pages need. */
function installFromDebian(): boolean {
  const prefix = succeeds("apt-get", ["--version"]) ? asRoot() : undefined;
  if (!prefix) return false;
  const apt = (...args: string[]): boolean => {
    const [command = "env", ...rest] = [...prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", ...args];
    return run(command, rest);
  };
  apt("update");
  return apt("install", "--yes", "--no-install-recommends", "chromium", "fonts-noto-cjk");
}

function installFromPlaywright(): boolean {
  const folder = dirname(createRequire(import.meta.url).resolve("playwright-core/package.json"));
  return run(process.execPath, [join(folder, "cli.js"), "install", "chromium"]);
}

/** A browser that runs, installed when the machine has none. Throws with what to do when that fails too. */
export function ensureBrowser(): string {
  for (const install of [() => true, installFromDebian, installFromPlaywright]) {
    const found = install() ? findBrowser() : undefined;
    if (found) return found;
  }
  throw new Error(advice);
}

/** Whether Chinese will be drawn with real glyphs. Only Linux comes without; where nobody can tell, the answer is yes. */
export function hasChineseFont(): boolean {
  if (process.platform !== "linux") return true;
  const list = spawnSync("fc-list", [":lang=zh", "family"], { encoding: "utf8" });
  return list.status !== 0 || list.stdout.trim() !== "";
}
