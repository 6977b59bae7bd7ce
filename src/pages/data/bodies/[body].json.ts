import type { APIRoute } from "astro";
import { bodyPaths, dataFile } from "../../../layouts/data-files.ts";

export const getStaticPaths = bodyPaths;
export const GET: APIRoute<never, { body: string }> = ({ params }) => dataFile("json", params);
