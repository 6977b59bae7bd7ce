import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { isRefused } from "../problem.ts";
import { decodeText } from "./decode-text.ts";
import { readSource, recognise, refusedBySystem, TEXT_LIMIT } from "./read-source.ts";
import { withinLimits } from "./unzip-safely.ts";

const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(parts.flatMap((part) => (typeof part === "string" ? [...Buffer.from(part, "latin1")] : part)));
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const wide = (words: string) => [...Buffer.from(words, "utf16le")];
const utf8 = (words: string) => new TextEncoder().encode(words);

describe("a file is what its bytes say", () => {
  test.each([
    ["an encrypted Word document", bytes(OLE, wide("EncryptedPackage")), "docx", { code: "locked-document" }],
    [
      "an old Word document",
      bytes(OLE, wide("WordDocument")),
      "doc",
      { code: "foreign-format", data: { found: "doc" } },
    ],
    [
      "an old Word document called .docx",
      bytes(OLE, wide("WordDocument")),
      "docx",
      { code: "foreign-format", data: { found: "doc" } },
    ],
    ["a WPS document", bytes(OLE, "anything"), "wps", { code: "foreign-format", data: { found: "wps" } }],
    ["RTF called .doc", bytes("{\\rtf1 text}"), "doc", { code: "foreign-format", data: { found: "rtf" } }],
    ["a PDF called .txt", bytes("%PDF-1.7\n"), "txt", { code: "other-format", data: { found: "pdf" } }],
    [
      "a Word document called .txt",
      zipSync({ "word/document.xml": utf8("<w/>") }),
      "txt",
      { code: "other-format", data: { found: "docx" } },
    ],
    [
      "a spreadsheet called .docx",
      zipSync({ "xl/workbook.xml": utf8("<w/>") }),
      "docx",
      { code: "foreign-format", data: { found: "xlsx" } },
    ],
    ["a picture", bytes([0xff, 0xd8, 0xff, 0xe0]), "jpg", { code: "foreign-format", data: { found: "image" } }],
    [
      "a page called .doc",
      bytes("<html><body>x</body></html>"),
      "doc",
      { code: "other-format", data: { found: "html" } },
    ],
    ["an archive", zipSync({ "a.txt": utf8("x") }), "zip", { code: "foreign-format", data: { found: "archive" } }],
    ["text called .docx", utf8("收到提案"), "docx", { code: "damaged" }],
    ["an extension that no one knows", utf8("收到提案"), "xyz", { code: "unknown-extension" }],
    ["an extension that every object knows", utf8("收到提案"), "constructor", { code: "unknown-extension" }],
    [
      "what Git LFS has in a document's place",
      utf8("version https://git-lfs.github.com/spec/v1\noid sha256:4d\nsize 9\n"),
      "docx",
      { code: "placeholder" },
    ],
    [
      "the same of a text",
      utf8("version https://git-lfs.github.com/spec/v1\noid sha256:4d\nsize 9\n"),
      "txt",
      { code: "placeholder" },
    ],
    ["too much text", new Uint8Array(TEXT_LIMIT + 1).fill(97), "txt", { code: "too-large" }],
  ])("%s", (_, content, extension, problem) => {
    const source = recognise(content, extension);
    expect(isRefused(source) && source.problem).toMatchObject(problem);
  });

  test("a page called .txt is read as a page", () =>
    expect(recognise(bytes("<!DOCTYPE html><html>"), "txt")).toMatchObject({ format: "html" }));
});

test.each([
  ["ENOENT", "not-found"],
  ["EACCES", "no-permission"],
  ["EPERM", "no-permission"],
  ["ELOOP", "link-circle"],
  ["EIO", "cannot-read"],
])("the system's %s is %s", (code, expected) =>
  expect(refusedBySystem(Object.assign(new Error(), { code })).problem.code).toBe(expected),
);

test("a folder is refused", async () =>
  expect(await readSource("src")).toMatchObject({ problem: { code: "is-folder" } }));
test.skipIf(process.platform === "win32")("a pipe and a device are refused without waiting", async () => {
  const folder = mkdtempSync(join(tmpdir(), "import-"));
  spawnSync("mkfifo", [join(folder, "pipe.txt")]);
  symlinkSync("/dev/zero", join(folder, "zero.txt"));
  const found = await Promise.all(["pipe.txt", "zero.txt"].map((name) => readSource(join(folder, name))));
  rmSync(folder, { recursive: true });
  expect(found).toMatchObject([{ problem: { code: "no-regular-file" } }, { problem: { code: "no-regular-file" } }]);
});
test("a file that is not there is refused", async () =>
  expect(await readSource("no-such.docx")).toMatchObject({ problem: { code: "not-found" } }));
