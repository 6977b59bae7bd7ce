import type { ForeignFormat, ReadFormat } from "../problem.ts";
import { readZipDirectory } from "./unzip-safely.ts";

const EXTENSIONS: Record<string, ReadFormat> = {
  txt: "txt",
  text: "txt",
  md: "md",
  markdown: "md",
  html: "html",
  htm: "html",
  docx: "docx",
  pdf: "pdf",
};
const FOREIGN: Record<string, ForeignFormat> = {
  doc: "doc",
  wps: "wps",
  rtf: "rtf",
  odt: "odt",
  xls: "xls",
  et: "xls",
  xlsx: "xlsx",
  ppt: "ppt",
  dps: "ppt",
  pptx: "pptx",
  ofd: "ofd",
  ...Object.fromEntries(
    ["jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "webp", "heic"].map((extension) => [
      extension,
      "image" as const,
    ]),
  ),
  ...Object.fromEntries(["zip", "rar", "7z", "gz"].map((extension) => [extension, "archive" as const])),
};

/** The format that a file's extension promises; undefined for an unknown one. */
export const formatByName = (extension: string): ReadFormat | ForeignFormat | undefined =>
  [EXTENSIONS, FOREIGN].find((formats) => Object.hasOwn(formats, extension))?.[extension];

export const isReadFormat = (format: string): format is ReadFormat =>
  Object.values<string>(EXTENSIONS).includes(format);

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean => start.every((byte, i) => bytes[i] === byte);
const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.subarray(from, to)).toString("latin1");

/** The format that a file's first bytes show; "locked" for an encrypted Office document; undefined for anything that may be text. */
export function formatByBytes(bytes: Uint8Array): ReadFormat | ForeignFormat | "locked" | undefined {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return oleFormat(bytes);
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)) return zipFormat(bytes);
  // Readers allow a PDF's mark anywhere in its first kilobyte.
  if (ascii(bytes, 0, 1024).includes("%PDF-")) return "pdf";
  if (ascii(bytes, 0, 5) === "{\\rtf") return "rtf";
  if (
    startsWith(bytes, 0xff, 0xd8, 0xff) ||
    ascii(bytes, 1, 4) === "PNG" ||
    /^(GIF8|BM.{4}\0\0|II\*\0|MM\0\*|RIFF.{4}WEBP)/s.test(ascii(bytes, 0, 12))
  )
    return "image";
  if (/^(Rar!|7z\xbc\xaf|\x1f\x8b)/.test(ascii(bytes, 0, 4))) return "archive";
  return undefined;
}

/** Stream names stand in an OLE container as UTF-16. */
function oleFormat(bytes: Uint8Array): ForeignFormat | "locked" {
  const holds = (name: string): boolean =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from(name, "utf16le"));
  if (holds("EncryptedPackage")) return "locked";
  if (holds("WordDocument")) return "doc";
  if (holds("Workbook")) return "xls";
  return holds("PowerPoint Document") ? "ppt" : "ole";
}

/** Folders and files by which the formats that are archives are told; what Word calls its main file varies. */
const PARTS: [string, ReadFormat | ForeignFormat][] = [
  ["word/", "docx"],
  ["xl/", "xlsx"],
  ["ppt/", "pptx"],
  ["OFD.xml", "ofd"],
  ["META-INF/manifest.xml", "odt"],
];

function zipFormat(bytes: Uint8Array): ReadFormat | ForeignFormat {
  const names = readZipDirectory(bytes)?.map(({ name }) => name) ?? [];
  return PARTS.find(([part]) => names.some((name) => name.startsWith(part)))?.[1] ?? "archive";
}
