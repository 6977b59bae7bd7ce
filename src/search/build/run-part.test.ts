import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runPart } from "./run-part.ts";

test("a part that cannot be written fails, and is not waited for", async () => {
  const folder = mkdtempSync(join(tmpdir(), "part-"));
  writeFileSync(join(folder, "taken"), "");
  await expect(runPart([], join(folder, "taken", "part"))).rejects.toThrow();
  rmSync(folder, { recursive: true });
});
