import { loadContentFiles } from "../../src/read/files/content-files.ts";
import type { ContentFile } from "../../src/read/files/source.ts";
import type { FileSide, Neighbours, ReportSide, Side } from "./example.ts";

/** The small site that all examples are written into. */
const base = await loadContentFiles("tests/fixtures/read/base/content");

const HEAD = [
  "title: 甲市政协2023年工作综述",
  "body: jia",
  "year: 2023",
  "kind: review",
  "text: original",
  "scope: calendar-year",
  "source: { name: 甲市日报 }",
];

/** What a report lists and says, where an example does not care. */
export const USUAL = {
  metrics: "proposals-received: 189件\nproposals-filed: 169件",
  text: "全年收到提案189件，经审查立案169件。",
};

/** The page of an example that gives a page's text alone. */
export const PAGE = "content/pages/about.mdx";

type Written = [path: string, bytes: Uint8Array];
const encoder = new TextEncoder();
const keyOf = (line: string): string | undefined => /^([\w-]+):/.exec(line)?.[1];

/** The usual lines of a head, each with the line that says it otherwise in its place, and the further ones. */
function headOf(lines: string): string {
  const own = lines.split("\n").filter((line) => line !== "");
  const inPlace = HEAD.map((usual) => own.find((line) => keyOf(line) === keyOf(usual)) ?? usual);
  return [...inPlace, ...own.filter((line) => !inPlace.includes(line))].join("\n");
}

/** Lines as they stand below a key. */
export const indented = (lines: string): string => lines.trimEnd().replace(/^(?=.)/gm, "  ");

/** A report whole: with the usual metrics and text where it says neither, and no metrics where it has a text alone. */
function reportOf({ head = "", metrics, text }: ReportSide): Written {
  const whole = headOf(head);
  const said = (key: string): string => new RegExp(`^${key}: (\\S+)`, "m").exec(whole)?.[1] ?? "";
  const listed = metrics ?? (text === undefined ? USUAL.metrics : "");
  const entries = listed === "" ? "metrics: {}" : `metrics:\n${indented(listed)}`;
  const content = ["---", whole, entries, "---", "", (text ?? USUAL.text).trimEnd(), ""].join("\n");
  return [`content/reports/${said("body")}/${said("year")}-${said("kind")}.md`, encoder.encode(content)];
}

/** A file of the small site with further lines; items join the list that ends it. */
function withLines(path: string, lines: string): Uint8Array {
  const before = base.find((file) => file.path === path)?.bytes ?? new Uint8Array();
  return Buffer.concat([before, encoder.encode(lines.startsWith("- ") ? `${indented(lines)}\n` : lines)]);
}

function fileOf({ file, content, append, hex }: FileSide): Written {
  if (hex !== undefined) return [file, Buffer.from(hex.replace(/\s/g, ""), "hex")];
  return [file, content === undefined ? withLines(file, append ?? "") : encoder.encode(content)];
}

function sideOf(side: Side): Written {
  if ("page" in side) return [PAGE, encoder.encode(`---\ntitle: 关于\n---\n\n${side.page}`)];
  return "file" in side ? fileOf(side) : reportOf(side);
}

const neighboursOf = (also: Neighbours): Written[] =>
  Object.entries(also).map(([path, content]) =>
    typeof content === "string" ? [path, encoder.encode(content)] : [path, withLines(path, content.append)],
  );

/** Of pictures and published files, the name is all that counts. */
const toFile = ([path, bytes]: Written): ContentFile =>
  path.endsWith(".png") || path.startsWith("public/")
    ? { path, size: 0, isPicture: path.endsWith(".png") }
    : { path, size: bytes.length, bytes };

/** The small site with what was written into it, beside these neighbours. */
export function siteWith(side: Side, neighbours: Neighbours): ContentFile[] {
  const own = [sideOf(side), ...neighboursOf({ ...neighbours, ...side.also })].map(toFile);
  return [...base.filter(({ path }) => !own.some((file) => file.path === path)), ...own];
}
