import type { SearchStrings } from "../i18n/in-browser.ts";
import { isCutOff } from "../model/cut-off.ts";
import { formatQuantity } from "../model/quantity/format.ts";
import type { NumberAnswer } from "../search/query/number-answer.ts";
import type { NumberHit } from "../search/query/number-hits.ts";
import type { SearchSettings } from "../search/query/settings.ts";
import { namesPartOfYear } from "../text/part-of-year.ts";
import { element } from "./search-dom.ts";
import { note } from "./search-notes.ts";

/** Numbers that are shown; the metric's page has all. */
const most = 100;

/** The numbers that a query asks for, each a link to the sentence that states it; or why there are none. */
export function numberSection(answer: NumberAnswer, settings: SearchSettings, t: SearchStrings): HTMLElement {
  const words = t.numbers;
  if ("refused" in answer) {
    const { refused, subject } = answer;
    const why = { form: words.refusedForm, metric: words.refusedMetric(subject), words: words.refusedWords(subject) };
    return element(
      "section",
      { class: "numbers", "data-refused": `number-${refused}` },
      element("p", {}, why[refused], " ", element("a", { href: settings.metrics }, words.allMetrics)),
    );
  }
  const { hits, metrics, comparison } = answer;
  const condition = comparison ? words.condition(comparison.operator, formatQuantity(comparison.quantity)) : "";
  const labels = new Map(metrics.map(({ id, label }) => [id, label]));
  const title = words.title(
    metrics.map(({ label }) => label),
    condition,
  );
  return element(
    "section",
    { class: "numbers", "data-numbers": hits.length },
    element("h2", {}, title),
    element(
      "ul",
      { role: "list" },
      ...hits
        .slice(0, most)
        .map((hit) =>
          numberItem(hit, labels.get(hit.row.METRIC) ?? hit.row.METRIC, comparison !== undefined, settings, t),
        ),
    ),
    ...(hits.length > most ? [note(words.more(hits.length - most))] : []),
  );
}

/** How many numbers are as asked, and how many may be. */
export function numberVerdict(answer: NumberAnswer, { numbers }: SearchStrings): string {
  if ("refused" in answer) return numbers.refused;
  const { hits, comparison, span } = answer;
  if (hits.length === 0) return numbers.none;
  if (!comparison)
    return (
      numbers.certain(hits.length) +
      (span ? numbers.missingYears(span.missing) + (span.hasTotal ? "" : numbers.noTotal(span.first, span.last)) : "")
    );
  const certain = hits.filter((hit) => hit.certain).length;
  const open = hits.length - certain;
  if (certain === 0) return numbers.openOnly(open);
  return numbers.certain(certain) + (open > 0 ? numbers.open(open) : "");
}

/** A number with its whole claim: raw words, scope, part, note, and whether they decide the question. */
function numberItem(
  { row, year, firstYear, certain }: NumberHit,
  metric: string,
  compared: boolean,
  settings: SearchSettings,
  t: SearchStrings,
): HTMLElement {
  const body = Object.hasOwn(settings.labels.body, row.BODY) ? (settings.labels.body[row.BODY] ?? row.BODY) : row.BODY;
  const part = row.FACET_LABEL ?? row.FACET;
  const known = Object.hasOwn(settings.scopes, row.SCOPE) ? (settings.scopes[row.SCOPE] ?? "") : row.SCOPE;
  const partial = namesPartOfYear(part) || isCutOff(year, row.AS_OF || undefined);
  const scope = row.SCOPE === "calendar-year" && partial ? "" : known;
  const inferred = row.BASIS === "inferred" || row.OBS_STATUS === "I";
  const about = [
    scope,
    part,
    ...(inferred ? [t.numbers.inferred] : []),
    ...(compared && !certain ? [t.numbers.perhaps] : []),
    ...(row.SOURCE_NAME ? [t.numbers.source(row.SOURCE_NAME)] : []),
    t.numbers.remarks(row),
  ].filter((part) => part !== "");
  const href = `${settings.reports}${row.REPORT}/${new URL(row.PAGE_URL).hash}`;
  return element(
    "li",
    {
      "data-number-hit": true,
      "data-body": row.BODY,
      "data-year": year,
      "data-metric": row.METRIC,
      "data-certain": String(certain),
    },
    element("a", { href }, t.numbers.hit(body, t.numbers.years(firstYear, year), metric, t.numbers.stated(row))),
    element("span", { class: "note" }, about.join(t.separator)),
  );
}
