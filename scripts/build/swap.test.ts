import { execFileSync, spawn, spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync, statfsSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, describe, expect, test, vi } from "vitest";
import { seeded } from "../random.ts";
import { tryLock } from "./lock.ts";
import { contentsRefusal } from "./out-folder.ts";
import { besideOf, bring, clear, closeBeside, lockOf, openRun, PutBackError, recover, swap } from "./swap.ts";
import { markSite } from "./site-mark.ts";
import { scratch, versionOf, write, writeVersion } from "./testing.ts";

vi.setConfig({ testTimeout: 120_000 });

const { folder, remove } = scratch("swap");
afterAll(remove);

/** A folder for one test: `out` with the version "old" in it, and a finished "new" in the folder beside. */
function place(name: string): { out: string; site: string } {
  const out = join(folder, name, "out");
  writeVersion(out, "old");
  mkdirSync(besideOf(out));
  const site = join(openRun(out), "site");
  writeVersion(site, "new");
  return { out, site };
}

const leftovers = (out: string): string[] => readdirSync(besideOf(out)).filter((name) => name !== "lock");

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
    const owners = [".", "0", "0/0.html", "link"].map((path) => lstatSync(join(out, path))).map(({ uid, gid }) => `${uid}:${gid}`);
    expect(new Set(owners)).toEqual(new Set(["1234:4321"]));
  });

  test("has nothing to clear where somebody has swept the folder beside away", () => {
    expect(clear(join(folder, "swept", "out"))).toEqual([]);
  });

  test("does not begin where the folder beside has been swept away, which is named", () => {
    const { site } = place("swept-later");
    const run = join(folder, "swept-later", "gone", "run-1");
    expect(() => bring(site, join(run, "site"))).toThrow(`'${run}'`);
    expect(versionOf(site)).toBe("new");
  });

  test("that fails leaves the old site where it was", () => {
    const { out } = place("failing");
    expect(() => swap(join(besideOf(out), "no-such-site"), out)).toThrow("ENOENT");
    expect(versionOf(out)).toBe("old");
  });
});

