import { diagnosticText } from "../../src/i18n/diagnostics.ts";
import { messages } from "../../src/i18n/messages.ts";
import type { DocumentRefusal } from "../../src/prose/document-reading.ts";
import { dropRows, factRows, repairRows } from "./review-source.ts";
import { questionLines } from "./review-questions.ts";
import { remarkLines } from "./review-remarks.ts";
import { list, plain, section, table } from "./review-parts.ts";
import { facetName, metricName, type Reviewed } from "./reviewed.ts";

/** The editor's review list as Markdown, the most important first. */
export function reviewText(reviewed: Reviewed): string {
  const { imported, source, file, language } = reviewed;
  const { review } = messages(language).importing;
  const { headings } = review;
  const parts = [
    `# ${plain(review.title(imported.facts.title ?? source))}\n\n${review.intro(source, file)}\n`,
    section(headings.first, list(questionLines(reviewed)), review.none),
    section(headings.check, list(checkLines(reviewed)), review.none),
    section(headings.remarks, list(remarkLines(reviewed))),
    section(headings.damage, list(damageLines(reviewed))),
    section(headings.taken, takenTable(reviewed), review.none),
    section(
      headings.commitments,
      list(
        imported.commitments.map(
          ({ number, heading, text, line }) =>
            `${review.line(line)} ${number === undefined ? "" : `${number}. `}${heading ?? text}`,
        ),
      ),
    ),
    section(headings.left, leftGroups(reviewed), review.none),
    section(headings.facts, factRows(reviewed)),
    section(headings.repairs, list(repairRows(reviewed))),
    section(headings.dropped, list(dropRows(reviewed))),
  ];
  return parts.filter((part) => part !== "").join("\n");
}

function takenTable({ imported, metrics, language }: Reviewed): string {
  const {
    review: { columns },
    questions,
    scopes,
  } = messages(language).importing;
  const rows = imported.observations.map(({ line, metric, quantity, facet = "", scope, words, questions: codes }) => [
    String(line),
    `${metricName(metrics, metric)} \`${metric}\``,
    quantity.raw,
    facetName(metrics, metric, facet),
    scopes[scope],
    words,
    codes.map((code) => questions[code]).join("；"),
  ]);
  return table(
    [columns.line, columns.metric, columns.value, columns.facet, columns.scope, columns.quote, columns.question],
    rows,
  );
}

/** How many places of one reason are shown; the rest is a number. */
const SHOWN = 8;
const SAMPLES = 3;
/** Numbers that are none of a statistician's: a few of each are enough. */
const NO_FIGURES: ReadonlySet<string> = new Set([
  "ordinal",
  "date",
  "duration",
  "slogan",
  "title",
  "enumerator",
  "anniversary",
  "code",
  "rhetoric",
]);

/** What was left, by reason: the debatable with each place, then the rest in short. */
function leftGroups({ imported: { rejections }, language }: Reviewed): string {
  const { review, refusals } = messages(language).importing;
  const groups = [...new Set(rejections.map(({ reason }) => reason))].map((reason) => ({
    reason,
    found: rejections.filter((one) => one.reason === reason),
  }));
  const name = (reason: DocumentRefusal, count: number) => review.group(refusals[reason], count);
  const debatable = groups
    .filter(({ reason }) => !NO_FIGURES.has(reason))
    .map(({ reason, found }) => {
      const lines = found.slice(0, SHOWN).map(({ words, line }) => `${review.line(line)} “${words}”`);
      const more = found.length > SHOWN ? [review.more(found.length - SHOWN)] : [];
      return `### ${name(reason, found.length)}\n\n${list([...lines, ...more])}`;
    });
  const others = groups
    .filter(({ reason }) => NO_FIGURES.has(reason))
    .map(({ reason, found }) => {
      const samples = [...new Set(found.map(({ words }) => `“${words}”`))].slice(0, SAMPLES).join("、");
      return `${name(reason, found.length)}：${samples}`;
    });
  return [...debatable, ...(others.length > 0 ? [`### ${review.noFigures}\n\n${list(others)}`] : [])].join("\n");
}

const damageLines = ({ imported, language }: Reviewed): string[] => {
  const { damage, review } = messages(language).importing;
  const kinds = [...new Set(imported.damage.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const found = imported.damage.filter((one) => one.kind === kind);
    const places = found
      .slice(0, SHOWN)
      .map(({ line, words }) => `${review.line(line)} “${words}”`)
      .join("；");
    const { message, hint } = damage[kind];
    return `${review.told(message, hint)} ${places}${found.length > SHOWN ? `；${review.more(found.length - SHOWN)}` : ""}`;
  });
};

const checkLines = ({ imported, language }: Reviewed): string[] =>
  imported.diagnostics
    .filter(({ severity }) => severity !== "note")
    .map((found) => {
      const { message, hint } = diagnosticText(found, language);
      const { review } = messages(language).importing;
      return `${review.line(found.line)} ${review.told(message, hint)}`;
    });
