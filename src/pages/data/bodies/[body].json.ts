import type { APIRoute } from "astro";
import { bodyPaths, jsonFile } from "../../../layouts/data-files.ts";

export const getStaticPaths = bodyPaths;
export const GET: APIRoute<never, { body: string }> = ({ params }) => jsonFile(params);
