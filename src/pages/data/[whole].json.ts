import type { APIRoute } from "astro";
import { jsonFile, wholePaths } from "../../layouts/data-files.ts";

export const getStaticPaths = wholePaths("json");
export const GET: APIRoute = () => jsonFile();
