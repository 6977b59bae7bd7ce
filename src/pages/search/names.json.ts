import type { APIRoute } from "astro";
import { toSearchNames } from "../../model/to-search-names.ts";
import { loadSite } from "../../site.ts";

/** What bodies and metrics are called, for search to lead to their pages. */
export const GET: APIRoute = async () => {
  const { dataset } = await loadSite();
  return new Response(JSON.stringify(toSearchNames(dataset.bodies, dataset.metrics)), {
    headers: { "content-type": "application/json" },
  });
};
