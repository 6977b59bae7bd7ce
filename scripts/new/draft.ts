import { stringify } from "yaml";
import type { Messages } from "../../src/i18n/messages.ts";
import type { ReportKind } from "../../src/model/schema/report.ts";
import type { Scope } from "../../src/model/schema/scope.ts";
import type { UsualNumber } from "./usual-numbers.ts";

/** Everything that is known of a report before it is written. */
export interface Beginning {
  title: string;
  body: string;
  year: number;
  kind: ReportKind;
  text: "original" | "summary";
  term?: number;
  session?: number;
  scope: Scope;
  usual: UsualNumber[];
}

export interface DraftWords {
  notes: Messages["newReport"]["notes"];
  fields: Messages["schemaWords"]["fields"];
  choices: Messages["schemaWords"]["choices"];
}

/** A YAML scalar on one line, quoted where it must be; inside `{ }` commas and brackets need quotes too. */
const scalar = (value: string): string =>
  stringify(value, { lineWidth: 0, defaultStringType: "PLAIN", collectionStyle: "flow" }).trim();
const inFlow = (value: string): string =>
  /^[\p{L}\p{N}%‰][\p{L}\p{N}%‰()（）/-]*$/u.test(value) && scalar(value) === value ? value : JSON.stringify(value);

/**
 * The file of a report that is yet to be written: keys in the order of the schema, usual numbers as comments. What only the editor knows,
 * the source and the text, is left empty and not filled with words: `npm run check` asks for both until they are there.
 */
export function draft(beginning: Beginning, words: DraftWords): string {
  const { title, body, year, kind, text, term, session, scope } = beginning;
  const { notes, fields, choices } = words;
  const known = (key: string, value: number | undefined, note: string) =>
    value === undefined ? `# ${key}:  # ${note}` : `${key}: ${value}`;
  const lines = [
    "---",
    `title: ${scalar(title)}`,
    `body: ${scalar(body)}`,
    `year: ${year}`,
    `kind: ${kind}  # ${choices["report.kind"][kind]}`,
    `text: ${text}  # ${notes.text}`,
    known("term", term, fields["report.term"]),
    known("session", session, fields["report.session"]),
    `scope: ${scope}  # ${choices.scope[scope]}`,
    `# published:  # ${fields["report.published"]}`,
    "source:",
    `  name:  # ${fields["source.name"]}`,
    `  # publisher:  # ${fields["source.publisher"]}`,
    `  # url:  # ${fields["source.url"]}`,
    `  # accessed:  # ${fields["source.accessed"]}`,
    "metrics:",
    ...numberLines(beginning.usual, notes),
    ...(kind === "plan" ? commitmentLines(notes) : []),
    `# ${notes.body}`,
    "---",
  ];
  return `${lines.join("\n")}\n\n`;
}

function numberLines(usual: readonly UsualNumber[], notes: DraftWords["notes"]): string[] {
  if (usual.length === 0) return [`  # ${notes.noMetrics}`];
  const byMetric = Map.groupBy(usual, ({ metric }) => metric);
  const lines = [...byMetric].flatMap(([metric, numbers]) => {
    const [only, second] = numbers;
    if (only && !second) return [withLast(`  # ${metric}: ${value(only)}`, only, notes)];
    return [`  # ${metric}:`, ...numbers.map((one) => withLast(`  #   - ${value(one)}`, one, notes))];
  });
  return [`  # ${notes.metrics}`, ...lines];
}

function value({ facet, scope, unit }: UsualNumber): string {
  if (facet === undefined && scope === undefined) return scalar(unit);
  const parts = [
    facet === undefined ? "" : `facet: ${inFlow(facet)}`,
    scope === undefined ? "" : `scope: ${scope}`,
    `value: ${inFlow(unit)}`,
  ];
  return `{ ${parts.filter((part) => part !== "").join(", ")} }`;
}

const withLast = (line: string, { last }: UsualNumber, notes: DraftWords["notes"]): string =>
  last.raw === undefined ? line : `${line}  # ${notes.last(last.year, last.raw)}`;

const commitmentLines = (notes: DraftWords["notes"]): string[] => [
  `# ${notes.commitments}`,
  "# commitments:",
  `#   - { number: 1, text: ${notes.commitmentText} }`,
];
