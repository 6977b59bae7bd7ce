import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

const root = mkdtempSync(join(tmpdir(), "upgrade 升级-"));
afterAll(() => rmSync(root, { recursive: true }));

function git(cwd: string, command: string): void {
  const env = {
    ...process.env,
    HOME: root,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_AUTHOR_NAME: "a",
    GIT_AUTHOR_EMAIL: "a@example.org",
    GIT_COMMITTER_NAME: "a",
    GIT_COMMITTER_EMAIL: "a@example.org",
  };
  const { status, stderr } = spawnSync("sh", ["-c", command], { cwd, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command}\n${stderr}`);
}

/** A repository whose one commit holds these files. */
function repository(name: string, files: Record<string, string>): string {
  const folder = join(root, name);
  write(folder, files);
  git(folder, "git init --quiet --initial-branch=main && git add . && git commit --quiet -m first");
  return folder;
}

function write(folder: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

describe.each(["upgrade.md", "upgrade.zh.md"])("docs/%s", (file) => {
  const blocks = [...readFileSync(join("docs", file), "utf8").matchAll(/```sh\n([^]*?)```/g)].map(
    ([, block = ""]) => block,
  );
  const commands = blocks
    .join("")
    .split("\n")
    .filter((line) => line.startsWith("git "));

  /** What is done for each version: all but the upstream's name, which is said once, and the look at its metrics. */
  const again = commands.filter((line) => !/^git (?:remote|diff)/.test(line));

  test("brings the program to the new version and leaves the rest alone", () => {
    const old = { "src/a.ts": "old", "src/gone.ts": "old", "package.json": "{}", "content/site.yaml": "sample" };
    const upstream = repository(`${file}-upstream`, {
      "src/a.ts": "new",
      "src/b.ts": "new",
      "package.json": "{}",
      "content/site.yaml": "new sample",
      "public/favicon.svg": "new",
    });
    const own = {
      "content/site.yaml": "mine",
      "content/reports/jia/2023-review.md": "mine",
      "public/favicon.svg": "mine",
      ".github/workflows/inbox.yml": "mine",
      "inbox/a.docx": "mine",
    };
    const site = repository(`${file}-site`, { ...old, ...own });
    const [, back = ""] = /`(git restore --source=HEAD [^`]+)`/.exec(readFileSync(join("docs", file), "utf8")) ?? [];
    git(site, "git tag before");
    // What is mended as the new check's hints say is committed with the upgrade.
    const mended = { ...own, "content/reports/jia/2023-review.md": "mended" };
    for (const command of commands) {
      if (command.startsWith("git commit")) write(site, mended);
      git(site, command.replace("https://example.org/nianlun.git", `'${upstream}'`));
    }
    for (const [path, text] of Object.entries(mended)) expect(readFileSync(join(site, path), "utf8")).toBe(text);
    expect(readFileSync(join(site, "src/a.ts"), "utf8")).toBe("new");
    expect([existsSync(join(site, "src/b.ts")), existsSync(join(site, "src/gone.ts"))]).toEqual([true, false]);
    // Once more, as for each version: with what has been added on the way.
    git(upstream, "echo newest > src/a.ts && git commit --quiet --all --message next");
    write(site, { "content/reports/jia/2024-review.md": "added" });
    git(site, "git add . && git commit --quiet --message added");
    for (const command of again) git(site, command);
    expect(readFileSync(join(site, "src/a.ts"), "utf8")).toBe("newest\n");
    expect(readFileSync(join(site, "content/reports/jia/2024-review.md"), "utf8")).toBe("added");
    expect(readFileSync(join(site, ".git/HEAD"), "utf8")).toBe("ref: refs/heads/main\n");
    git(site, `${back.replace("HEAD", "before")} && git commit --all --message back`);
    expect(readFileSync(join(site, "src/gone.ts"), "utf8")).toBe("old");
    expect([existsSync(join(site, "src/b.ts")), readFileSync(join(site, "src/a.ts"), "utf8")]).toEqual([false, "old"]);
    for (const [path, text] of Object.entries(mended)) expect(readFileSync(join(site, path), "utf8")).toBe(text);
  });
});
