import type { APIRoute } from "astro";
import { jsonFile, wholeJsonPaths } from "../../layouts/data-files.ts";

export const getStaticPaths = wholeJsonPaths;
export const GET: APIRoute = () => jsonFile();
