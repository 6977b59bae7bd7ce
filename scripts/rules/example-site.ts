import { loadContentFiles } from "../../src/read/content-files.ts";
import type { ContentFile } from "../../src/read/source.ts";
import type { Neighbours, Side } from "./example.ts";

/** The small site that all examples are written into. */
const base = await loadContentFiles("tests/fixtures/read/base/content");

const PAGE = "content/pages/about.mdx";
const HEAD = "title: 甲市政协2023年工作综述\nbody: jia\nyear: 2023\nkind: review\ntext: original\nscope: calendar-year\nsource: { name: 甲市日报 }";
const METRICS = "proposals-received: 189件\nproposals-filed: 169件";
const TEXT = "全年收到提案189件，经审查立案169件。";

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const keyOf = (line: string): string | undefined => /^([\w-]+):/.exec(line)?.[1];

/** The usual lines of a head, each with the line that says it otherwise in its place, and the further ones. */
function headOf(lines: string): string {
  const own = lines.trimEnd().split("\n").filter((line) => line !== "");
  const inPlace = HEAD.split("\n").map((usual) => own.find((line) => keyOf(line) === keyOf(usual)) ?? usual);
  return [...inPlace, ...own.filter((line) => !inPlace.includes(line))].join("\n");
}

/** Lines as they stand below a key. */
export const indented = (lines: string): string => lines.trimEnd().replace(/^(?=.)/gm, "  ");

/** A report whole. Of one that says neither, metrics and text are the usual ones; one with a text of its own lists what it says. */
function reportOf({ head = "", metrics, text }: { head?: string; metrics?: string; text?: string }): [path: string, content: string] {
  const whole = headOf(head);
  const said = (key: string): string => new RegExp(`^${key}: (\\S+)`, "m").exec(whole)?.[1] ?? "";
  const listed = indented(metrics ?? (text === undefined ? METRICS : ""));
  return [
    `content/reports/${said("body")}/${said("year")}-${said("kind")}.md`,
    ["---", whole, ...(listed === "" ? ["metrics: {}"] : ["metrics:", listed]), "---", "", (text ?? TEXT).trimEnd(), ""].join("\n"),
  ];
}

function mainFile(side: Side): [path: string, bytes: Uint8Array] {
  if ("page" in side) return [PAGE, encoder.encode(`---\ntitle: 关于\n---\n\n${side.page}`)];
  if (!("file" in side)) {
    const [path, content] = reportOf(side);
    return [path, encoder.encode(content)];
  }
  const { file, content, append, hex } = side;
  return [file, hex === undefined ? encoder.encode(content ?? withLines(file, append ?? "")) : Buffer.from(hex.replace(/\s/g, ""), "hex")];
}

/** A file of the small site with further lines; items join the list that ends it. */
const withLines = (path: string, lines: string): string =>
  decoder.decode(base.find((file) => file.path === path)?.bytes) + (lines.startsWith("- ") ? `${indented(lines)}\n` : lines);

/** The small site with what was written into it, beside these neighbours. */
export function siteWith(side: Side, neighbours: Neighbours = {}): ContentFile[] {
  const also = Object.entries({ ...neighbours, ...side.also }).map(([path, content]): [string, Uint8Array] => [path, encoder.encode(typeof content === "string" ? content : withLines(path, content.append))]);
  const own = [mainFile(side), ...also].map(([path, bytes]): ContentFile => {
    const isPicture = path.endsWith(".png");
    return isPicture || path.startsWith("public/") ? { path, size: 0, isPicture } : { path, size: bytes.length, bytes };
  });
  return [...base.filter(({ path }) => !own.some((file) => file.path === path)), ...own];
}
