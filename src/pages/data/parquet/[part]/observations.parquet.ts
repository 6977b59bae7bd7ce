import type { APIRoute, InferGetStaticPropsType } from "astro";
import { dataResponse, parquetPaths } from "../../../../layouts/data-files.ts";

export const getStaticPaths = parquetPaths;
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  dataResponse("parquet", props.bytes);
