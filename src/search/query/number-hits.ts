import type { Bound } from "../../model/schema/quantity.ts";
import { intervalOf } from "../../model/quantity/interval.ts";
import type { Comparison } from "./comparison.ts";
import { satisfies } from "./satisfies.ts";

/** What search reads of a row of the open data; NOTE, BASIS and FACET_LABEL are absent in older files. */
export interface NumberRow {
  BODY: string;
  METRIC: string;
  TIME_PERIOD: string;
  PERIOD_END: string;
  SCOPE: string;
  FACET: string;
  OBS_VALUE: number | "";
  OBS_VALUE_MAX: number | "";
  OBS_BOUND: string;
  UNIT_MEASURE: string;
  RAW: string;
  OBS_STATUS: string;
  REPORT: string;
  PAGE_URL: string;
  NOTE?: string;
  BASIS?: string;
  FACET_LABEL?: string;
}

export interface NumberHit {
  row: NumberRow;
  year: number;
  /** Whether the report's words decide it. */
  certain: boolean;
}

export interface Asked {
  bodies: readonly string[];
  year?: number | undefined;
  comparison?: Pick<Comparison, "operator" | "quantity"> | undefined;
}

/** The numbers of the rows that are as asked, those that may be behind those that are; the newest first. */
export function numberHits(rows: readonly NumberRow[], { bodies, year, comparison }: Asked): NumberHit[] {
  return rows
    .map((row) => ({ row, year: yearOf(row), certain: verdict(row, comparison) }))
    .filter((hit): hit is NumberHit => hit.certain !== null && (bodies.length === 0 || bodies.includes(hit.row.BODY)) && (year === undefined || hit.year === year))
    .sort((a, b) => Number(b.certain) - Number(a.certain) || b.year - a.year);
}

/** The year of the work; of several, the last. */
const yearOf = ({ TIME_PERIOD, PERIOD_END }: NumberRow): number => Number((TIME_PERIOD.includes("/") && PERIOD_END ? PERIOD_END : TIME_PERIOD).slice(0, 4));

/** Null where the number is not as asked. What the site inferred from words decides nothing. */
function verdict(row: NumberRow, comparison: Asked["comparison"]): boolean | null {
  if (row.OBS_VALUE === "") return null;
  const stated = row.BASIS !== "inferred" && row.OBS_STATUS !== "I";
  if (!comparison) return stated;
  const { operator, quantity } = comparison;
  if (quantity.unit !== "" && quantity.unit !== row.UNIT_MEASURE) return null;
  const found = satisfies(intervalOfRow(row, row.OBS_VALUE), operator, quantity.value);
  return found === "no" ? null : found === "yes" && stated;
}

/** A share that is stated as no more than the whole is no more than the whole. */
function intervalOfRow({ OBS_VALUE_MAX, OBS_BOUND, UNIT_MEASURE }: NumberRow, value: number) {
  const interval = intervalOf({ value, ...(OBS_VALUE_MAX === "" ? {} : { valueMax: OBS_VALUE_MAX }), bound: OBS_BOUND as Bound });
  const whole = { "%": 100, "‰": 1000 }[UNIT_MEASURE] ?? Infinity;
  return value <= whole && interval.max > whole ? { ...interval, max: whole, maxOpen: false } : interval;
}
