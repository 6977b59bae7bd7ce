import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** A folder that is the whole PATH: only these commands exist. */
function machineWith(commands: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "nianlun-machine-"));
  folders.push(folder);
  symlinkSync("/usr/bin/env", join(folder, "env"));
  const all = { sudo: 'shift; exec "$@"', true: "exit 0", ...commands };
  for (const [name, script] of Object.entries(all)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}

/** What `ensureBrowser` gives on such a machine, cut off from the network. */
function ensureOn(folder: string): { found: string; said: string } {
  const code = 'import { ensureBrowser } from "./scripts/browser-install.ts"; console.log(ensureBrowser());';
  const env = {
    PATH: folder,
    HOME: folder,
    PLAYWRIGHT_BROWSERS_PATH: folder,
    PLAYWRIGHT_DOWNLOAD_HOST: "http://127.0.0.1:9",
  };
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", code], {
    env,
    encoding: "utf8",
  });
  return { found: stdout.trim(), said: stderr };
}

const browser = 'echo "Chromium 1.0"';

describe.runIf(process.platform === "linux")("a browser for the tests", () => {
  it("is the one that the machine has", () => {
    const folder = machineWith({ chromium: browser });
    expect(ensureOn(folder).found).toBe(join(folder, "chromium"));
  });

  it("is not a stub that only says how to get one", () => {
    const folder = machineWith({ "chromium-browser": "exit 1", "google-chrome": browser });
    expect(ensureOn(folder).found).toBe(join(folder, "google-chrome"));
  });

  it("is Debian's where there is none, with the fonts for Chinese", () => {
    const folder = machineWith({
      "apt-get": `case "$*" in
  "--version"|"update") exit 0 ;;
  *install*" chromium fonts-noto-cjk") printf '#!/bin/sh\\n${browser}\\n' > "\${0%/*}/chromium"; /bin/chmod 755 "\${0%/*}/chromium" ;;
  *) exit 1 ;;
esac`,
    });
    expect(ensureOn(folder).found).toBe(join(folder, "chromium"));
  });

  it("cannot be had everywhere, and then the tests say what to do", { timeout: 60_000 }, () => {
    const { found, said } = ensureOn(machineWith({ "apt-get": "exit 1" }));
    expect(found).toBe("");
    expect(said).toContain("sudo apt-get install chromium fonts-noto-cjk");
    expect(said).toContain("CHROMIUM_PATH=");
  });
});
