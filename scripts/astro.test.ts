import { spawnSync } from "node:child_process";
import { expect, test, vi } from "vitest";

vi.setConfig({ testTimeout: 60_000 });

test.each(["a#b", "a?b", "a%b"])(
  "npm run dev refuses content below a folder named %s in one line, as a build does",
  (name) => {
    const env = { ...process.env, LC_ALL: "en_GB.UTF-8", NIANLUN_CONTENT: `/nowhere/${name}/content` };
    const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/astro.ts", "dev"], {
      env,
      encoding: "utf8",
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.trim().split("\n")).toEqual([expect.stringContaining(`${name}/content`)]);
  },
);
