import type { APIRoute } from "astro";
import { jsonFile } from "../../layouts/data-files.ts";

export const GET: APIRoute = () => jsonFile();
