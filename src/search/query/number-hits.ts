import type { DataRow } from "../../model/data-row.ts";
import type { Bound, Interval, Quantity } from "../../model/schema/quantity.ts";
import { isCutOff } from "../../model/cut-off.ts";
import type { Operator } from "../../model/operator.ts";
import { parseQuantity } from "../../model/quantity.ts";
import { lastDigit, roundingInterval } from "../../model/quantity/edges.ts";
import { intervalOf } from "../../model/quantity/interval.ts";
import type { Comparison } from "./comparison.ts";
import { satisfies } from "./satisfies.ts";

/** Columns that older files lack. */
type Later = "AS_OF" | "NOTE" | "BASIS" | "FACET_LABEL" | "SOURCE_NAME";

/** What search reads of a row of the open data. */
export type NumberRow = Pick<
  DataRow,
  | "BODY"
  | "METRIC"
  | "TIME_PERIOD"
  | "PERIOD_END"
  | "SCOPE"
  | "FACET"
  | "OBS_VALUE"
  | "OBS_VALUE_MAX"
  | "OBS_BOUND"
  | "UNIT_MEASURE"
  | "RAW"
  | "OBS_STATUS"
  | "REPORT"
  | "PAGE_URL"
> &
  Partial<Pick<DataRow, Later>>;

export interface NumberHit {
  row: NumberRow;
  /** The year of the work; of several, the last. */
  year: number;
  /** The first of several, where the number is of more than one. */
  firstYear?: number | undefined;
  /** Whether the report's words decide it. */
  certain: boolean;
}

interface Span {
  first: number;
  last: number;
}

export interface Asked {
  bodies: readonly string[];
  /** Their numbers, and those of several of them together; where there are none, those of years around them. */
  span?: Span | undefined;
  /** Whether numbers of years around the span are asked for. */
  overlapping?: boolean;
  comparison?: Pick<Comparison, "operator" | "quantity"> | undefined;
}

/** The numbers of the rows that are as asked, those that may be behind those that are; the newest first. */
export function numberHits(
  rows: readonly NumberRow[],
  { bodies, span, comparison, overlapping = false }: Asked,
): NumberHit[] {
  const hits = rows
    .map((row) => ({ row, ...yearsOf(row), certain: verdict(row, comparison) }))
    .filter((hit): hit is NumberHit => hit.certain !== null && (bodies.length === 0 || bodies.includes(hit.row.BODY)));
  const within = hits.filter((hit) => isWithin(hit, span));
  const around = overlapping || (within.length === 0 && !comparison);
  return (around ? hits.filter((hit) => overlaps(hit, span)) : within).sort(
    (a, b) =>
      Number(b.certain) - Number(a.certain) || Number(isWhole(b, span)) - Number(isWhole(a, span)) || b.year - a.year,
  );
}

type Years = Pick<NumberHit, "year" | "firstYear">;

const isWithin = ({ year, firstYear = year }: Years, span: Asked["span"]): boolean =>
  span === undefined || (firstYear >= span.first && year <= span.last);
const overlaps = ({ year, firstYear = year }: Years, span: Asked["span"]): boolean =>
  span === undefined || (firstYear <= span.last && year >= span.first);

/** Whether a number is the total of the years that are asked for. */
const isWhole = ({ year, firstYear }: NumberHit, span: Asked["span"]): boolean =>
  span !== undefined && firstYear === span.first && year === span.last;

/** TIME_PERIOD is a year, or an interval of ISO 8601 that begins with the first of several. */
function yearsOf({ TIME_PERIOD, PERIOD_END }: NumberRow): Pick<NumberHit, "year" | "firstYear"> {
  const first = Number(TIME_PERIOD.slice(0, 4));
  return TIME_PERIOD.includes("/") && PERIOD_END
    ? { year: Number(PERIOD_END.slice(0, 4)), firstYear: first }
    : { year: first };
}

/** Whether a number of a calendar year ends within it. */
const isPartial = ({ SCOPE, TIME_PERIOD, AS_OF }: NumberRow): boolean =>
  SCOPE === "calendar-year" && isCutOff(Number(TIME_PERIOD.slice(0, 4)), AS_OF || undefined);

/** Whether what is true of a number up to a day is true of its whole year: more can be added, and nothing taken away. */
const onlyGrows = ({ UNIT_MEASURE }: NumberRow, operator: Operator): boolean =>
  !/[%‰]/.test(UNIT_MEASURE) && (operator === ">" || operator === "≥");

/** Null where the number is not as asked. What the site inferred from words decides nothing. */
function verdict(row: NumberRow, comparison: Asked["comparison"]): boolean | null {
  if (row.OBS_VALUE === "") return null;
  const stated = row.BASIS !== "inferred" && row.OBS_STATUS !== "I";
  if (!comparison) return stated;
  const { operator, quantity } = comparison;
  if (quantity.unit !== "" && quantity.unit !== row.UNIT_MEASURE) return null;
  const found = satisfies(coarser(row, quantity) ?? intervalOfRow(row, row.OBS_VALUE), operator, quantity.value);
  return found === "no" ? null : found === "yes" && stated && (!isPartial(row) || onlyGrows(row, operator));
}

/** Where a number is written to fewer digits than the one asked for, all that rounds to it: 2.5万 may be 25,000 and may not. */
function coarser({ RAW, OBS_BOUND, OBS_VALUE, UNIT_MEASURE }: NumberRow, asked: Quantity): Interval | undefined {
  const all = UNIT_MEASURE === "%" && OBS_VALUE === 100;
  const parsed = OBS_BOUND === "exact" && !all ? parseQuantity(RAW) : undefined;
  return parsed?.ok && lastDigit(parsed.quantity) > lastDigit(asked) ? roundingInterval(parsed.quantity) : undefined;
}

/** A share that is stated as no more than the whole is no more than the whole. */
function intervalOfRow({ OBS_VALUE_MAX, OBS_BOUND, UNIT_MEASURE }: NumberRow, value: number) {
  const interval = intervalOf({
    value,
    ...(OBS_VALUE_MAX === "" ? {} : { valueMax: OBS_VALUE_MAX }),
    bound: OBS_BOUND as Bound,
  });
  const whole = { "%": 100, "‰": 1000 }[UNIT_MEASURE] ?? Infinity;
  return value <= whole && interval.max > whole ? { ...interval, max: whole, maxOpen: false } : interval;
}
