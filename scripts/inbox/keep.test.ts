import type * as fs from "node:fs";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { documentsIn, freePath } from "./documents.ts";
import { digestOf, keep, putAway, type Kept } from "./keep.ts";

/** How many changes of the disk still go through; after them none does, as after a kill. */
const disk = vi.hoisted(() => ({ left: Infinity }));
vi.mock("node:fs", async (original) => {
  const real = await original<typeof fs>();
  const counted =
    (name: string, run: (...args: unknown[]) => unknown) =>
    (...args: unknown[]) => {
      if (disk.left-- <= 0) throw new Error(`killed before ${name}`);
      return run(...args);
    };
  const changes = [
    "mkdirSync",
    "openSync",
    "writeFileSync",
    "fchmodSync",
    "fsyncSync",
    "closeSync",
    "linkSync",
    "renameSync",
    "rmSync",
  ] as const;
  return {
    ...real,
    ...Object.fromEntries(changes.map((name) => [name, counted(name, real[name] as (...args: unknown[]) => unknown)])),
  };
});

const root = mkdtempSync(join(tmpdir(), "keep 收件-"));
const inbox = join(root, "inbox");
afterAll(() => rmSync(root, { recursive: true }));

/** Three documents, of which two have one name and two one text; a report that has one's name, and a review list whose original is gone. */
const uploads = { "a.txt": "甲", "jia/a.txt": "甲", "b.txt": "乙" };

function lay(): void {
  disk.left = Infinity;
  rmSync(root, { recursive: true });
  for (const folder of ["inbox/jia", "inbox/imported", "content/reports"])
    mkdirSync(join(root, folder), { recursive: true });
  for (const [name, text] of Object.entries(uploads)) writeFileSync(join(inbox, name), text);
  writeFileSync(join(root, "content/reports/乙.md"), "as published");
  writeFileSync(join(inbox, "imported/b.txt.review.md"), "of another");
}

/** What `npm run inbox` does, with a reading that only looks at the text. */
function run(): void {
  const kept: Kept[] = [];
  for (const document of documentsIn(inbox, []).documents) {
    const text = readFileSync(document.path, "utf8");
    const draft = freePath(join(root, "content/reports", `${text}.md`), `draft of ${text}`);
    kept.push(
      keep(
        document,
        { draft, placed: true, second: false, markdown: `draft of ${text}`, review: `list of ${document.name}` },
        digestOf(document),
        { inbox, kept },
      ),
    );
  }
  for (const one of kept) putAway(one);
}

function keptOne(): Kept {
  const [document] = documentsIn(inbox, []).documents;
  return keep(
    document!,
    { draft: join(root, "x.md"), placed: true, second: false, markdown: "x", review: "y" },
    digestOf(document!),
    { inbox, kept: [] },
  );
}

const files = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, encoding: "utf8" })
      .filter((name) => statSync(join(root, name)).isFile())
      .sort()
      .map((name) => [name.replaceAll("\\", "/"), readFileSync(join(root, name), "utf8")]),
  );

/** The changes of the disk that a whole run makes. */
function stepsOfRun(): number {
  disk.left = 1e6;
  run();
  const steps = 1e6 - disk.left;
  disk.left = Infinity;
  return steps;
}

beforeEach(lay);

describe("documents of an inbox", () => {
  test("are put away beside their lists, and nothing is written over", () => {
    run();
    expect(files()).toEqual({
      "content/reports/乙.md": "as published",
      "content/reports/乙-2.md": "draft of 乙",
      "content/reports/甲.md": "draft of 甲",
      "inbox/imported/a.txt": "甲",
      "inbox/imported/a.txt.review.md": "list of a.txt",
      "inbox/imported/a-2.txt": "甲",
      "inbox/imported/a-2.txt.review.md": "list of jia/a.txt",
      "inbox/imported/b.txt.review.md": "of another",
      "inbox/imported/b-2.txt": "乙",
      "inbox/imported/b-2.txt.review.md": "list of b.txt",
    });
  });

  test("are lost at no moment of a kill, and the next run comes to the same end", () => {
    const steps = stepsOfRun();
    const whole = files();
    expect(steps).toBeGreaterThan(30);
    for (let step = 0; step < steps; step++) {
      lay();
      disk.left = step;
      expect(run).toThrow("killed");
      disk.left = Infinity;
      const left = files();
      for (const [name, text] of Object.entries(uploads)) {
        // A document is in the inbox, or its draft and its list are written.
        if (left[`inbox/${name}`] !== text)
          expect(Object.values(left), `step ${step}`).toEqual(
            expect.arrayContaining([text, `draft of ${text}`, `list of ${name}`]),
          );
      }
      run();
      expect(files(), `step ${step}`).toEqual(whole);
    }
  });

  test("stay where they are while something has come into their place", () => {
    const kept = keptOne();
    writeFileSync(kept.goesTo, "another");
    expect(() => putAway(kept)).toThrow("EEXIST");
    expect(files()).toMatchObject({ "inbox/a.txt": "甲", "inbox/imported/a.txt": "another" });
  });

  test("stay where they are when another version was saved while they were read", () => {
    const kept = keptOne();
    writeFileSync(kept.document.path, "甲，改过");
    expect(putAway(kept)).toBe(false);
    expect(files()).toMatchObject({ "inbox/a.txt": "甲，改过" });
  });
});
