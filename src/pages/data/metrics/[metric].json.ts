import type { APIRoute } from "astro";
import { jsonFile, metricPaths } from "../../../layouts/data-files.ts";

export const getStaticPaths = metricPaths;
export const GET: APIRoute<never, { metric: string }> = ({ params }) => jsonFile(params);
