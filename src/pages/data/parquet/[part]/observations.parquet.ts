import type { APIRoute } from "astro";
import { parquetPaths, parquetResponse } from "../../../../layouts/data-files.ts";

export const getStaticPaths = parquetPaths;
export const GET: APIRoute = ({ params }) => parquetResponse(params.part);
