import { spawn } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, describe, expect, test, vi } from "vitest";
import { seeded } from "../shared/random.ts";
import { accessListOf, setAccessList } from "./access-list.ts";
import { tryLock } from "./lock.ts";
import { besideOf, bring, clear, closeBeside, lockOf, PutBackError, recover, swap } from "./swap.ts";
import { scratch, sitePlaces, versionOf, write, writeVersion } from "./testing.ts";

vi.setConfig({ testTimeout: 120_000 });

const { folder, remove } = scratch("swap");
afterAll(remove);

/** Not every system, and no file system of Windows, has access lists. */
const knowsAccessLists = (() => {
  try {
    setAccessList(folder, "user::rwx\ngroup::r-x\nother::r-x\n");
    return true;
  } catch {
    return false;
  }
})();

const { place, leftovers } = sitePlaces(folder);

describe("a swap", () => {
  test("puts the new site where the old one was, and leaves nothing beside", () => {
    const { out, site } = place("plain");
    swap(site, out);
    clear(out);
    expect(versionOf(out)).toBe("new");
    closeBeside(out);
    expect(existsSync(besideOf(out))).toBe(false);
  });

  test("takes a folder that is not there, or is empty", () => {
    const { out, site } = place("first");
    renameSync(out, `${out}-elsewhere`);
    swap(site, out);
    expect(versionOf(out)).toBe("new");
    const { out: empty, site: other } = place("empty");
    renameSync(empty, `${empty}-elsewhere`);
    mkdirSync(empty);
    swap(other, empty);
    expect(versionOf(empty)).toBe("new");
  });

  test("leaves the old site where somebody has put a file into it until just now", () => {
    const { out, site } = place("late");
    write(out, { "mine/notes.txt": "mine" });
    expect(() => swap(site, out)).toThrow(expect.objectContaining({ found: join(out, "mine/notes.txt"), count: 1 }));
    expect(existsSync(join(out, "mine/notes.txt"))).toBe(true);
    rmSync(join(out, "mine"), { recursive: true });
    expect([versionOf(out), existsSync(join(besideOf(out), "old"))]).toEqual(["old", false]);
  });

  test("keeps to whom the folder is open", () => {
    const { out, site } = place("rights");
    chmodSync(out, 0o2750);
    swap(site, out);
    expect(statSync(out).mode & 0o7777).toBe(0o2750);
  });

  test.runIf(process.getuid?.() === 0)("keeps whose the folder is, links and folders in it too", () => {
    const { out, site } = place("owner");
    symlinkSync("1", join(site, "link"));
    chownSync(out, 1234, 4321);
    swap(site, out);
    const owners = [".", "0", "0/0.html", "link"]
      .map((path) => lstatSync(join(out, path)))
      .map(({ uid, gid }) => `${uid}:${gid}`);
    expect(new Set(owners)).toEqual(new Set(["1234:4321"]));
  });

  test.runIf(process.getuid?.() === 0)("gives a first site to whoever has the folder that it lies in", () => {
    const { out, site } = place("first-of-root");
    rmSync(out, { recursive: true });
    chownSync(join(folder, "first-of-root"), 1234, 4321);
    swap(site, out);
    const { uid, gid } = lstatSync(join(out, "0/0.html"));
    expect([uid, gid]).toEqual([1234, 4321]);
  });

  test.runIf(process.getuid?.() === 0)("leaves to others what they have in a folder that is given", () => {
    const { out, site } = place("mixed");
    chownSync(join(site, "0/0.html"), 4321, 4321);
    chownSync(out, 1234, 1234);
    swap(site, out);
    expect(["0", "0/0.html"].map((path) => lstatSync(join(out, path)).uid)).toEqual([1234, 4321]);
  });

  test("has nothing to clear where somebody has swept the folder beside away", () => {
    expect(clear(join(folder, "swept", "out"))).toEqual([]);
  });

  test("does not begin where the folder beside has been swept away, which is named", () => {
    const { site, out } = place("swept-later");
    const run = join(folder, "swept-later", "gone", "run-1");
    expect(() => bring(site, join(run, "site"), { out, isInCheckout: true })).toThrow(`'${run}'`);
    expect(versionOf(site)).toBe("new");
  });

  test("brings a site of the checkout by its name, and one of another place as new files, which take its rights", () => {
    const { site, out } = place("brought");
    const inode = (path: string) => lstatSync(join(path, "0/0.html")).ino;
    const made = inode(site);
    bring(site, join(folder, "brought", "here"), { out, isInCheckout: true });
    expect(inode(join(folder, "brought", "here"))).toBe(made);
    bring(join(folder, "brought", "here"), join(folder, "brought", "there"), { out, isInCheckout: false });
    expect(inode(join(folder, "brought", "there"))).not.toBe(made);
    expect(versionOf(join(folder, "brought", "there"))).toBe("new");
  });

  test.runIf(knowsAccessLists)("keeps the old site's access list, and what new files take from it", () => {
    const { site, out } = place("listed");
    chmodSync(out, 0o750);
    const list = "user::rwx\nuser:65534:r-x\ngroup::r-x\nmask::r-x\nother::---\n";
    setAccessList(
      out,
      list +
        list
          .replace(/^/gm, "default:")
          .trimEnd()
          .replace(/default:$/, ""),
    );
    const before = accessListOf(out);
    const brought = join(folder, "listed", ".brought");
    bring(site, brought, { out, isInCheckout: true });
    swap(brought, out);
    expect(versionOf(out)).toBe("new");
    expect(accessListOf(out)).toBe(before);
    expect(accessListOf(join(out, "0/0.html"))).toMatch(/^user:(?:65534|nobody):r/m);
  });

  test("that fails leaves the old site where it was", () => {
    const { out } = place("failing");
    expect(() => swap(join(besideOf(out), "no-such-site"), out)).toThrow("ENOENT");
    expect(versionOf(out)).toBe("old");
  });
});

