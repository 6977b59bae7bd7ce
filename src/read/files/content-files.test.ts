import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, sep } from "node:path";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { loadContentFiles } from "./content-files.ts";
import { isRead } from "./source.ts";
import { withPassedOver } from "../site/passed-over.ts";
import { readContent } from "../read-content.ts";
import { nameProblem } from "./report-path.ts";

const base = await loadContentFiles("tests/fixtures/read/base/content");
test("files are named from the site's root, sorted, and leftovers are left out", () => {
  expect(base.map(({ path }) => path)).toEqual([
    "content/bodies/jia.yaml",
    "content/bodies/yi.yaml",
    "content/metrics.yaml",
    "content/site.yaml",
  ]);
});

test.skipIf(process.platform === "win32")(
  "a pipe, a device, a link to a folder or to nothing is named, and never opened",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "content-"));
    const reports = join(folder, "reports", "jia");
    mkdirSync(reports, { recursive: true });
    spawnSync("mkfifo", [join(reports, "2020-review.md")]);
    symlinkSync("/dev/zero", join(reports, "2021-review.md"));
    symlinkSync(folder, join(reports, "2022-review.md"));
    symlinkSync(join(folder, "nothing"), join(reports, "2023-review.md"));
    const files = await loadContentFiles(folder);
    rmSync(folder, { recursive: true });
    const { diagnostics } = readContent([...base, ...files]);
    const found = diagnostics
      .filter(({ code }) => code === "file-unread")
      .map(({ file, data }) => [file.slice(-14, -10), data]);
    expect(found).toEqual([
      ["2020", { reason: "no-file" }],
      ["2021", { reason: "no-file" }],
      ["2022", { reason: "folder-link" }],
      ["2023", { reason: "broken-link" }],
    ]);
  },
);

test.skipIf(process.platform === "win32")(
  "what lies in public/ and cannot be copied is named, and never opened; leftovers are not asked for",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "public-"));
    writeFileSync(join(folder, "robots.txt"), "");
    mkdirSync(join(folder, "files"));
    symlinkSync(join(folder, "files"), join(folder, "linked"));
    for (const name of ["broken", ".#robots.txt"]) symlinkSync(join(folder, "nothing"), join(folder, name));
    for (const name of [".nojekyll", ".robots.txt.swp", "Thumbs.db"]) writeFileSync(join(folder, name), "");
    spawnSync("mkfifo", [join(folder, "pipe")]);
    const files = await loadContentFiles("tests/fixtures/read/base/content", { publicFolder: folder });
    rmSync(folder, { recursive: true });
    const found = files.flatMap(({ path, unread }) => (path.startsWith("public/") ? [[path.slice(7), unread]] : []));
    expect(found).toEqual([
      [".nojekyll", undefined],
      ["broken", "broken-link"],
      ["linked", "folder-link"],
      ["pipe", "no-file"],
      ["robots.txt", undefined],
    ]);
  },
);

test("a private key, and a link that git has written as text, are not published whatever they are called", async () => {
  const folder = mkdtempSync(join(tmpdir(), "content-"));
  const [content, published] = [join(folder, "content"), join(folder, "public")];
  mkdirSync(content);
  mkdirSync(published);
  const texts: [string, string][] = [
    ["a.pdf", "%PDF"],
    ["b.pdf", "a.pdf"],
    ["c.pdf", "../public/a.pdf"],
    ["cert.pem", "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"],
    ["chain.pem", "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n-----BEGIN EC PRIVATE KEY-----\n"],
    ["d.pdf", "nothing.pdf"],
    ["latest.txt", "a.pdf"],
    ["server.key", "-----BEGIN PRIVATE KEY-----\nMC4C\n"],
    ["talk.key", "PK\u0003\u0004"],
  ];
  for (const [name, text] of texts) writeFileSync(join(published, name), text);
  const files = await loadContentFiles(content, { publicFolder: published });
  rmSync(folder, { recursive: true });
  expect(files.flatMap(({ path, unread }) => (unread ? [[path, unread]] : []))).toEqual([
    ["public/b.pdf", "link-in-text"],
    ["public/c.pdf", "link-in-text"],
    ["public/chain.pem", "private-key"],
    ["public/server.key", "private-key"],
  ]);
});

