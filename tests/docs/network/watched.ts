import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** A user's environment, of which a test suite's must not be a part: what marks CI turns such questions off by itself. */
const KEPT = /^(path|pathext|systemroot|windir|comspec|temp|tmp|tmpdir)$/i;

/** The environment of a user who has set nothing, at home in a folder, watched. */
export function watchedEnvironment(home: string, asked: string): NodeJS.ProcessEnv {
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => KEPT.test(name))),
    HOME: home,
    USERPROFILE: home,
    APPDATA: home,
    LANG: "en_GB.UTF-8",
    NODE_OPTIONS: `--import ${pathToFileURL(resolve("tests/docs/network/watch.mjs")).href}`,
    NIANLUN_ASKED: asked,
  };
}

/** What was asked beyond the machine, one line a question. */
export function askedIn(file: string): string[] {
  return existsSync(file) ? readFileSync(file, "utf8").trimEnd().split("\n") : [];
}

export interface Ran {
  status: number | null;
  said: string;
  asked: string[];
}

/** Runs a command to its end as a user would. */
export function runWatched(command: string, folder: string, home: string): Ran {
  const asked = join(home, "asked");
  rmSync(asked, { force: true });
  const { status, stdout, stderr } = spawnSync(command, {
    shell: true,
    cwd: folder,
    env: watchedEnvironment(home, asked),
    encoding: "utf8",
  });
  return { status, said: stdout + stderr, asked: askedIn(asked) };
}
