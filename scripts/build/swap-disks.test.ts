import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statfsSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, describe, expect, test, vi } from "vitest";
import { contentsRefusal } from "./out-folder.ts";
import { besideOf, bring, clear, openRun, recover, swap } from "./swap.ts";
import { markSite } from "./site-mark.ts";
import { scratch, sitePlaces, versionOf, write, writeVersion } from "./testing.ts";

vi.setConfig({ testTimeout: 120_000 });

const { folder, remove } = scratch("swap-disks");
afterAll(remove);

const { place, leftovers } = sitePlaces(folder);

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
      bring(join(folder, "made"), site, { out, isInCheckout: false });
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
      expect(() => bring(join(folder, "whole"), join(openRun(out), "site"), { out, isInCheckout: true })).toThrow(
        "ENOSPC",
      );
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
  const canLoop =
    canMount &&
    run("truncate", "-s", "32M", image) &&
    run("mkfs.ext4", "-q", "-F", image) &&
    run("mount", "-o", "loop", image, tiny);
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
    execFileSync("mount", [
      "-t",
      "overlay",
      "overlay",
      "-o",
      `lowerdir=${at("lower")},upperdir=${at("upper")},workdir=${at("work")},redirect_dir=off`,
      at("merged"),
    ]);
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

  test.runIf(
    asRoot &&
      (writeFileSync(join(folder, "fixed"), ""),
      run("chattr", "+i", join(folder, "fixed")) && run("chattr", "-i", join(folder, "fixed"))),
  )("an old file that cannot be deleted is told, and the new site stands", () => {
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
      for (const path of execFileSync("find", [folder, "-name", "1.html"], { encoding: "utf8" }).split("\n"))
        if (path) run("chattr", "-i", path);
    }
  });

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