test.skipIf(process.platform === "win32")("a link in the place of a body's folder is told as one", async () => {
  const folder = mkdtempSync(join(tmpdir(), "content-"));
  mkdirSync(join(folder, "reports"));
  symlinkSync(folder, join(folder, "reports", "jia"));
  const { diagnostics } = readContent([...base, ...(await loadContentFiles(folder))]);
  rmSync(folder, { recursive: true });
  expect(
    diagnostics.filter(({ file }) => file === "content/reports/jia").map(({ code, data }) => [code, data]),
  ).toEqual([["file-unread", { reason: "folder-link" }]]);
});

test("what stands for a file that lies elsewhere is named by that file, and is neither read nor published", async () => {
  const folder = mkdtempSync(join(tmpdir(), "content-"));
  const [content, published] = [join(folder, "content"), join(folder, "public")];
  for (const below of [join(content, "reports/jia"), join(content, "bodies"), published])
    mkdirSync(below, { recursive: true });
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"4d".repeat(32)}\nsize 12345\n`;
  const texts: [string, string][] = [
    ["content/reports/jia/.2020-review.md.icloud", "bplist00"],
    ["content/reports/jia/2021-review.md.nextcloud", " "],
    ["content/reports/jia/2022-review.md", pointer],
    ["content/bodies/jia.yaml.owncloud", ""],
    // Its file has come, and this was left.
    ["content/reports/jia/.2023-review.md.icloud", "bplist00"],
    ["content/reports/jia/2023-review.md", "---\n"],
    ["content/.DS_Store.icloud", ""],
    ["public/report.pdf", pointer],
    ["public/.table.xlsx.icloud", "bplist00"],
    ["public/annexed.pdf", "/annex/objects/SHA256E-s12--4d.pdf\n"],
    ["public/robots.txt", "version of ours"],
    ...(sep === "/" ? [["public/files\\\\a.pdf", "from a zip of Windows"] as [string, string]] : []),
  ];
  for (const [path, text] of texts) writeFileSync(join(folder, path), text);
  const files = await loadContentFiles(content, { publicFolder: published });
  const { diagnostics } = await withPassedOver(content, files, readContent(files));
  rmSync(folder, { recursive: true });
  expect(files.map(({ path, unread }) => [path, unread])).toEqual([
    ["content/bodies/jia.yaml", "elsewhere"],
    ["content/reports/jia/2020-review.md", "elsewhere"],
    ["content/reports/jia/2021-review.md", "elsewhere"],
    ["content/reports/jia/2022-review.md", "elsewhere"],
    ["content/reports/jia/2023-review.md", undefined],
    ["public/annexed.pdf", "elsewhere"],
    ...(sep === "/" ? [["public/files\\\\a.pdf", "backslash"]] : []),
    ["public/report.pdf", "elsewhere"],
    ["public/robots.txt", undefined],
    ["public/table.xlsx", "elsewhere"],
  ]);
  const told = diagnostics.filter(({ code }) => code === "file-unread");
  expect(told.map(({ file }) => file).sort()).toEqual(files.filter(({ unread }) => unread).map(({ path }) => path));
  expect(diagnostics.filter(({ code }) => code === "file-passed-over")).toEqual([]);
});

test("the marks of a conflict that git has left in a text of public/ are an error at their line", async () => {
  const publicFolder = mkdtempSync(join(tmpdir(), "public-"));
  const conflict = "User-agent: *\n<<<<<<< HEAD\nAllow: /\n=======\nDisallow: /\n>>>>>>> other\n";
  for (const name of ["robots.txt", "a.csv", "a.bin"]) writeFileSync(join(publicFolder, name), conflict);
  writeFileSync(join(publicFolder, "good.txt"), "甲\n=======\n");
  const files = (await loadContentFiles("tests/fixtures/read/clean/content", { publicFolder })).filter(({ path }) =>
    path.startsWith("public/"),
  );
  expect(files.filter(({ conflictLine }) => conflictLine === 2).map(({ path }) => path)).toEqual([
    "public/a.csv",
    "public/robots.txt",
  ]);
  const told = readContent([...base, ...files]).diagnostics.filter(({ code }) => code === "merge-conflict");
  expect(told.map(({ file, line, severity }) => [file, line, severity])).toEqual([
    ["public/a.csv", 2, "error"],
    ["public/robots.txt", 2, "error"],
  ]);
});

test("half a picture is none", async () => {
  const folder = mkdtempSync(join(tmpdir(), "content-"));
  mkdirSync(join(folder, "pages"));
  const whole = await sharp({
    create: {
      width: 200,
      height: 200,
      channels: 3,
      background: "#fff",
      noise: { type: "gaussian", mean: 128, sigma: 30 },
    },
  })
    .png()
    .toBuffer();
  writeFileSync(join(folder, "pages/whole.png"), whole);
  writeFileSync(join(folder, "pages/half.png"), whole.subarray(0, whole.length / 2));
  const files = await loadContentFiles(folder);
  rmSync(folder, { recursive: true });
  expect(files.map(({ path, isPicture }) => [path, isPicture])).toEqual([
    ["content/pages/half.png", false],
    ["content/pages/whole.png", true],
  ]);
});

test("what a camera has noted in a picture is known", async () => {
  const folder = mkdtempSync(join(tmpdir(), "content-"));
  mkdirSync(join(folder, "pages"));
  const picture = sharp({ create: { width: 2, height: 2, channels: 3, background: "#fff" } }).jpeg();
  writeFileSync(join(folder, "pages/plain.jpg"), await picture.toBuffer());
  writeFileSync(join(folder, "pages/noted.jpg"), await picture.withExif({ IFD0: { Artist: "甲" } }).toBuffer());
  const pictures = (await loadContentFiles(folder)).filter(({ path }) => path.endsWith(".jpg"));
  expect(pictures.map(({ path, isNoted }) => [path, isNoted])).toEqual([
    ["content/pages/noted.jpg", true],
    ["content/pages/plain.jpg", undefined],
  ]);
});

test("a picture that its notes turn is shown where Astro knows of them, and refused elsewhere", async () => {
  const folder = mkdtempSync(join(tmpdir(), "content-"));
  mkdirSync(join(folder, "pages"));
  const plain = sharp({ create: { width: 4, height: 2, channels: 3, background: "#fff" } });
  for (const [name, orientation] of [
    ["turned", 6],
    ["mirrored", 2],
  ] as const)
    for (const format of ["jpg", "png", "webp"])
      await plain
        .clone()
        .withMetadata({ orientation })
        .toFile(join(folder, "pages", `${name}.${format}`));
  const files = await loadContentFiles(folder);
  rmSync(folder, { recursive: true });
  expect(files.flatMap(({ path, pictureFault }) => (pictureFault ? [[path, pictureFault]] : []))).toEqual([
    ["content/pages/turned.png", "turned"],
    ["content/pages/turned.webp", "turned"],
  ]);
});

test("a picture has an ending that Astro makes pages with: .tiff is one, and .tif is none", async () => {
  const folder = mkdtempSync(join(tmpdir(), "content-"));
  mkdirSync(join(folder, "pages"));
  const names = ["a.JPEG", "a.jpg", "a.png", "a.tif", "a.tiff", "a.webp"];
  const picture = await sharp({ create: { width: 2, height: 2, channels: 3, background: "#fff" } })
    .png()
    .toBuffer();
  for (const name of names) writeFileSync(join(folder, "pages", name), picture);
  const files = await loadContentFiles(folder);
  rmSync(folder, { recursive: true });
  expect(files.filter(({ isPicture }) => isPicture !== true).map(({ path }) => path)).toEqual(["content/pages/a.tif"]);
});

describe("what is not read", () => {
  /** What is said of files of these names. */
  async function said(...names: string[]) {
    const folder = mkdtempSync(join(tmpdir(), "content-"));
    for (const name of names) {
      mkdirSync(join(folder, dirname(name)), { recursive: true });
      writeFileSync(join(folder, name), name === "pages/about.mdx" ? "![](plan.svg)" : "x");
    }
    const files = await loadContentFiles(folder);
    const { diagnostics: found } = await withPassedOver(folder, files, { diagnostics: [] });
    rmSync(folder, { recursive: true });
    // Most of these sites have no report.
    return {
      read: files.filter(isRead).map(({ path }) => path),
      found: found
        .filter(({ code }) => code !== "reports-missing")
        .map(({ file, severity, data }) => ({ file, severity, ...data })),
    };
  }

  test("what systems and programs leave, and what is for people, is passed over in silence", async () => {
    const names = [
      "Thumbs.db",
      "desktop.ini",
      ".DS_Store",
      "2023-review.md.orig",
      "2023-review.md.bak",
      "2023-review.md~",
      "~$2023.docx",
      "._2023-review.md",
      ".#2023-review.md",
      ".2023-review.md.swp",
    ];
    const everywhere = ["", "reports/jia/", "bodies/", "pages/"].flatMap((folder) =>
      names.map((name) => `${folder}${name}`),
    );
    expect(
      await said(...everywhere, "README.md", "bodies/README.zh.md", ".git/notes.md", "__MACOSX/reports/x.md"),
    ).toEqual({ read: [], found: [] });
  });

  test.each([
    ["notes.txt", "site", undefined],
    ["site.yml", "site", "content/site.yaml"],
    ["metric.yaml", "site", "content/metrics.yaml"],
    ["2023-review.md", "site", "content/reports/<body>/2023-review.md"],
    ["bodies/jia.yaml.txt", "bodies", "content/bodies/jia.yaml"],
    ["bodies/shi/jia.yaml", "bodies", "content/bodies/jia.yaml"],
    ["pages/about.md", "pages", "content/pages/about.mdx"],
    ["pages/more/method.mdx", "pages", "content/pages/method.mdx"],
    ["reports/jia/.2023-review.md", "hidden", "content/reports/jia/2023-review.md"],
  ])("%s is named, and where it belongs", async (name, why, suggestion) => {
    expect(await said(name)).toEqual({
      read: [],
      found: [{ file: `content/${name}`, severity: "warning", name: `content/${name}`, why, suggestion }],
    });
  });

  test("of a folder that is none of the three, only the number of its files", async () => {
    const found = [
      {
        file: "content/report/jia/2022-review.md",
        severity: "warning",
        name: "content/report",
        why: "folder",
        files: 2,
        suggestion: "content/reports",
      },
    ];
    expect(await said("report/jia/2023-review.md", "report/jia/2022-review.md")).toEqual({ read: [], found });
  });

  test("a picture that a page shows is used", async () => {
    expect(await said("pages/about.mdx", "pages/plan.svg", "pages/old.svg")).toMatchObject({
      found: [{ file: "content/pages/old.svg" }],
    });
  });

  test.skipIf(process.platform === "win32")("a link in place of a folder is named as one", async () => {
    const folder = mkdtempSync(join(tmpdir(), "content-"));
    symlinkSync(tmpdir(), join(folder, "reports"));
    symlinkSync(tmpdir(), join(folder, "other"));
    const { dataset, diagnostics: found } = await withPassedOver(
      folder,
      await loadContentFiles(folder),
      readContent(base),
    );
    rmSync(folder, { recursive: true });
    expect(dataset, "which none may publish").toBeUndefined();
    expect(found.map(({ file, severity, data }) => [file, severity, data])).toEqual([
      ["content/other", "warning", { reason: "folder-link" }],
      ["content/reports", "error", { reason: "folder-link" }],
    ]);
  });
});

test.each([
  ["no folder of reports", [], true],
  ["an empty one", ["reports/jia/"], true],
  ["what programs leave alone", ["reports/jia/.2023-review.md.swp", "reports/.DS_Store"], true],
  ["a report that cannot be read", ["reports/jia/2023-review.md"], false],
])("a site without a report is none: %s", async (_, names, isNone) => {
  const folder = mkdtempSync(join(tmpdir(), "content-"));
  for (const name of names) {
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    if (!name.endsWith("/")) writeFileSync(join(folder, name), "");
  }
  const { dataset, diagnostics } = await withPassedOver(folder, await loadContentFiles(folder), readContent(base));
  rmSync(folder, { recursive: true });
  const found = diagnostics
    .filter(({ code }) => code === "reports-missing")
    .map(({ file, severity }) => [file, severity]);
  expect({ dataset: dataset === undefined, found }).toEqual({
    dataset: isNone,
    found: isNone ? [["content/reports", "error"]] : [],
  });
});

test.each([
  "2023-review (1)",
  "2023-review（2）",
  "2023-review - 副本",
  "2023-review - 副本 (2)",
  "2023-review的副本",
  "副本2023-review",
  "复件 2023-review",
  "2023-review - Copy",
  "2023-review copy 2",
  "2023-review 2",
  "Copy of 2023-review",
  "2023_review_copy",
  "2023-review (冲突副本 2024-01-20)",
])("%s.md is named as a copy", (name) => {
  const problem = nameProblem(`content/reports/jia/${name}.md`, undefined);
  expect(problem.data).toMatchObject({ problem: "copy", suggestion: "2023-review.md" });
});

test.each(["2023-review (终稿)", "2023 review", "工作报告 (2023)"])("%s.md is not", (name) => {
  expect(nameProblem(`content/reports/jia/${name}.md`, undefined).data).not.toMatchObject({ problem: "copy" });
});
