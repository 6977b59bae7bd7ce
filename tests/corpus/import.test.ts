import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { importDocument, type Imported } from "../../src/import/import-document.ts";
import { isRefused } from "../../src/import/problem.ts";
import { testContext } from "../../src/import/testing.ts";

vi.setConfig({ testTimeout: 30_000 });

const fixtures = "tests/fixtures/import";
const context = await testContext();

async function imported(name: string): Promise<Imported> {
  const input = readdirSync(join(fixtures, name)).find((file) => file.startsWith("input.")) ?? "";
  const draft = await importDocument(join(fixtures, name, input), context);
  if (isRefused(draft)) throw new Error(draft.problem.code);
  return draft;
}

/** What an editor is told beside the draft. */
function told({ observations, rejections, commitments, dropped, repairs, damage, diagnostics }: Imported): string {
  const lines = [
    ...observations.map(
      (one) =>
        `taken ${one.line}: ${one.metric} ${one.quantity.raw} (${one.scope}, ${one.year}) ${one.questions.join(" ")} | ${one.words}`,
    ),
    ...rejections
      .filter(({ reason }) => !["date", "duration", "ordinal", "rhetoric", "enumerator"].includes(reason))
      .map(({ line, reason, words }) => `left ${line}: ${reason} | ${words}`),
    ...commitments.map(
      ({ line, number, heading, text }) => `commitment ${line}: ${number ?? "-"} ${heading ?? "-"} | ${text}`,
    ),
    ...damage.map(({ line, kind, words }) => `damage ${line}: ${kind} | ${words}`),
    ...repairs.map(
      ({ line, kind, changes }) =>
        `repair ${line}: ${kind} | ${changes.map(({ before, after }) => `${before}→${after}`).join(" ")}`,
    ),
    ...dropped.map(({ line, kind, text }) => `dropped ${line}: ${kind} | ${text}`),
    ...diagnostics
      .filter(({ severity }) => severity !== "note")
      .map(({ line, severity, code }) => `check ${line}: ${severity} ${code}`),
  ];
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

describe("each fixture folder becomes the draft and the findings beside it", () => {
  test.each(readdirSync(fixtures))("%s", async (name) => {
    const draft = await imported(name);
    await expect(draft.markdown).toMatchFileSnapshot(join("../..", fixtures, name, "expected.md"));
    await expect(told(draft)).toMatchFileSnapshot(join("../..", fixtures, name, "expected.txt"));
  });
});

test.each(readdirSync(fixtures))("every quote of %s stands in the line it names", async (name) => {
  const { markdown, observations, rejections } = await imported(name);
  const lines = markdown.split("\n");
  for (const { quote, line } of [...observations, ...rejections]) {
    expect(quote).not.toBe("");
    expect(lines[line - 1]).toContain(quote);
  }
});
