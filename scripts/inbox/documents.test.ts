import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { changedSince, documentsIn, freePath, safeName } from "./documents.ts";

const root = mkdtempSync(join(tmpdir(), "inbox 收件-"));
const inbox = join(root, "inbox");
afterAll(() => rmSync(root, { recursive: true }));
beforeEach(() => {
  rmSync(inbox, { recursive: true, force: true });
  mkdirSync(join(inbox, "jia"), { recursive: true });
});
const put = (name: string) => writeFileSync(join(inbox, name), name);
const names = () => documentsIn(inbox, ["jia"]).documents.map(({ name }) => name);

describe("an inbox", () => {
  test("holds what was uploaded, and no leftovers", () => {
    for (const folder of ["imported", "drafts"]) mkdirSync(join(inbox, folder));
    for (const name of [
      "甲 市.docx",
      "jia/b.txt",
      ".DS_Store",
      "~$甲 市.docx",
      "Thumbs.db",
      "README.md",
      "README.zh.md",
      "imported/c.txt",
      "drafts/d.md",
    ])
      put(name);
    expect(names()).toEqual(["jia/b.txt", "甲 市.docx"]);
    expect(documentsIn(inbox, ["jia"]).documents.map(({ body }) => body)).toEqual(["jia", undefined]);
  });

  test("names the file of which only a placeholder is here", () => {
    for (const name of ["jia/.b.docx.icloud", "c.txt.nextcloud", "..DS_Store.icloud"]) put(name);
    expect(documentsIn(inbox, ["jia"])).toMatchObject({ documents: [], placeholders: ["c.txt", "jia/b.docx"] });
  });

  test("follows no links", () => {
    writeFileSync(join(root, "secret.txt"), "x");
    symlinkSync(join(root, "secret.txt"), join(inbox, "link.txt"));
    mkdirSync(join(root, "share"), { recursive: true });
    writeFileSync(join(root, "share/a.txt"), "x");
    symlinkSync(join(root, "share"), join(inbox, "yi"));
    symlinkSync(".", join(inbox, "all"));
    expect(documentsIn(inbox, ["yi"])).toEqual({
      documents: [],
      links: ["all", "link.txt", "yi"],
      unnamed: [],
      placeholders: [],
    });
  });

  test.skipIf(process.platform === "win32" || process.platform === "darwin")(
    "tells names that are no UTF-8 apart",
    () => {
      put("a.txt");
      writeFileSync(
        Buffer.concat([Buffer.from(`${inbox}/`), Buffer.from([0xb1, 0xa8, 0xb8, 0xe6]), Buffer.from(".txt")]),
        "x",
      );
      expect(documentsIn(inbox, [])).toMatchObject({
        documents: [{ name: "a.txt" }],
        unnamed: [expect.stringMatching(/^\uFFFD+.*\.txt$/)],
      });
    },
  );

  test("need not be there", () => {
    expect(documentsIn(join(root, "none"), [])).toEqual({ documents: [], links: [], unnamed: [], placeholders: [] });
  });

  test("gives no path that anything has, unless it holds the same", () => {
    mkdirSync(join(inbox, "imported"));
    for (const name of ["imported/a.txt", "imported/a-2.txt"]) put(name);
    symlinkSync(join(root, "nowhere"), join(inbox, "imported", "a-3.txt"));
    expect(freePath(join(inbox, "imported", "a.txt"))).toBe(join(inbox, "imported", "a-4.txt"));
    expect(freePath(join(inbox, "imported", "a.txt"), "imported/a-2.txt")).toBe(join(inbox, "imported", "a-2.txt"));
    for (const name of ["imported/Caf\u00e9.txt"]) put(name);
    for (const name of ["Cafe\u0301.txt", "caf\u00e9.TXT"])
      expect(freePath(join(inbox, "imported", name))).toBe(join(inbox, "imported", name.replace(".", "-2.")));
  });

  test.each([
    ["-rf.txt", "_rf.txt"],
    [".env", "_env"],
    ["a\nb\u001b.txt", "a_b_.txt"],
    ["a\\b.txt", "a_b.txt"],
    ["综述 2024.txt", "综述 2024.txt"],
  ])("keeps %j as %j", (name, kept) => {
    expect(safeName(name)).toBe(kept);
  });

  test("tells what a push has brought, whatever the names", () => {
    const git = (...args: string[]) =>
      spawnSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", ...args], {
        cwd: root,
        encoding: "utf8",
      }).stdout.trim();
    git("init", "--quiet");
    put("old.txt");
    git("add", ".");
    git("commit", "-qm", "old");
    const before = git("rev-parse", "HEAD");
    put('新 的".docx');
    git("add", ".");
    git("commit", "-qm", "new");
    expect([...changedSince(before, inbox)]).toEqual(['新 的".docx']);
    expect([...changedSince("0".repeat(40), inbox)].sort()).toEqual(["old.txt", '新 的".docx']);
    expect(() => changedSince("f".repeat(40), inbox)).toThrow();
    // As in a hook of another repository.
    vi.stubEnv("GIT_DIR", join(root, "elsewhere"));
    expect([...changedSince(before, inbox)]).toEqual(['新 的".docx']);
    vi.unstubAllEnvs();
  });
});