/** Swaps one version after another in a process of its own until it is killed: before its n-th file operation, or after some milliseconds. */
async function killed(out: string, round: number, at: { operation: number } | { ms: number }): Promise<void> {
  const args = [join(import.meta.dirname, "swapper.testing.ts"), out, String(round), "operation" in at ? String(at.operation) : ""];
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
    found.add(`${existsSync(out) ? "out" : "no out"}, ${leftovers(out).some((name) => name === "old") ? "old" : "no old"} beside`);
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
    write(besideOf(out), { "notes.txt": "mine", "old/thesis.docx": "mine", "gone-a1B2c3/site/a": "", "copy-a1B2c3/a": "" });
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

const asRoot = process.platform === "linux" && process.getuid?.() === 0;
const freeInodes = (folder: string): number => statfsSync(folder).ffree;
const run = (command: string, ...args: string[]): boolean => spawnSync(command, args, { stdio: "ignore" }).status === 0;

describe("on file systems that refuse", () => {
  const tiny = join(folder, "tiny");
  const canMount = asRoot && (mkdirSync(tiny), run("mount", "-t", "tmpfs", "tmpfs", tiny));
  if (canMount) execFileSync("umount", [tiny]);

  test.runIf(canMount)("a mount point is refused before anything is done, and a folder in it is taken", () => {
    const { out } = place("mounted");
    const { out: inside, site } = { out: join(out, "site"), site: join(besideOf(join(out, "site")), "run-1", "site") };
    execFileSync("mount", ["-t", "tmpfs", "tmpfs", out]);
    try {
      expect(contentsRefusal(out)).toEqual({ why: "mounted", found: out });
      writeVersion(inside, "old");
      writeVersion(site, "new");
      swap(site, inside);
      expect(versionOf(inside)).toBe("new");
    } finally {
      execFileSync("umount", [out]);
    }
    expect(versionOf(out)).toBe("old");
  });

  test.runIf(canMount)("a site in which something is mounted is refused, whatever its files are called", () => {
    const { out } = place("mounted-within");
    const inner = join(out, "0");
    execFileSync("mount", ["-t", "tmpfs", "tmpfs", inner]);
    try {
      write(inner, { "0.html": "mine" });
      expect(contentsRefusal(out)).toEqual({ why: "mount-within", found: inner });
    } finally {
      execFileSync("umount", [inner]);
    }
    expect(contentsRefusal(out)).toBeUndefined();
  });

  test.runIf(canMount)("a site that was made on another file system is brought over, and replaces the old one", () => {
    const other = join(folder, "other");
    mkdirSync(other);
    execFileSync("mount", ["-t", "tmpfs", "tmpfs", other]);
    try {
      const out = join(other, "out");
      writeVersion(out, "old");
      mkdirSync(besideOf(out));
      writeVersion(join(folder, "made"), "new");
      expect(() => renameSync(join(folder, "made"), join(other, "made"))).toThrow("EXDEV");
      const site = join(openRun(out), "site");
      bring(join(folder, "made"), site);
      swap(site, out);
      expect(versionOf(out)).toBe("new");
    } finally {
      execFileSync("umount", [other]);
    }
  });

  test.runIf(canMount)("a disk without room for another file fails in one error, and the old site stays", () => {
    const full = join(folder, "full");
    mkdirSync(full);
    writeVersion(join(folder, "whole"), "new");
    execFileSync("mount", ["-t", "tmpfs", "-o", "nr_inodes=170", "tmpfs", full]);
    try {
      const out = join(full, "out");
      writeVersion(out, "old");
      mkdirSync(besideOf(out));
      expect(() => bring(join(folder, "whole"), join(openRun(out), "site"))).toThrow("ENOSPC");
      expect(clear(out)).toEqual([]);
      expect(versionOf(out)).toBe("old");
    } finally {
      execFileSync("umount", [full]);
    }
  });

  test.runIf(canMount)("a disk that is full once the new site stands is no failure: the next build clears up", () => {
    const full = join(folder, "full-after");
    mkdirSync(full);
    execFileSync("mount", ["-t", "tmpfs", "-o", "nr_inodes=250", "tmpfs", full]);
    try {
      const out = join(full, "out");
      writeVersion(out, "old");
      mkdirSync(besideOf(out));
      const site = join(openRun(out), "site");
      writeVersion(site, "new");
      for (let n = 0; freeInodes(full) > 0; n += 1) writeFileSync(join(full, `filler-${n}`), "");
      swap(site, out);
      expect(versionOf(out)).toBe("new");
      expect(existsSync(join(besideOf(out), "old"))).toBe(true);
      for (const name of readdirSync(full)) if (name.startsWith("filler-")) rmSync(join(full, name));
      recover(out);
      expect([versionOf(out), leftovers(out)]).toEqual(["new", []]);
    } finally {
      execFileSync("umount", [full]);
    }
  });

  const image = join(folder, "disk.img");
  const canLoop = canMount && run("truncate", "-s", "32M", image) && run("mkfs.ext4", "-q", "-F", image) && run("mount", "-o", "loop", image, tiny);
  if (canLoop) execFileSync("umount", [tiny]);

  test.runIf(canLoop)("a power cut after a swap leaves a whole site", async () => {
    execFileSync("mount", ["-o", "loop,commit=1", image, tiny]);
    const after = `${image}.after`;
    try {
      const out = join(tiny, "out");
      writeVersion(out, "old");
      mkdirSync(besideOf(out));
      execFileSync("sync", ["-f", tiny]);
      const site = join(openRun(out), "site");
      writeVersion(site, "new");
      swap(site, out);
      // What is renamed is on the disk by now, and what is written may wait for half a minute.
      await wait(2500);
      execFileSync("cp", ["--sparse=always", image, after]);
    } finally {
      execFileSync("umount", [tiny]);
    }
    execFileSync("mount", ["-o", "loop", after, tiny]);
    try {
      expect(versionOf(join(tiny, "out"))).toBe("new");
    } finally {
      execFileSync("umount", [tiny]);
    }
  });

  test.runIf(canMount)("a folder from a lower layer of a container's file system is replaced too", () => {
    const layers = join(folder, "layers");
    writeVersion(join(layers, "lower", "out"), "old");
    for (const name of ["upper", "work", "merged"]) mkdirSync(join(layers, name));
    const at = (name: string): string => join(layers, name);
    execFileSync("mount", ["-t", "overlay", "overlay", "-o", `lowerdir=${at("lower")},upperdir=${at("upper")},workdir=${at("work")},redirect_dir=off`, at("merged")]);
    try {
      const out = join(at("merged"), "out");
      expect(() => renameSync(out, `${out}-aside`)).toThrow("EXDEV");
      mkdirSync(besideOf(out));
      const site = join(openRun(out), "site");
      writeVersion(site, "new");
      swap(site, out);
      expect(versionOf(out)).toBe("new");
      // Killed while the old one, copied, is deleted from where it was.
      renameSync(out, `${out}-new`);
      writeVersion(join(besideOf(out), "old"), "old");
      write(out, { "1/1.html": "old" });
      recover(out);
      expect(versionOf(out)).toBe("old");
    } finally {
      execFileSync("umount", [at("merged")]);
    }
  });

  test.runIf(asRoot && (writeFileSync(join(folder, "fixed"), ""), run("chattr", "+i", join(folder, "fixed")) && run("chattr", "-i", join(folder, "fixed"))))(
    "an old file that cannot be deleted is told, and the new site stands",
    () => {
      const { out, site } = place("undeletable");
      const file = join(out, "1", "1.html");
      execFileSync("chattr", ["+i", file]);
      try {
        swap(site, out);
        expect(versionOf(out)).toBe("new");
        const [left, ...more] = clear(out);
        expect(left).toContain("gone-");
        expect(more).toEqual([]);
        // The next build is not held up by it.
        const next = join(openRun(out), "site");
        writeVersion(next, "next");
        swap(next, out);
        expect(versionOf(out)).toBe("next");
      } finally {
        for (const path of execFileSync("find", [folder, "-name", "1.html"], { encoding: "utf8" }).split("\n")) if (path) run("chattr", "-i", path);
      }
    },
  );

  test.runIf(asRoot)("an old folder that cannot be renamed stays, and so does its site", () => {
    const { out, site } = place("immovable");
    if (!run("chattr", "+i", out)) return;
    try {
      expect(() => swap(site, out)).toThrow("EPERM");
      expect(versionOf(out)).toBe("old");
    } finally {
      run("chattr", "-i", out);
    }
  });

  test("a link in the old site is removed, and what it leads to stays", () => {
    const { out, site } = place("linked");
    write(join(folder, "linked", "precious"), { "a.txt": "mine" });
    symlinkSync(join(folder, "linked", "precious"), join(out, "link"));
    markSite(out, "/");
    swap(site, out);
    clear(out);
    expect(existsSync(join(out, "link"))).toBe(false);
    expect(readdirSync(join(folder, "linked", "precious"))).toEqual(["a.txt"]);
  });
});
