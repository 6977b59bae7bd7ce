import { isUtf8 } from "node:buffer";
import { readFile, stat } from "node:fs/promises";
import type { parseAst } from "rolldown/parseAst";

type Program = ReturnType<typeof parseAst>;
type Node<T extends string> = Extract<Program["body"][number], { type: T }>;
type BindingPattern = Node<"VariableDeclaration">["declarations"][number]["id"];
type ExportName = NonNullable<Node<"ExportAllDeclaration">["exported"]>;

/** What a file gives to whoever imports it. */
export interface Exported {
  /** Why nothing can be imported from it. */
  fault?: "encoding" | "json" | "code" | "ending" | "page";
  /** Of JSON and code that cannot be read, the line. */
  line?: number;
  /** The names that it exports; undefined where they cannot be known. */
  names?: string[];
}

/** What the build makes modules of; of style sheets, some with packages of the owner's own. */
const CODE = /\.(?:[cm]?[jt]sx?|json|astro|mdx?|markdown|html?|wasm|css|pcss|postcss|s[ac]ss|less|styl(?:us)?)$/;
/** Vite's KNOWN_ASSET_TYPES, and Astro's pictures. */
const ASSET =
  /\.(?:apng|bmp|png|jpe?g|jfif|pjpeg|pjp|gif|svg|ico|webp|avif|cur|jxl|tiff|mp4|webm|ogg|mp3|wav|flac|aac|opus|mov|m4a|vtt|woff2?|eot|ttf|otf|webmanifest|pdf|txt)$/i;

/** A module with more than this is not looked into. */
const MOST_BYTES = 4 * 1024 * 1024;

export async function exportedBy(file: string): Promise<Exported> {
  // Its components, the charts, are given to the page that is shown alone.
  if (file.endsWith(".mdx")) return { fault: "page" };
  if (/\.[^./\\]+$/.test(file) && !CODE.test(file) && !ASSET.test(file)) return { fault: "ending" };
  if (!/\.(?:json|m?[jt]s)$/.test(file) || (await stat(file)).size > MOST_BYTES) return {};
  const bytes = await readFile(file);
  if (!isUtf8(bytes)) return { fault: "encoding" };
  const text = bytes.toString("utf8").replace(/^\uFEFF/, "");
  return file.endsWith(".json") ? ofJson(text) : ofModule(text, file.endsWith("ts") ? "ts" : "js");
}

const lineAt = (text: string, at: number): number => text.slice(0, at).split("\n").length;

function ofJson(text: string): Exported {
  try {
    const value: unknown = JSON.parse(text);
    return {
      names: [
        "default",
        ...(typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : []),
      ],
    };
  } catch (error) {
    const [, position = text.trimEnd().length] = /at position (\d+)/.exec(String(error)) ?? [];
    return { fault: "json", line: lineAt(text, Number(position)) };
  }
}

/** By the parser that the build uses. Of what is no ES module, or passes on all that another exports, the names are not known. */
async function ofModule(text: string, lang: "js" | "ts"): Promise<Exported> {
  const { parseAst } = await import("rolldown/parseAst");
  try {
    return { names: namesOf(parseAst(text, { lang })) };
  } catch (error) {
    if (lang === "js" && isCommon(() => parseAst(text, { lang, sourceType: "commonjs" }))) return {};
    return { fault: "code", line: lineAt(text, (error as { pos?: number }).pos ?? 0) };
  }
}

function isCommon(parse: () => unknown): boolean {
  try {
    parse();
    return true;
  } catch {
    return false;
  }
}

function namesOf({ body }: Program): string[] | undefined {
  const isModule = body.some(({ type }) => /^(?:Import|Export)/.test(type));
  return isModule && !body.some((node) => node.type === "ExportAllDeclaration" && node.exported === null)
    ? body.flatMap(exportsIn)
    : undefined;
}

function exportsIn(node: Program["body"][number]): string[] {
  if (node.type === "ExportDefaultDeclaration") return ["default"];
  if (node.type === "ExportAllDeclaration") return node.exported ? [wordOf(node.exported)] : [];
  if (node.type !== "ExportNamedDeclaration" || node.exportKind === "type") return [];
  const { declaration, specifiers } = node;
  const named = specifiers.flatMap(({ exported, exportKind }) => (exportKind === "type" ? [] : [wordOf(exported)]));
  if (!declaration) return named;
  if (declaration.type === "VariableDeclaration") return declaration.declarations.flatMap(({ id }) => boundBy(id));
  return "id" in declaration && declaration.id?.type === "Identifier" ? [declaration.id.name] : [];
}

const wordOf = (name: ExportName): string => (name.type === "Literal" ? name.value : name.name);

/** The names that a pattern binds: { a, b: [c, ...d] }. */
function boundBy(pattern: BindingPattern): string[] {
  if (pattern.type === "Identifier") return [pattern.name];
  if (pattern.type === "ObjectPattern")
    return pattern.properties.flatMap((one) => boundBy(one.type === "RestElement" ? one.argument : one.value));
  if (pattern.type === "ArrayPattern")
    return pattern.elements.flatMap((one) =>
      one === null ? [] : boundBy(one.type === "RestElement" ? one.argument : one),
    );
  return boundBy(pattern.left);
}
