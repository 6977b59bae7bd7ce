import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { asText } from "../../scripts/check/text.ts";
import { loadContentFiles } from "../../src/read/files/content-files.ts";
import { readContent } from "../../src/read/read-content.ts";
import type { ContentFile } from "../../src/read/files/source.ts";
import { blockOf, guidePath, importCommand, mistakesOf, type GuideLanguage } from "./editors/guide.ts";
import { DRAFT, guideSite, type GuideSite } from "./editors/site.ts";

// The guide's example is really imported.
vi.setConfig({ hookTimeout: 120_000 });

const FINDING = / (?:error|warning|note) /;

/** Anchors of a page: those set by hand, and those that headings get. */
function anchorsOf(path: string): string[] {
  const text = readFileSync(path, "utf8");
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-"),
  );
  return [...headings, ...[...text.matchAll(/<a id="([^"]+)">/g)].map(([, id = ""]) => id)];
}

describe.each<GuideLanguage>(["zh", "en"])("the editors' guide (%s)", (language) => {
  const guide = readFileSync(guidePath(language), "utf8");
  let site: GuideSite;
  let files: ContentFile[];
  let draft: string;
  beforeAll(async () => {
    site = await guideSite(language);
    const { status, said } = site.run(importCommand(language));
    if (status !== 0) throw new Error(said);
    files = await loadContentFiles(join(site.folder, "content"));
    draft = readFileSync(join(site.folder, DRAFT), "utf8");
  });
  afterAll(() => site.remove());

  /** What the check says of the draft with one line put in another's place, or taken out. */
  function checked(line: string | undefined, right: string): string {
    const key = /^\s*[\w-]+:/.exec(right)![0];
    const lines = draft.split("\n");
    const at = lines.findIndex((one) => one.startsWith(key));
    expect(at).toBeGreaterThan(0);
    lines.splice(at, 1, ...(line === undefined ? [] : [line]));
    const bytes = new TextEncoder().encode(lines.join("\n"));
    const { diagnostics } = readContent(files.map((file) => (file.path === DRAFT ? { ...file, bytes } : file)));
    return asText(
      { diagnostics: diagnostics.filter(({ file }) => file === DRAFT), language, files: 1, pathOf: (file) => file },
      (_, words) => words,
    );
  }

  test("names at least ten mistakes", () => {
    expect(mistakesOf(language).length).toBeGreaterThanOrEqual(10);
  });

  test.each(mistakesOf(language))("mistake: $message", ({ message, wrong, right }) => {
    expect(checked(wrong, right)).toContain(message);
    expect(checked(right, right)).not.toMatch(FINDING);
  });

  test("shows a quote that the check takes", () => {
    const quote = blockOf(language, "quote");
    expect(checked(quote, quote)).not.toMatch(FINDING);
  });

  test("shows the questions of the review list as they are", () => {
    const review = readFileSync(join(site.folder, "import/jiashi-2024-review.review.md"), "utf8");
    for (const line of blockOf(language, "review").split("\n")) expect(review.split("\n")).toContain(line);
  });

  test("has pictures, each small and told in words", () => {
    const pictures = [...guide.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)];
    expect(pictures.length).toBeGreaterThanOrEqual(6);
    for (const [, alt = "", path = ""] of pictures) {
      const file = join("docs", path);
      expect(alt.length).toBeGreaterThan(15);
      expect(readFileSync(file).subarray(1, 4).toString()).toBe("PNG");
      expect(statSync(file).size).toBeLessThan(100_000);
    }
  });

  test("links to what there is", () => {
    const links = [...guide.matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, path = ""]) => path)
      .filter((path) => !path.startsWith("http"));
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) {
      const [path = "", anchor] = link.split("#");
      const target = path === "" ? guidePath(language) : join("docs", path);
      expect(existsSync(target), link).toBe(true);
      if (anchor !== undefined) expect(anchorsOf(target), link).toContain(anchor);
    }
  });
});

test("both READMEs lead to the guide", () => {
  expect(readFileSync("README.md", "utf8")).toContain("](docs/editors.md)");
  expect(readFileSync("README.zh.md", "utf8")).toContain("](docs/editors.zh.md)");
});
