import { citedReport, citedSource, isUntraceable } from "../citation/cited.ts";
import { quoted } from "../citation/quoted.ts";
import type { Addresses } from "../model/address.ts";
import type { ClaimWords } from "../i18n/index.ts";
import type { DataRow } from "../model/data-row.ts";
import type { Dataset, Observation, Quantity, Report, TextAnchor } from "../model/dataset.ts";
import { parseQuantity } from "../model/quantity.ts";
import { canonicalUnit } from "../model/unit.ts";
import { coveredYears } from "../series/covered-years.ts";
import type { Series } from "../series/types.ts";

/** The words of a source's note. */
export type SourceWords = (note: string | undefined, untraceable: boolean) => string;

/** Every observation of the site as a row, in the order of the reports. PAGE_URL is absolute. */
export function dataRows(
  dataset: Dataset,
  series: readonly Series[],
  addresses: Addresses,
  words: ClaimWords,
  sourceNote: SourceWords,
): DataRow[] {
  const labels = labelsOf(dataset);
  const chosen = new Set(series.flatMap(({ points }) => points.map((point) => point.chosen)).map(keyOf));
  const origin = new URL(dataset.site.address).origin;
  return dataset.reports.flatMap((report) =>
    report.observations.map((observation) => ({
      ...row(report, observation, chosen.has(keyOf(observation)), origin + addresses.observation(observation), {
        sourceNote,
        words,
      }),
      NOTE: words.dataNote(observation.note, report.bodyInferred),
      BASIS: observation.basis,
      ...labels(observation),
      REVISED: revised(report, observation),
    })),
  );
}

const keyOf = ({ report, id }: Observation): string => `${report}#${id}`;

type Labels = Pick<DataRow, "BODY_LABEL" | "METRIC_LABEL" | "FACET_LABEL">;

/** Names in the site's first language. */
function labelsOf({ bodies, metrics }: Dataset): (observation: Observation) => Labels {
  const bodyNames = new Map(bodies.map(({ id, short }) => [id, short.zh]));
  const known = new Map(metrics.map((metric) => [metric.id, metric]));
  return ({ body, metric, facet }) => ({
    BODY_LABEL: bodyNames.get(body) ?? body,
    METRIC_LABEL: known.get(metric)?.labels.zh ?? metric,
    FACET_LABEL: known.get(metric)?.facets.find(({ id }) => id === facet)?.labels.zh ?? facet ?? "",
  });
}

/** The last of the corrections whose new number is this one, and no other of the report: a correction names no scope or year, and not always its facet. */
function revised({ corrections, observations }: Report, observation: Observation): string {
  const days = corrections
    .filter(({ metric, facet, now }) => {
      const meant = observations.filter(
        (one) =>
          one.metric === metric &&
          (facet === undefined || one.facet === facet) &&
          one.quantity &&
          isNumber(now, one.quantity),
      );
      return meant.length === 1 && meant[0] === observation;
    })
    .map(({ date }) => date);
  return days.toSorted().at(-1) ?? "";
}

function isNumber(written: string | number, { value, valueMax, bound, unit }: Quantity): boolean {
  const parsed = parseQuantity(written);
  return (
    parsed.ok &&
    parsed.quantity.value === value &&
    parsed.quantity.valueMax === valueMax &&
    parsed.quantity.bound === bound &&
    (parsed.quantity.unit === "" || canonicalUnit(parsed.quantity.unit) === canonicalUnit(unit))
  );
}

type Stated = Omit<DataRow, keyof Labels | "NOTE" | "BASIS" | "REVISED">;

function row(
  report: Report,
  observation: Observation,
  preferred: boolean,
  pageUrl: string,
  { sourceNote, words }: { sourceNote: SourceWords; words: ClaimWords },
): Stated {
  const { quantity, period } = observation;
  const [anchor] = observation.anchors;
  const named = anchor && "elsewhere" in anchor && !anchor.own ? anchor.elsewhere : undefined;
  const source = named ?? report.source;
  const cited = named ? citedSource(named) : citedReport(report);
  return {
    BODY: observation.body,
    METRIC: observation.metric,
    TIME_PERIOD: timePeriod(observation),
    PERIOD_START: period.start ?? "",
    PERIOD_END: period.end ?? "",
    SCOPE: observation.scope,
    FACET: observation.facet ?? "",
    OBS_VALUE: quantity?.value ?? "",
    OBS_VALUE_MAX: quantity?.valueMax ?? "",
    OBS_BOUND: quantity?.bound ?? "",
    UNIT_MEASURE: quantity?.unit ?? "",
    RAW: quantity?.raw ?? "",
    OBS_STATUS: observation.status,
    AS_OF: observation.asOf ?? "",
    TERM: report.term ?? "",
    SESSION: report.session ?? "",
    PREFERRED: preferred,
    REPORT: report.id,
    TEXT_KIND: report.text,
    QUOTE: report.text === "original" && anchor && "paragraph" in anchor ? quote(report, anchor, words) : "",
    SOURCE_NAME: source.title ?? source.name ?? source.publisher ?? "",
    SOURCE_URL: source.url ?? "",
    PAGE_URL: pageUrl,
    SOURCE_PUBLISHER: cited.publisher ?? "",
    SOURCE_PUBLISHED: cited.published ?? "",
    SOURCE_ACCESSED: cited.accessed ?? "",
    SOURCE_ARCHIVED: cited.archived ?? "",
    SOURCE_NOTE: sourceNote(source.note, isUntraceable(cited)),
  };
}

/** ISO 8601: a year, or for several years the first day and the length. */
function timePeriod(observation: Observation): string {
  const { first, last } = coveredYears(observation);
  if (observation.scope !== "term-cumulative" || first === undefined) return String(last);
  return `${first}-01-01/P${last - first + 1}Y`;
}

/** The sentence that states a number; a table's bare row states none, and its cell is quoted with the heads that make it a claim. */
function quote({ places }: Report, anchor: TextAnchor, words: ClaimWords): string {
  const place = places.find(({ n }) => n === anchor.paragraph);
  if (!place) return "";
  const said = quoted(place, anchor);
  return "table" in said ? words.fromTable(said.table) : said.sentence;
}
