import type { APIRoute } from "astro";
import { dataFile, metricPaths } from "../../../layouts/data-files.ts";

export const getStaticPaths = metricPaths;
export const GET: APIRoute<never, { metric: string }> = ({ params }) => dataFile("json", params);
