/** One layer or room of the house: who it is, and whom it may import. */
export interface Layer {
  /** What it is there for, for CONTRIBUTING. */
  does: string;
  /** Folders and files, relative to the root; the longest match wins. */
  at: string[];
  /** Layers it may import, besides itself; "read/*" for all rooms of one, "*" for all but the hosts. */
  may: string[];
  /** Layers it may take types from, and nothing that runs. */
  types?: string[];
  /** It may touch node:*. */
  node?: boolean;
}

/**
 * Who may import whom: the one table, enforced by `npm run lint` and printed in CONTRIBUTING by `npm run house`. A layer with rooms is written
 * before them, and imports them. None may import in a circle, of types neither.
 * `schema` stands apart from `model` because the schemas bring Zod with them, which browsers must not load; `rules` because both need them.
 */
export const layers: Record<string, Layer> = {
  text: { does: "Chinese text, pure: numerals, scripts, sentences, search tokens", at: ["src/text"], may: [] },
  rules: { does: "the catalogue of what the check tells", at: ["src/model/rules.ts"], may: [] },
  schema: { does: "the Zod schemas, from which all types come", at: ["src/model/schema"], may: ["text", "rules"] },
  model: {
    does: "the nouns: quantities, periods, addresses, diagnostics",
    at: ["src/model"],
    may: ["text", "rules"],
    types: ["schema"],
  },
  prose: {
    does: "text and metrics → what the text states, and what its words make of it",
    at: ["src/prose"],
    may: ["model", "text"],
    types: ["schema"],
  },
  read: {
    does: "files → dataset or diagnostics: walks through its rooms",
    at: ["src/read"],
    may: [
      ...["model", "rules", "schema", "text", "prose", "read/files", "read/yaml", "read/markdown", "read/site"],
      ...["read/places", "read/entries", "read/told", "read/anchors", "read/links", "read/checks", "read/pages"],
    ],
    node: true,
  },
  "read/files": {
    does: "what lies in the content folder, and its bytes",
    at: ["src/read/files"],
    may: ["model", "schema", "text"],
    node: true,
  },
  "read/yaml": {
    does: "YAML with places, slips of the keyboard, and their mending",
    at: ["src/read/yaml"],
    may: ["model", "rules", "schema", "text", "read/files"],
  },
  "read/markdown": {
    does: "Markdown as typed → a tree whose places have numbers",
    at: ["src/read/markdown"],
    may: ["model", "schema", "text", "prose", "read/files"],
  },
  "read/site": {
    does: "the site's own files, its levels, what lies unread",
    at: ["src/read/site"],
    may: ["model", "rules", "schema", "text", "read/files", "read/yaml", "read/markdown"],
    node: true,
  },
  "read/places": {
    does: "a place as read: its cells, what stands above it",
    at: ["src/read/places"],
    may: ["model", "schema", "text", "prose", "read/markdown"],
  },
  "read/entries": {
    does: "the frontmatter's metrics as drafts of observations",
    at: ["src/read/entries"],
    may: ["model", "schema", "text", "prose", "read/yaml"],
  },
  "read/told": {
    does: "what the words around a number say against its entry",
    at: ["src/read/told"],
    may: ["model", "schema", "text", "prose", "read/yaml", "read/markdown", "read/places", "read/entries"],
  },
  "read/anchors": {
    does: "which place of the text states a number, or a commitment",
    at: ["src/read/anchors"],
    may: ["model", "schema", "text", "prose", "read/yaml", "read/markdown", "read/places", "read/entries", "read/told"],
  },
  "read/links": {
    does: "where links lead",
    at: ["src/read/links"],
    may: ["model", "schema", "text", "read/files", "read/site"],
  },
  "read/checks": {
    does: "what numbers and reports say against each other and against time",
    at: ["src/read/checks"],
    may: [
      ...["model", "schema", "text", "prose", "read/files", "read/yaml", "read/markdown", "read/site"],
      ...["read/entries", "read/anchors", "read/links"],
    ],
  },
  "read/pages": {
    does: "the editors' pages: their code, charts, pictures and links",
    at: ["src/read/pages"],
    may: [
      ...["model", "schema", "text", "prose", "read/files", "read/yaml", "read/markdown", "read/site"],
      ...["read/entries", "read/links", "read/checks"],
    ],
    node: true,
  },
  "read/kept": {
    does: "what earlier runs have read of reports, known by all that it depends on",
    at: ["src/read/kept"],
    may: ["model"],
    types: ["read", "read/files", "read/site", "read/entries", "read/checks"],
    node: true,
  },
  "read/parallel": {
    does: "as many readers as there are cores",
    at: ["src/read/parallel"],
    may: ["read", "read/files", "read/site", "read/checks", "read/kept"],
    node: true,
  },
  render: {
    does: "a report's tree → HTML with its numbers marked",
    at: ["src/render"],
    may: ["model", "text", "read", "read/*"],
    types: ["schema"],
    node: true,
  },
  series: {
    does: "observations → points, series, breaks, change",
    at: ["src/series"],
    may: ["model", "text"],
    types: ["schema"],
  },
  commitments: {
    does: "a plan against what came of it",
    at: ["src/commitments"],
    may: ["model", "text", "series"],
    types: ["schema"],
  },
  rewording: {
    does: "a text against the year before's",
    at: ["src/rewording"],
    may: ["model", "text", "series"],
    types: ["schema"],
  },
  // Whoever makes a code says which there are; i18n has words for each.
  i18n: {
    does: "all words and formats, a folder a language",
    at: ["src/i18n"],
    may: ["model", "rules"],
    types: ["schema", "series", "prose", "import"],
  },
  "charts/spec": {
    does: "series → what a chart says, as plain JSON",
    at: ["src/charts/spec"],
    may: ["model", "series", "i18n"],
    types: ["schema"],
  },
  "charts/layout": {
    does: "a spec → where each mark stands",
    at: ["src/charts/layout"],
    may: ["model", "i18n"],
    types: ["schema", "series", "charts/spec"],
  },
  "charts/draw": { does: "the marks, as SVG and on the canvas", at: ["src/charts/draw"], may: ["charts/layout"] },
  charts: {
    does: "the two charts put together",
    at: ["src/charts"],
    may: ["model", "series", "i18n", "charts/*"],
    types: ["schema"],
  },
  citation: {
    does: "how a report is cited",
    at: ["src/citation"],
    may: ["model", "series", "i18n"],
    types: ["schema"],
  },
  "search/query": {
    does: "a query → its answer, in the browser",
    at: ["src/search/query"],
    may: ["model", "text"],
    types: ["schema"],
  },
  kept: {
    does: "folders of files that earlier builds have made, known by all that they depend on",
    at: ["src/kept"],
    may: [],
    node: true,
  },
  "search/build": {
    does: "the dataset → Pagefind's index",
    at: ["src/search/build"],
    may: ["model", "text", "kept"],
    types: ["schema"],
    node: true,
  },
  "open-data": {
    does: "the dataset → CSV and JSON",
    at: ["src/open-data"],
    may: ["model", "series", "citation", "i18n"],
    types: ["schema"],
  },
  import: {
    does: "a document → a draft report and what is to be reviewed",
    at: ["src/import"],
    may: ["model", "schema", "text", "prose", "read", "read/*"],
    node: true,
  },
  client: {
    does: "what runs in the reader's browser, each part lazy",
    at: ["src/client"],
    may: ["model", "text", "series", "charts/layout", "charts/draw", "search/query", "open-data", "citation", "i18n"],
    types: ["schema", "charts", "charts/spec"],
  },
  handed: {
    does: "between a build and its pages: the dataset, and word of each report page",
    at: ["src/handed.ts", "src/made-pages.ts"],
    may: ["model"],
    types: ["schema"],
    node: true,
  },
  views: {
    does: "components, layouts, pages: they arrange; browser code only inside `<script>`",
    at: ["src/components", "src/layouts", "src/pages", "src/styles", "src/site.ts", "src/site-parts.ts"],
    may: ["*"],
  },
  hosts: {
    does: "commands, tests and configuration: nothing imports them",
    at: ["scripts", "tests", "astro.config.mjs", "eslint.config.js", "vitest.config.ts"],
    may: ["*"],
    node: true,
  },
};

/** Whether a layer's `may` or `types` names another: itself, or as a room. */
export const names = (list: readonly string[], layer: string): boolean =>
  list.some((one) => (one.endsWith("/*") ? layer.startsWith(one.slice(0, -1)) : one === layer));

/** Where the words of each language lie, and the only modules that may take them from there: so a language is chosen in one place. */
export const catalogues = {
  at: ["src/i18n/en", "src/i18n/zh-hans"],
  doors: ["src/i18n/messages.ts", "src/i18n/index.ts", "src/i18n/in-browser.ts"],
};

/** What an Astro page's `<script>` may import: the browser's side of a view. */
export const viewScript: Omit<Layer, "does"> = { at: [], may: ["client"] };

/** The layer that owns a path (relative to the root, forward slashes); undefined for a path outside the house. */
export function layerOf(path: string): string | undefined {
  const owners = Object.entries(layers).flatMap(([name, { at }]) =>
    at.filter((place) => path === place || path.startsWith(`${place}/`)).map((place) => ({ name, place })),
  );
  return owners.sort((a, b) => b.place.length - a.place.length)[0]?.name;
}
