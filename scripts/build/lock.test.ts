import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test, vi } from "vitest";
import { lock, tryLock } from "./lock.ts";
import { scratch } from "./testing.ts";

vi.setConfig({ testTimeout: 60_000 });

const { folder, remove } = scratch("lock");
afterAll(remove);
const module_ = JSON.stringify(pathToFileURL(join(import.meta.dirname, "lock.ts")).href);

/** A process that runs a few lines, with `lock` and `tryLock` at hand. */
const elsewhere = (code: string) =>
  spawn(process.execPath, ["--input-type=module", "-e", `import { lock, tryLock } from ${module_}; ${code}`], {
    stdio: ["ignore", "pipe", "inherit"],
  });
const ended = (child: ReturnType<typeof elsewhere>): Promise<unknown> =>
  new Promise((done) => child.once("close", done));

test("what another process holds cannot be had, until it is killed", async () => {
  const file = join(folder, "a", "lock");
  const holder = elsewhere(`tryLock(${JSON.stringify(file)}); console.log("held"); setInterval(() => {}, 1000);`);
  await new Promise((held) => holder.stdout.once("data", held));
  expect(tryLock(file)).toBeUndefined();
  holder.kill("SIGKILL");
  await ended(holder);
  const taken = tryLock(file);
  expect(taken).toBeDefined();
  taken?.release(true);
  expect(existsSync(file)).toBe(false);
});

test("of many that take it away when they let go, one at a time holds it", async () => {
  const file = join(folder, "many", "lock");
  const counter = join(folder, "count");
  writeFileSync(counter, "0");
  const code = `import { readFileSync, writeFileSync, rmdirSync } from "node:fs"; import { dirname } from "node:path";
    for (let n = 0; n < 20; n++) {
      const held = await lock(${JSON.stringify(file)}, () => {});
      const before = Number(readFileSync(${JSON.stringify(counter)}, "utf8"));
      await new Promise((later) => setTimeout(later, 1));
      writeFileSync(${JSON.stringify(counter)}, String(before + 1));
      held.release(true);
      try { rmdirSync(dirname(${JSON.stringify(file)})); } catch {}
    }`;
  await Promise.all(Array.from({ length: 4 }, () => ended(elsewhere(code))));
  expect(readFileSync(counter, "utf8")).toBe("80");
});

test("none that asks again and again fails where the others take file and folder away", async () => {
  const file = join(folder, "often", "lock");
  const code = `import { rmdirSync } from "node:fs"; import { dirname } from "node:path";
    for (let had = 0; had < 1_000; ) {
      const held = tryLock(${JSON.stringify(file)});
      if (!held) continue;
      had++;
      held.release(true);
      try { rmdirSync(dirname(${JSON.stringify(file)})); } catch {}
    }`;
  expect(await Promise.all(Array.from({ length: 4 }, () => ended(elsewhere(code))))).toEqual([0, 0, 0, 0]);
});

test("who waits is told so once, and has it in the end", async () => {
  const file = join(folder, "wait", "lock");
  const held = tryLock(file);
  let told = 0;
  const other = elsewhere(
    `const held = await lock(${JSON.stringify(file)}, () => console.log("waiting")); held.release(); process.exit(0);`,
  );
  other.stdout.on("data", () => {
    told += 1;
    held?.release();
  });
  await ended(other);
  expect(told).toBe(1);
  const again = await lock(file, () => undefined);
  again.release();
});

test("a file with something of somebody's in it is no lock: it is named, and stays as it is", () => {
  const file = join(folder, "taken");
  writeFileSync(file, "mine".repeat(1000));
  expect(() => tryLock(file)).toThrow(expect.objectContaining({ code: "ERR_SQLITE_ERROR", path: file }));
  expect(readFileSync(file, "utf8")).toBe("mine".repeat(1000));
});

test.runIf(process.platform === "linux")("where no folder can be made, it is said at once", () => {
  expect(() => tryLock("/proc/nianlun/lock")).toThrow("ENOENT");
});
