import { Document, Pair, Scalar, YAMLMap, YAMLSeq, type Node } from "yaml";
import type { ReportKind, Scope } from "../../model/dataset.ts";
import { frontmatterSchema } from "../../model/schema/report.ts";
import type { DocumentQuestion } from "../../prose/document-reading.ts";
import type { ReportFacts } from "../facts/read-facts.ts";
import type { YearSpan } from "../facts/span.ts";
import type { DraftCommitment } from "./commitments.ts";
import type { DraftEntry } from "./metric-entries.ts";

/** The sentences of a draft's comments, in the editor's language. */
export interface DraftWords {
  titleOf(year: number | undefined, kind: ReportKind): string;
  missing(key: "title" | "body" | "year" | "source"): string;
  guessed(words: string): string;
  question(codes: readonly DocumentQuestion[]): string;
  leftOut(value: string): string;
}

export interface Frontmatter {
  facts: ReportFacts;
  scope: Scope;
  entries: readonly DraftEntry[];
  /** Entries that contradict another: they are written as comments. */
  contradicting: readonly DraftEntry[];
  /** By the observation's index: why the editor should look. */
  questions: readonly (readonly DocumentQuestion[])[];
  commitments: readonly DraftCommitment[];
}

const comment = (node: Node, words: string | undefined): Node => {
  if (words) node.comment = ` ${words.replace(/\s+/g, " ").slice(0, 120)}`;
  return node;
};

const scalar = (value: unknown, words?: string): Node => comment(new Scalar(value), words);

/** A draft's frontmatter with its questions as comments. Keys stand in the schema's order. */
export function writeFrontmatter(frontmatter: Frontmatter, words: DraftWords): string {
  const { facts, scope, commitments } = frontmatter;
  const told = (fact: { value: unknown; words: string; guessed?: boolean } | undefined) =>
    fact && scalar(fact.value, fact.guessed ? words.guessed(fact.words) : undefined);
  const nodes: Record<string, Node | undefined> = {
    title:
      facts.title === undefined
        ? scalar(words.titleOf(facts.year?.value, facts.kind.value), words.missing("title"))
        : scalar(facts.title),
    body: told(facts.body) ?? scalar(null, words.missing("body")),
    year: told(facts.year) ?? scalar(null, words.missing("year")),
    kind: told(facts.kind),
    text: scalar("original"),
    term: told(facts.term),
    session: told(facts.session),
    scope: scalar(scope),
    published: told(facts.published),
    author: told(facts.author),
    script: facts.script === "hant" ? scalar("hant") : undefined,
    source: sourceNode(facts, words),
    metrics: metricsNode(frontmatter, words),
    commitments: commitments.length > 0 ? commitmentsNode(commitments) : undefined,
  };
  const map = new YAMLMap();
  for (const key of Object.keys(frontmatterSchema.shape)) {
    const node = nodes[key];
    if (node) map.items.push(new Pair(new Scalar(key), node));
  }
  return new Document(map).toString({ lineWidth: 0, flowCollectionPadding: true });
}

function sourceNode({ source, url }: ReportFacts, words: DraftWords): Node {
  const map = new YAMLMap();
  map.items.push(new Pair(new Scalar("name"), source ? scalar(source.value) : scalar("", words.missing("source"))));
  if (url) map.items.push(new Pair(new Scalar("url"), new Scalar(url)));
  return map;
}

/** Metrics in the order in which the text names them; several values of one are a list. */
function metricsNode({ entries, contradicting, questions }: Frontmatter, words: DraftWords): Node | undefined {
  if (entries.length === 0) return undefined;
  const map = new YAMLMap();
  for (const metric of new Set(entries.map((entry) => entry.metric))) {
    const own = entries.filter((entry) => entry.metric === metric);
    const nodes = own.map((entry) => entryNode(entry, questions[entry.observation] ?? [], words));
    const [only] = nodes;
    const value = nodes.length === 1 && only ? only : listOf(nodes);
    const pair = new Pair(new Scalar(metric), value);
    const others = contradicting
      .filter((entry) => entry.metric === metric)
      .map(({ value: stated, quote }) => ` ${words.leftOut(quote === undefined ? stated : `${stated} (${quote})`)}`);
    if (others.length > 0) pair.key.commentBefore = others.join("\n");
    map.items.push(pair);
  }
  return map;
}

function listOf(nodes: readonly Node[]): Node {
  const list = new YAMLSeq();
  for (const node of nodes) list.items.push(node);
  return list;
}

function entryNode(
  { value, facet, scope, year, quote, period }: DraftEntry,
  codes: readonly DocumentQuestion[],
  words: DraftWords,
): Node {
  const note = codes.length > 0 ? words.question(codes) : undefined;
  const rest = Object.entries({ facet, value, scope, year, period, quote }).filter(([, one]) => one !== undefined);
  if (rest.length === 1) return scalar(value, note);
  const map = new YAMLMap();
  map.flow = true;
  for (const [key, one] of rest)
    map.items.push(new Pair(new Scalar(key), typeof one === "object" ? spanNode(one) : new Scalar(one)));
  return comment(map, note);
}

function spanNode({ start, end }: YearSpan): Node {
  const map = new YAMLMap();
  map.flow = true;
  map.items.push(new Pair(new Scalar("start"), new Scalar(start)), new Pair(new Scalar("end"), new Scalar(end)));
  return map;
}

function commitmentsNode(commitments: readonly DraftCommitment[]): Node {
  return listOf(
    commitments.map(({ number, heading, text }) => {
      const map = new YAMLMap();
      for (const [key, one] of Object.entries({ number, heading, text }))
        if (one !== undefined) map.items.push(new Pair(new Scalar(key), new Scalar(one)));
      return map;
    }),
  );
}
