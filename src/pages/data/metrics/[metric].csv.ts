import type { APIRoute } from "astro";
import { csvFile, metricPaths } from "../../../layouts/data-files.ts";

export const getStaticPaths = metricPaths;
export const GET: APIRoute<never, { metric: string }> = ({ params }) => csvFile(params);