/** Swaps one version after another in a process of its own until it is killed: before its n-th file operation, or after some milliseconds. */
async function killed(out: string, round: number, at: { operation: number } | { ms: number }): Promise<void> {
  const args = [
    join(import.meta.dirname, "swapper.testing.ts"),
    out,
    String(round),
    "operation" in at ? String(at.operation) : "",
  ];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  await new Promise((ready) => child.stdout.once("data", ready));
  if ("ms" in at) await wait(at.ms).then(() => child.kill("SIGKILL"));
  await new Promise((ended) => child.once("close", ended));
}

test("a build that is killed at any of its swaps' steps leaves a whole site to the next", async () => {
  const out = join(folder, "killed", "out");
  writeVersion(out, "old");
  const random = seeded(16);
  const steps = Array.from({ length: 20 }, (_, n) => ({ operation: n + 1 }));
  const moments = Array.from({ length: 10 }, () => ({ ms: random() * 40 }));
  const found = new Set<string>();
  for (const [round, at] of [...steps, ...moments].entries()) {
    await killed(out, round, at);
    const lock = tryLock(lockOf(out));
    expect(lock).toBeDefined();
    found.add(
      `${existsSync(out) ? "out" : "no out"}, ${leftovers(out).some((name) => name === "old") ? "old" : "no old"} beside`,
    );
    recover(out);
    lock?.release(true);
    expect(versionOf(out)).toMatch(/^(old|\d+\.\d+)$/);
    expect(leftovers(out)).toEqual([]);
  }
  // The kills met each state that there is.
  expect([...found].sort()).toEqual(["no out, old beside", "out, no old beside", "out, old beside"]);
});

describe("what a killed build left", () => {
  test("is thrown away, and what is somebody's stays", () => {
    const { out } = place("stray");
    write(besideOf(out), {
      "notes.txt": "mine",
      "old/thesis.docx": "mine",
      "gone-a1B2c3/site/a": "",
      "copy-a1B2c3/a": "",
    });
    recover(out);
    expect(leftovers(out)).toEqual(["notes.txt", "old"]);
    expect(versionOf(out)).toBe("old");
  });

  test("between the two steps: the old site is put back", () => {
    const { out } = place("between");
    renameSync(out, join(besideOf(out), "old"));
    recover(out);
    expect(versionOf(out)).toBe("old");
    expect(leftovers(out)).toEqual([]);
  });

  test("with files of somebody's where the old site belongs: both stay, and it is said where", () => {
    const { out } = place("occupied");
    renameSync(out, join(besideOf(out), "old"));
    write(out, { "thesis.docx": "mine" });
    expect(() => recover(out)).toThrow(PutBackError);
    expect(readdirSync(out)).toEqual(["thesis.docx"]);
    expect(versionOf(join(besideOf(out), "old"))).toBe("old");
  });
});
