import { existsSync, mkdirSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { blockOf, blocksOf, editOf, importCommand, type Block, type GuideLanguage } from "./editors/guide.ts";
import { DOCUMENT, DRAFT, guideSite, startServer, type GuideSite } from "./editors/site.ts";

// The guide's commands are really run, each in processes of its own.
vi.setConfig({ testTimeout: 180_000 });

/** The suite itself was installed by it. */
const INSTALLS = "npm ci";
/** It does not end by itself, and has a test of its own. */
const SERVES = "npm run dev";

/** Commits, days and free ports are never the same twice. */
const settled = (text: string): string =>
  text
    .replaceAll(/(提交 |commit )[0-9a-f]{7,}/g, "$1…")
    .replaceAll(/20\d\d-\d\d-\d\d/g, "…")
    .replaceAll(/localhost:\d+/g, "localhost:…")
    .trim();

/** What the guide says a shell block prints: the block right after it. */
const outputAfter = (blocks: Block[], index: number): string | undefined =>
  blocks[index + 1]?.role === "output" ? blocks[index + 1]!.text : undefined;

/** A site for one test. */
async function ownSite(language: GuideLanguage): Promise<GuideSite> {
  const site = await guideSite(language);
  onTestFinished(() => site.remove());
  return site;
}

/** One step of the guide: an edit is made, or commands are run and what they say is compared. */
function follow(site: GuideSite, blocks: Block[], index: number): void {
  const { language, role, text } = blocks[index]!;
  if (role === "edit") site.edit(editOf(text));
  if (role === "add") site.edit({ from: "\ncommitments:\n", to: `\n${text}\ncommitments:\n` });
  if (language !== "sh" || [INSTALLS, SERVES].includes(text)) return;
  const expected = outputAfter(blocks, index);
  for (const command of text.split("\n")) {
    const { status, said } = site.run(command);
    expect(status, `${command}\n${said}`).toBe(expected?.includes(" error ") ? 1 : 0);
    if (expected !== undefined) expect(settled(said)).toContain(settled(expected));
  }
}

describe.each<GuideLanguage>(["zh", "en"])("the editors' guide (%s)", (language) => {
  test("can be followed from the first command to the last, and each says what the guide says", async () => {
    const site = await ownSite(language);
    const blocks = blocksOf(language);
    for (const index of blocks.keys()) follow(site, blocks, index);
    expect(site.run("git status --porcelain -- content").said).toBe("");
    // The site, then the report, its correction and the undoing of that.
    expect(site.run("git log --oneline origin/main").said.trim().split("\n")).toHaveLength(4);
  });

  test("tells the way of a document through the inbox", async () => {
    const site = await ownSite(language);
    const uploaded = join(site.folder, "inbox/jiashi", DOCUMENT);
    mkdirSync(dirname(uploaded), { recursive: true });
    renameSync(join(site.folder, "import", DOCUMENT), uploaded);
    const { status, said } = site.run("npm run --silent inbox");
    expect({ status, said }).toMatchObject({
      status: 0,
      said: expect.stringContaining(`${blockOf(language, "inbox")}\n`) as unknown,
    });
    expect(said).toContain(DRAFT);
    expect(existsSync(join(site.folder, DRAFT))).toBe(true);
  });
});

test("the site can be looked at while it is edited, as both guides say", async () => {
  const site = await ownSite("zh");
  site.run(importCommand("zh"));
  const server = await startServer(site, SERVES, "zh");
  onTestFinished(() => server.stop());
  for (const language of ["zh", "en"] as const) {
    const blocks = blocksOf(language);
    expect(settled(server.said)).toContain(
      settled(
        outputAfter(
          blocks,
          blocks.findIndex(({ text }) => text === SERVES),
        )!,
      ),
    );
  }
  const page = await fetch(`${server.address}reports/jiashi/2024-review/`);
  expect(await page.text()).toMatch(/ id="proposals-filed"[^>]*>(?:<span class="nowrap">)?268件</);
});
