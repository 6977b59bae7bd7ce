import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { answer } from "./answer.ts";

const folder = mkdtempSync(join(tmpdir(), "nianlun-answer-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("an answer is of one site: where another with another path takes its place meanwhile, it is asked again", async () => {
  mkdirSync(join(folder, "reports"));
  writeFileSync(join(folder, "reports/index.html"), "reports");
  const bases = ["/", "/sub/"];
  const base = () => Promise.resolve(bases.length > 1 ? bases.shift()! : bases[0]!);
  expect(await answer({ folder, base }, { method: "GET", url: "/sub/reports/", headers: {} })).toMatchObject({
    status: 200,
    body: Buffer.from("reports"),
  });
});
