/** One layer of the house: who it is, and whom it may import. */
export interface Layer {
  /** Folders and files, relative to the root; the longest match wins. */
  at: string[];
  /** Layers it may import, besides itself; "*" for all but the hosts. */
  may: string[];
  /** Layers it may take types from, and nothing that runs. */
  types?: string[];
  /** It may touch node:*. */
  node?: boolean;
}

/**
 * Who may import whom: the one table, enforced by `npm run lint` and shown in CONTRIBUTING.
 * `schema` stands apart from `model` because the schemas bring Zod with them, which browsers must not load; `rules` because both need them.
 */
export const layers: Record<string, Layer> = {
  text: { at: ["src/text"], may: [] },
  rules: { at: ["src/model/rules.ts"], may: [] },
  schema: { at: ["src/model/schema"], may: ["text", "rules"] },
  model: { at: ["src/model"], may: ["text", "rules"], types: ["schema"] },
  prose: { at: ["src/prose"], may: ["model", "text"], types: ["schema"] },
  read: { at: ["src/read"], may: ["model", "rules", "schema", "text", "prose"], node: true },
  render: { at: ["src/render"], may: ["model", "text", "read"], types: ["schema"], node: true },
  series: { at: ["src/series"], may: ["model", "text"], types: ["schema"] },
  commitments: { at: ["src/commitments"], may: ["model", "text", "series"], types: ["schema"] },
  rewording: { at: ["src/rewording"], may: ["model", "text", "series"], types: ["schema"] },
  i18n: { at: ["src/i18n"], may: ["model", "rules"], types: ["schema", "series"] },
  "charts/spec": { at: ["src/charts/spec"], may: ["model", "series", "i18n"], types: ["schema"] },
  "charts/layout": { at: ["src/charts/layout"], may: ["model", "i18n"], types: ["schema", "series", "charts/spec"] },
  "charts/draw": { at: ["src/charts/draw"], may: ["charts/layout"] },
  charts: {
    at: ["src/charts"],
    may: ["model", "series", "i18n", "charts/spec", "charts/layout", "charts/draw"],
    types: ["schema"],
  },
  citation: { at: ["src/citation"], may: ["model", "series", "i18n"], types: ["schema"] },
  "search/query": { at: ["src/search/query"], may: ["model", "text"], types: ["schema"] },
  "search/build": { at: ["src/search/build"], may: ["model", "text"], types: ["schema"], node: true },
  "open-data": { at: ["src/open-data"], may: ["model", "series", "citation", "i18n"], types: ["schema"] },
  import: { at: ["src/import"], may: ["model", "schema", "text", "prose", "read"], node: true },
  client: {
    at: ["src/client"],
    may: ["model", "text", "series", "charts/layout", "charts/draw", "search/query", "open-data", "citation", "i18n"],
    types: ["schema", "charts", "charts/spec"],
  },
  views: { at: ["src/components", "src/layouts", "src/pages", "src/styles", "src/site.ts"], may: ["*"] },
  hosts: {
    at: ["scripts", "tests", "src/content.config.ts", "astro.config.mjs", "eslint.config.js", "vitest.config.ts"],
    may: ["*"],
    node: true,
  },
};

/** What an Astro page's `<script>` may import: the browser's side of a view. */
export const viewScript: Layer = { at: [], may: ["client"] };

/** The layer that owns a path (relative to the root, forward slashes); undefined for a path outside the house. */
export function layerOf(path: string): string | undefined {
  const owners = Object.entries(layers).flatMap(([name, { at }]) =>
    at.filter((place) => path === place || path.startsWith(`${place}/`)).map((place) => ({ name, place })),
  );
  return owners.sort((a, b) => b.place.length - a.place.length)[0]?.name;
}
