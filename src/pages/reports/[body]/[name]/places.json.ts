import type { APIRoute } from "astro";
import type { Report } from "../../../../model/dataset.ts";
import { loadSite } from "../../../../site.ts";

export async function getStaticPaths() {
  const { dataset } = await loadSite();
  const bodies = new Map(dataset.bodies.map((body) => [body.id, body]));
  return dataset.reports.map((report) => {
    const [body, name] = report.id.split("/");
    return { params: { body, name }, props: { report, body: bodies.get(report.body) } };
  });
}

/** The words of a report as its page shows them, place by place: search results quote them. */
export const GET: APIRoute = ({ props }) => {
  const { id, title, body, year, kind, published, places } = props.report as Report;
  const { short, level } = props.body;
  const words = places.map(({ n, kind: sort, text }) => ({ n, kind: sort, text }));
  return new Response(JSON.stringify({ id, title, body, bodyName: short.zh, level, year, kind, published, places: words }));
};
