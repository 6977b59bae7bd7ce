import type { APIRoute } from "astro";
import { csvFile, wholePaths } from "../../layouts/data-files.ts";

export const getStaticPaths = wholePaths("csv");
export const GET: APIRoute = () => csvFile();
