import { readdirSync, readFileSync } from "node:fs";
import { join, posix, relative } from "node:path";
import type { Rule } from "eslint";
import ts from "typescript";

/** Files by path from the root, forward slashes, and the files of ours that each imports. */
type Graph = ReadonlyMap<string, readonly string[]>;

const FOLDERS = ["src", "scripts", "tests"];
const SOURCE = /\.(?:ts|astro)$/;
/** What runs of an Astro file: its frontmatter, and its scripts. */
const ASTRO_CODE = /^---\n[\s\S]*?\n---$|<script[^>]*>[\s\S]*?<\/script>/gm;

/** The path that an import leads to; undefined where it is none of ours. */
const targetOf = (from: string, source: string): string | undefined =>
  source.startsWith(".") ? posix.join(posix.dirname(from), source.replace(/\?.*$/, "")) : undefined;

function importsOf(path: string, text: string): string[] {
  const code = path.endsWith(".astro")
    ? (text.match(ASTRO_CODE) ?? []).join("\n").replace(/<\/?script[^>]*>/g, "")
    : text;
  return ts.preProcessFile(code, true, true).importedFiles.flatMap(({ fileName }) => targetOf(path, fileName) ?? []);
}

/** Of types too: who cannot be read without the other is in a cycle with it, whatever is left when it runs. */
export function importGraph(root: string): Graph {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) =>
      posix.join(folder, name.replaceAll("\\", "/")),
    ),
  ).filter((path) => SOURCE.test(path) && !path.startsWith("tests/fixtures/"));
  return new Map(files.map((path) => [path, importsOf(path, readFileSync(join(root, path), "utf8"))]));
}

/** The shortest way from one file to another, both named; undefined where there is none. */
export function wayBetween(graph: Graph, from: string, to: string): string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[from, undefined]]);
  for (const path of cameFrom.keys()) {
    if (path === to) return wayBack(cameFrom, to);
    for (const next of graph.get(path) ?? []) if (!cameFrom.has(next)) cameFrom.set(next, path);
  }
  return undefined;
}

function wayBack(cameFrom: ReadonlyMap<string, string | undefined>, end: string): string[] {
  const way: string[] = [];
  for (let path: string | undefined = end; path !== undefined; path = cameFrom.get(path)) way.unshift(path);
  return way;
}

const graphs = new Map<string, Graph>();

/** Refuses an import whose file leads back to the importing one. */
export const importCycles: Rule.RuleModule = {
  meta: {
    type: "problem",
    schema: [],
    messages: { cycle: "This import closes a cycle: {{way}}. Move what both need to the lower of the two, or below." },
  },
  create(context) {
    const root = context.cwd;
    const path = relative(root, context.filename)
      .replaceAll("\\", "/")
      .replace(/(\.astro)\/[^/]+$/, "$1");
    const graph = graphs.get(root) ?? importGraph(root);
    graphs.set(root, graph);
    const check = (node: Rule.Node) => {
      const { source } = node as unknown as { source?: { value?: unknown } | null };
      const target = typeof source?.value === "string" ? targetOf(path, source.value) : undefined;
      const way = target === undefined ? undefined : wayBetween(graph, target, path);
      if (way) context.report({ node, messageId: "cycle", data: { way: [path, ...way].join(" → ") } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};