test("blanks alone are no text", () =>
  expect(decodeText(new TextEncoder().encode(" \n\u3000\n"))).toMatchObject({ problem: { code: "empty" } }));

describe("texts are read in the encoding they are in", () => {
  const words = "市政协共收到提案二百件，全部办复。";
  test("UTF-8 with a mark", () =>
    expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8(words)]))).toEqual({ text: words, encoding: "utf-8" }));
  test("UTF-16 with a mark", () =>
    expect(decodeText(new Uint8Array([0xff, 0xfe, ...wide(words)]))).toEqual({ text: words, encoding: "utf-16le" }));
  test("GB 18030", () => {
    const gb = [0xca, 0xd0, 0xd5, 0xfe, 0xd0, 0xad, 0xb9, 0xb2, 0xca, 0xd5, 0xb5, 0xbd, 0xcc, 0xe1, 0xb0, 0xb8];
    expect(decodeText(new Uint8Array(gb))).toEqual({ text: "市政协共收到提案", encoding: "gb18030" });
  });
  test("Big5", () => {
    const big5 = [0xa5, 0xab, 0xac, 0x46, 0xa8, 0xf3, 0xa6, 0x40, 0xa6, 0xac, 0xa8, 0xec, 0xb4, 0xa3, 0xae, 0xd7];
    expect(decodeText(new Uint8Array(big5))).toEqual({ text: "市政協共收到提案", encoding: "big5" });
  });
  test("UTF-8 with a few broken bytes keeps its words", () => {
    const broken = utf8(words.repeat(20));
    broken[40] = 0xff;
    expect(decodeText(broken)).toMatchObject({ encoding: "utf-8" });
  });
  test("a binary is no text", () =>
    expect(decodeText(new Uint8Array([1, 2, 0, 4]))).toMatchObject({ problem: { code: "binary" } }));
  test("noise is no text", () => {
    const noise = Uint8Array.from({ length: 400 }, (_, i) => 0x80 + ((i * 97 + i * i * 31) % 0x7f));
    expect(decodeText(noise)).toMatchObject({ problem: { code: "unknown-encoding" } });
  });
  test("what nobody sees is taken out", () =>
    expect(decodeText(utf8("提\u200b案\u202e12\ufeff件\r\n"))).toMatchObject({ text: "提案12件\n" }));
});

describe("a Word document is inflated within limits", () => {
  const parts = { "[Content_Types].xml": utf8("<T/>"), "word/document.xml": utf8("<d/>") };
  test("a small one is", () => expect(withinLimits(zipSync(parts))).toBeInstanceOf(Uint8Array));
  test("a bomb is refused by what it states", () => {
    const bomb = zipSync({ ...parts, "word/styles.xml": new Uint8Array(70 * 1024 * 1024) });
    expect(withinLimits(bomb)).toMatchObject({ problem: { code: "zip-bomb" } });
  });
  test("a bomb that lies about its size is refused by what comes out", () => {
    const bomb = zipSync({ ...parts, "word/styles.xml": new Uint8Array(70 * 1024 * 1024) });
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    for (let at = 0; at < bomb.length - 30; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    expect(withinLimits(bomb)).toMatchObject({ problem: { code: "zip-bomb" } });
  });
  test("pictures are left packed", () => {
    const size = (zipped: Uint8Array | object) => (zipped instanceof Uint8Array ? zipped.length : -1);
    const picture = Uint8Array.from({ length: 50_000 }, (_, i) => (i * i * 7919) % 251);
    expect(size(withinLimits(zipSync({ ...parts, "word/media/a.jpg": picture })))).toBeLessThan(10_000);
  });
  test("thousands of parts are refused", () => {
    const many = Object.fromEntries(Array.from({ length: 2_100 }, (_, i) => [`word/p${i}.xml`, utf8("")]));
    expect(withinLimits(zipSync(many))).toMatchObject({ problem: { code: "too-many-parts" } });
  });
  test("half of one is damaged", () => {
    const whole = zipSync(parts);
    expect(withinLimits(whole.subarray(0, whole.length / 2))).toMatchObject({ problem: { code: "damaged" } });
  });
});
