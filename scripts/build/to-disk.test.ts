import { expect, test, vi } from "vitest";
import type * as fs from "node:fs";
import { scratch, writeVersion } from "./testing.ts";
import { toDisk } from "./to-disk.ts";

const flushed = vi.hoisted(() => ({ count: 0 }));
vi.mock("node:fs", async (original) => {
  const real = await original<typeof fs>();
  return { ...real, fsyncSync: (file: number) => (flushed.count++, real.fsyncSync(file)) };
});

test("where the system has no call for a whole disk, each file is flushed, and their folder", () => {
  const { folder, remove } = scratch("to-disk");
  writeVersion(folder, "new", 7);
  vi.stubEnv("PATH", "");
  toDisk(folder);
  vi.unstubAllEnvs();
  remove();
  // The seven, their mark and the folder.
  expect(flushed.count).toBe(9);
});
