import type { APIRoute } from "astro";
import { csvFile } from "../../layouts/data-files.ts";

export const GET: APIRoute = () => csvFile();
