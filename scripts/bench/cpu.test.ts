import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { childCpuMs, withCpu } from "./cpu.ts";

test.skipIf(childCpuMs() === null)("a child's CPU time is counted, and waiting is not", async () => {
  const run = (code: string) => withCpu(() => spawnSync(process.execPath, ["-e", code]).status);
  const busy = await run("const end = process.cpuUsage().user + 400_000; while (process.cpuUsage().user < end);");
  expect(busy).toMatchObject({ result: 0, cpuMs: expect.any(Number) });
  expect(busy.cpuMs).toBeGreaterThanOrEqual(400);
});
