import type { APIRoute } from "astro";
import { toSearchDocument } from "../../../../model/to-search-document.ts";
import { isMade, loadSite } from "../../../../site.ts";

export async function getStaticPaths() {
  const { dataset } = await loadSite();
  const bodies = new Map(dataset.bodies.map((body) => [body.id, body]));
  return dataset.reports
    .filter(({ body }) => !isMade({ body }))
    .map((report) => {
      const [body, name] = report.id.split("/");
      return { params: { body, name }, props: { report, body: bodies.get(report.body) } };
    });
}

/** The words of a report as its page shows them: search results quote them. */
export const GET: APIRoute = ({ props }) => new Response(JSON.stringify(toSearchDocument(props.report, props.body)));
