import type { APIRoute, InferGetStaticPropsType } from "astro";
import { itemPaths, pageContext, wholeSitePaths } from "../../../../../layouts/context.ts";
import { movedPage } from "../../../../../layouts/moved-page.ts";

/** The addresses that reports had before: none is another report's, as the reader sees to. */
export const getStaticPaths = () =>
  itemPaths(
    ({ reports }) => reports.flatMap((report) => report.formerly.map((former) => ({ former, report }))),
    ({ former }) => {
      const [body = "", name = ""] = former.split("/");
      return { body, former: name };
    },
    wholeSitePaths,
  );

/** Leads on to where the report is now. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ params, props: { item } }) =>
  new Response(await movedPage(item.report, await pageContext(params.lang)), {
    headers: { "content-type": "text/html; charset=utf-8" },
  });
