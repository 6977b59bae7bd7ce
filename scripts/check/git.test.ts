import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test, vi } from "vitest";
import { readHistory } from "./git.ts";

// Each test calls git a dozen times.
vi.setConfig({ testTimeout: 60_000 });

const root = mkdtempSync(join(tmpdir(), "history-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const report = "reports/jia/2023-review.md";
let made = 0;

/** A repository whose content lies in a folder below its root. */
function repository() {
  const folder = join(root, String(++made));
  const content = join(folder, "our site", "content");
  mkdirSync(content, { recursive: true });
  const git = (...args: string[]) => {
    const { status, stderr } = spawnSync(
      "git",
      [
        "-C",
        folder,
        "-c",
        "user.name=编辑",
        "-c",
        "user.email=editor@example.org",
        "-c",
        "commit.gpgsign=false",
        ...args,
      ],
      { encoding: "utf8" },
    );
    expect(status, stderr).toBe(0);
  };
  const write = (text: string, path = report) => {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  };
  const commit = (text: string, path = report) => {
    write(text, path);
    git("add", "-A");
    git("commit", "-qm", text.slice(0, 20) || "empty");
  };
  git("init", "-q", "-b", "main");
  return { folder, content, git, write, commit };
}

const versions = (content: string, path = report) =>
  readHistory(content, [{ path, bytes: readFileSync(join(content, path)) }])
    .versions.get(path)
    ?.map(({ text }) => text);

describe("what git knows of a report", () => {
  test("outside a repository nothing is known", () => {
    const folder = join(root, "none");
    mkdirSync(folder, { recursive: true });
    expect(readHistory(folder, [])).toMatchObject({
      gaps: [{ reason: "no-repository" }],
      versions: new Map(),
      gone: [],
    });
  });

  test("nor before the first commit", () => {
    const { content, write } = repository();
    write("one");
    expect(versions(content)).toBeUndefined();
    expect(readHistory(content, [])).toMatchObject({ gaps: [], gone: [] });
  });

  test("a file that never changed needs no comparing", () => {
    const { content, commit } = repository();
    commit("one");
    expect(versions(content)).toBeUndefined();
  });

  test("earlier versions come newest first, with their commits", () => {
    const { content, commit, write } = repository();
    commit("one");
    commit("two");
    write("three");
    expect(versions(content)).toEqual(["two", "one"]);
    const [newest] = readHistory(content, [{ path: report, bytes: Buffer.from("three") }]).versions.get(report) ?? [];
    expect(newest).toMatchObject({
      commit: expect.stringMatching(/^[0-9a-f]{10}$/),
      date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
  });

  test("a file is followed through renames, committed or only staged, and names in Chinese", () => {
    const { content, commit, git } = repository();
    const text = (n: number) => `${"一段不变的文字。".repeat(20)}${n}`;
    commit(text(1), "reports/甲市/旧 名.md");
    mkdirSync(join(content, "reports/jia"), { recursive: true });
    renameSync(join(content, "reports/甲市/旧 名.md"), join(content, report));
    commit(text(2));
    git("mv", `our site/content/${report}`, "our site/content/reports/jia/2023-review-full.md");
    expect(versions(content, "reports/jia/2023-review-full.md")).toEqual([text(2), text(1)]);
  });

  test("of a merged branch only the outcome counts", () => {
    const { content, commit, git, write } = repository();
    commit("one");
    git("checkout", "-q", "-b", "draft");
    commit("draft");
    commit("two");
    git("checkout", "-q", "main");
    git("merge", "-q", "--no-ff", "-m", "merge", "draft");
    write("three");
    expect(versions(content)).toEqual(["two", "one"]);
  });

  test.each([
    ["by git's own words", "Merge branch 'main' of https://example.org/site", ["drafted", "published", "base"]],
    ["by no words", "合并", ["published", "drafted", "base"]],
    [
      "into a branch of one's own that is published then",
      "Merge remote-tracking branch 'origin/main' into draft",
      ["drafted", "published", "base"],
    ],
  ])("what readers had is known though an editor's pull has set it second: %s", (_, message, expected) => {
    const { content, commit, git, write } = repository();
    commit("base");
    git("checkout", "-q", "-b", "mine");
    commit("drafted");
    git("checkout", "-q", "main");
    commit("published");
    git("checkout", "-q", "mine");
    git("merge", "-q", "-s", "ours", "-m", message, "main");
    write("mine");
    expect(versions(content)).toEqual(expected);
  });

  test("what a branch held before it was merged was not published, whatever a merge made of it", () => {
    const { content, commit, git } = repository();
    commit("base");
    git("checkout", "-q", "-b", "draft");
    commit("drafted");
    git("checkout", "-q", "main");
    commit("published");
    git("merge", "-q", "-s", "ours", "-m", "Merge branch 'draft'", "draft");
    expect(versions(content)).toEqual(["published", "base"]);
  });

  test("content that had another folder is followed there", () => {
    const { folder, content, commit, git } = repository();
    const text = (n: number) => `${"一段不变的文字。".repeat(20)}${n}`;
    commit(text(1));
    git("mv", "our site", "网站");
    writeFileSync(join(folder, "网站", "content", report), text(2));
    git("commit", "-qam", "moved and changed");
    expect(versions(join(folder, "网站", "content"))).toEqual([text(2), text(1)]);
    expect(existsSync(content)).toBe(false);
  });

  test("on a branch beside the published one, its own drafts are not published yet", () => {
    const origin = repository();
    origin.commit("one");
    const clone = join(root, "clone");
    spawnSync("git", ["clone", "-q", origin.folder, clone]);
    const git = (...args: string[]) =>
      spawnSync("git", ["-C", clone, "-c", "user.name=a", "-c", "user.email=a@example.org", ...args]);
    git("checkout", "-q", "-b", "draft");
    const content = join(clone, "our site", "content");
    for (const text of ["draft", "better"]) {
      writeFileSync(join(content, report), text);
      git("commit", "-qam", text);
    }
    expect(versions(content)).toEqual(["one"]);
    // CI knows which branch is the published one, whatever main a fork keeps beside it.
    const event = join(root, "event.json");
    writeFileSync(event, JSON.stringify({ repository: { default_branch: "draft" } }));
    for (const [name, value] of [
      ["GITHUB_EVENT_PATH", event],
      ["CI_DEFAULT_BRANCH", "draft"],
    ] as const) {
      vi.stubEnv(name, value);
      expect(versions(content)).toEqual(["better", "draft", "one"]);
      vi.unstubAllEnvs();
    }
    vi.stubEnv("GITHUB_EVENT_PATH", join(root, "none.json"));
    expect(versions(content)).toEqual(["one"]);
    vi.unstubAllEnvs();
  });

  test("a shallow clone says that it is one", () => {
    const origin = repository();
    origin.commit("one");
    origin.commit("two");
    const clone = join(root, "shallow");
    spawnSync("git", ["clone", "-q", "--depth", "1", pathToFileURL(origin.folder).href, clone]);
    const content = join(clone, "our site", "content");
    expect(readHistory(content, [{ path: report, bytes: Buffer.from("three") }])).toMatchObject({
      gaps: [{ reason: "shallow" }],
      versions: new Map([[report, [expect.objectContaining({ text: "two" })]]]),
    });
  });

  test("what a partial clone lacks is not fetched, and it says so", () => {
    const origin = repository();
    origin.git("config", "uploadpack.allowFilter", "true");
    for (const text of ["one", "two"]) origin.commit(text);
    const clone = join(root, "partial");
    spawnSync("git", ["clone", "-q", "--filter=blob:none", pathToFileURL(origin.folder).href, clone]);
    const lacking = () =>
      spawnSync("git", ["-C", clone, "rev-list", "--objects", "--missing=print", "HEAD"], { encoding: "utf8" })
        .stdout.split("\n")
        .filter((line) => line.startsWith("?"));
    expect(lacking()).toHaveLength(1);
    expect(
      readHistory(join(clone, "our site", "content"), [{ path: report, bytes: Buffer.from("two") }]),
    ).toMatchObject({ gaps: [{ reason: "partial" }], versions: new Map() });
    expect(lacking()).toHaveLength(1);
  });

  test("without git nothing is known, and it says so", () => {
    const { content, commit } = repository();
    commit("one");
    vi.stubEnv("PATH", "");
    expect(readHistory(content, [])).toMatchObject({ gaps: [{ reason: "no-git" }], versions: new Map() });
    vi.unstubAllEnvs();
  });

  test("a repository of another owner is not read, and it says so", () => {
    const { folder, content, commit } = repository();
    commit("one");
    vi.stubEnv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");
    expect(readHistory(content, [])).toMatchObject({
      gaps: [{ reason: "other-owner", root: folder }],
      versions: new Map(),
    });
    vi.unstubAllEnvs();
  });

  test.each([
    [
      "a linked worktree's hook",
      (other: string) => ({
        GIT_DIR: join(other, ".git"),
        GIT_INDEX_FILE: join(other, ".git/index.lock"),
        GIT_PREFIX: "our site/",
      }),
    ],
    [
      "a push to another repository",
      (other: string) => ({ GIT_DIR: ".", GIT_OBJECT_DIRECTORY: join(other, ".git/objects") }),
    ],
    ["work on another repository", (other: string) => ({ GIT_DIR: join(other, ".git"), GIT_WORK_TREE: other })],
  ])("what %s tells git is not taken for the folder's", (_, environmentOf) => {
    const [{ content, commit }, other] = [repository(), repository()];
    for (const text of ["one", "two"]) commit(text);
    other.commit("another");
    for (const [name, value] of Object.entries(environmentOf(other.folder))) vi.stubEnv(name, value);
    const found = versions(content);
    vi.unstubAllEnvs();
    expect(found).toEqual(["two", "one"]);
  });

  test("where a bare repository is only checked out, the environment tells of it", () => {
    const { folder, content, commit } = repository();
    for (const text of ["one", "two"]) commit(text);
    const bare = `${folder}.git`;
    renameSync(join(folder, ".git"), bare);
    expect(readHistory(content, [])).toMatchObject({ gaps: [{ reason: "no-repository" }] });
    vi.stubEnv("GIT_DIR", bare);
    vi.stubEnv("GIT_WORK_TREE", folder);
    const found = versions(content);
    vi.unstubAllEnvs();
    expect(found).toEqual(["two", "one"]);
  });

  test.each([
    ["an object is lost", (folder: string) => rmSync(join(folder, ".git/objects"), { recursive: true })],
    [
      "its .git leads nowhere",
      (folder: string) => (
        rmSync(join(folder, ".git"), { recursive: true }),
        writeFileSync(join(folder, ".git"), "gitdir: /no/such/place\n")
      ),
    ],
  ])("where %s, git's own words are given", (_, damage) => {
    const { folder, content, commit } = repository();
    for (const text of ["one", "two"]) commit(text);
    damage(folder);
    expect(readHistory(content, [])).toMatchObject({
      gaps: [{ reason: "unreadable", said: expect.stringMatching(/\w/) }],
    });
  });

  test("a lost earlier content is no silence", () => {
    const { folder, content, commit } = repository();
    for (const text of ["one", "two"]) commit(text);
    const hash = spawnSync("git", ["-C", folder, "rev-parse", `HEAD~1:our site/content/${report}`], {
      encoding: "utf8",
    }).stdout.trim();
    rmSync(join(folder, ".git/objects", hash.slice(0, 2), hash.slice(2)), { force: true });
    expect(readHistory(content, [{ path: report, bytes: Buffer.from("two") }])).toMatchObject({
      gaps: [{ reason: "unreadable" }],
    });
  });
});

describe("reports that are gone", () => {
  const text = "一段不变的文字。".repeat(20);
  const other = "reports/jia/2023-review-full.md";
  const gone = (content: string, path: string) =>
    readHistory(content, [{ path, bytes: readFileSync(join(content, path)) }]).gone;

  test("deleted, committed or not", () => {
    const { content, commit, git } = repository();
    commit("another", other);
    commit(text);
    rmSync(join(content, report));
    const found = [{ path: report, date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), now: undefined }];
    expect(gone(content, other)).toEqual(found);
    git("commit", "-qam", "deleted");
    expect(gone(content, other)).toEqual(found);
  });

  test("renamed, committed, staged or neither: where to", () => {
    const { content, commit, git } = repository();
    commit(text);
    renameSync(join(content, report), join(content, other));
    expect(gone(content, other)).toMatchObject([{ path: report, now: other }]);
    git("add", "-A");
    expect(gone(content, other)).toMatchObject([{ path: report, now: other }]);
    git("commit", "-qm", "renamed");
    expect(gone(content, other)).toMatchObject([{ path: report, now: other }]);
  });

  test("a path that a report gives as an earlier one lends it its history, however much was rewritten", () => {
    const { content, commit } = repository();
    commit(text);
    rmSync(join(content, report));
    commit("all new", other);
    const file = { path: other, bytes: Buffer.from("all new"), formerly: [report] };
    expect(
      readHistory(content, [file])
        .versions.get(other)
        ?.map((one) => one.text),
    ).toEqual(["all new", text]);
  });

  test("what was only drafted on a branch was never there", () => {
    const origin = repository();
    origin.commit("another", other);
    const clone = join(root, "drafts");
    spawnSync("git", ["clone", "-q", origin.folder, clone]);
    const git = (...args: string[]) =>
      spawnSync("git", ["-C", clone, "-c", "user.name=a", "-c", "user.email=a@example.org", ...args]);
    git("checkout", "-q", "-b", "draft");
    const content = join(clone, "our site", "content");
    writeFileSync(join(content, report), text);
    git("add", "-A");
    git("commit", "-qm", "draft");
    rmSync(join(content, report));
    git("commit", "-qam", "no");
    expect(gone(content, other)).toEqual([]);
  });
});
