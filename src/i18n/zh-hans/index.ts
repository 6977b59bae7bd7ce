import { charts } from "./charts.ts";
import { claims } from "./claims.ts";
import { openData } from "./open-data.ts";
import { pages } from "./pages.ts";
import { report } from "./report.ts";
import { search } from "./search.ts";
import { series } from "./series.ts";

/** 简体中文. */
export const zhHans = { charts, claims, openData, pages, report, series, search };
