import { isBuiltin } from "node:module";
import { posix, relative } from "node:path";
import type { Rule } from "eslint";
import { catalogues, type Layer, layerOf, layers, names, viewScript } from "./layers.ts";

interface Importer {
  name: string;
  layer: Omit<Layer, "does">;
  /** The importing file and its folder, relative to the root. */
  path: string;
  folder: string;
}
type Problem = { messageId: "layer" | "typesOnly" | "node" | "homeless" | "door"; data: Record<string, string> };

/** A test beside a module, and what tests share, may look at it from any side: nothing imports a test. */
const testFile = /(?:\.test|-testing)\.ts$/;
/** The linter hands over an Astro page's scripts as files below the page: `Page.astro/0_1.ts`. */
const scriptOfView = /^(.*\.astro)\/[^/]+$/;

function importerOf(path: string): Importer | undefined {
  const view = scriptOfView.exec(path)?.[1];
  if (view) return { name: "<script>", layer: viewScript, path: view, folder: posix.dirname(view) };
  const name = testFile.test(path) ? "hosts" : layerOf(path);
  const layer = name ? layers[name] : undefined;
  return name && layer ? { name, layer, path, folder: posix.dirname(path) } : undefined;
}

const isCatalogue = (path: string): boolean => catalogues.at.some((folder) => path.startsWith(`${folder}/`));

/** Whether a module takes words past the doors of the catalogues. */
const passesDoors = (from: string, to: string): boolean =>
  isCatalogue(to) && !isCatalogue(from) && !catalogues.doors.includes(from) && !testFile.test(from);

function problemOf(
  { name, layer, path: from, folder }: Importer,
  source: string,
  typeOnly: boolean,
): Problem | undefined {
  if (isBuiltin(source)) return layer.node ? undefined : { messageId: "node", data: { from: name } };
  if (!source.startsWith(".")) return undefined;
  const path = posix.join(folder, source.replace(/\?.*$/, ""));
  const to = layerOf(path);
  if (!to) return path.startsWith("src/") ? { messageId: "homeless", data: { path } } : undefined;
  if (passesDoors(from, path)) return { messageId: "door", data: { doors: catalogues.doors.join(", ") } };
  if (to === name || names(layer.may, to)) return undefined;
  if (layer.may.includes("*") && to !== "client" && to !== "hosts") return undefined;
  if (layer === layers["hosts"]) return undefined;
  if (!names(layer.types ?? [], to)) return { messageId: "layer", data: { from: name, to } };
  return typeOnly ? undefined : { messageId: "typesOnly", data: { from: name, to } };
}

/** Holds every import to the table of layers, in `.ts` files, Astro frontmatter and Astro scripts alike. */
export const layerImports: Rule.RuleModule = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      layer: "{{from}} may not import {{to}} (see scripts/lint/layers.ts).",
      typesOnly: "{{from}} may only `import type` from {{to}} (see scripts/lint/layers.ts).",
      node: "{{from}} may not touch Node (see scripts/lint/layers.ts).",
      door: "Words of a language come by way of {{doors}} (see scripts/lint/layers.ts).",
      homeless: "{{path}} belongs to no layer: give it one in scripts/lint/layers.ts.",
    },
  },
  create(context) {
    const path = relative(context.cwd, context.filename).replaceAll("\\", "/");
    const importer = importerOf(path);
    if (!importer) {
      const homeless = { messageId: "homeless", data: { path } };
      return path.startsWith("src/") ? { Program: (node) => context.report({ node, ...homeless }) } : {};
    }
    const check = (node: Rule.Node, source: unknown, typeOnly: boolean) => {
      const problem = typeof source === "string" ? problemOf(importer, source, typeOnly) : undefined;
      if (problem) context.report({ node, ...problem });
    };
    // `import { type A }` still loads the module under verbatimModuleSyntax: only `import type` loads nothing.
    const checkStatement = (node: Rule.Node) => {
      const { source, importKind, exportKind } = node as unknown as ModuleStatement;
      check(node, source?.value, importKind === "type" || exportKind === "type");
    };
    return {
      ImportDeclaration: checkStatement,
      ExportNamedDeclaration: checkStatement,
      ExportAllDeclaration: checkStatement,
      ImportExpression: (node) => check(node, "value" in node.source ? node.source.value : undefined, false),
      TSImportType: (node: Rule.Node) => check(node, (node as unknown as ModuleStatement).source?.value, true),
    };
  },
};

/** The fields of import and export statements that ESLint's own types leave out. */
interface ModuleStatement {
  source?: { value: unknown };
  importKind?: string;
  exportKind?: string;
}
