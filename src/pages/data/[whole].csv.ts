import type { APIRoute } from "astro";
import { dataFile, wholePaths } from "../../layouts/data-files.ts";

export const getStaticPaths = wholePaths("csv");
export const GET: APIRoute = () => dataFile("csv");
