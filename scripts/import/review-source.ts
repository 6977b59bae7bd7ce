import { messages } from "../../src/i18n/messages.ts";
import type { Reviewed } from "./reviewed.ts";
import { table } from "./review-parts.ts";

/** The facts of the frontmatter, each with the words that told it. */
export function factRows({ imported: { facts }, language }: Reviewed): string {
  const { review, keys } = messages(language).importing;
  const rows = (["body", "year", "kind", "term", "session", "published", "source", "author"] as const).flatMap(
    (key) => {
      const fact = facts[key];
      return fact ? [[keys[key], String(fact.value), fact.words]] : [];
    },
  );
  return table([review.columns.key, review.columns.found, review.columns.words], rows);
}

/** Repairs by kind: how many, and a few of them; readings in brackets run to hundreds. */
const SAMPLES = 4;

export function repairRows({ imported: { repairs, lined }, language }: Reviewed): string[] {
  const words = messages(language).importing;
  return [...new Set(repairs.map(({ kind }) => kind))].map((kind) => {
    const changes = repairs
      .filter((one) => one.kind === kind)
      .flatMap(({ line, changes: made }) => made.map((change) => ({ ...change, line })));
    const shown = changes
      .slice(0, SAMPLES)
      .map(({ before, after, line }) => `${words.review.sourceLine(line, lined)} “${before}”→“${after}”`);
    const more = changes.length > SAMPLES ? [words.review.more(changes.length - SAMPLES)] : [];
    return `${words.review.group(words.repairs[kind], changes.length)}：${[...shown, ...more].join("；")}`;
  });
}

/** Every line that was dropped, with its line in the source. */
export function dropRows({ imported: { dropped, lined }, language }: Reviewed): string[] {
  const words = messages(language).importing;
  return dropped.map(
    ({ kind, line, text }) =>
      `${words.review.sourceLine(line, lined)} ${words.dropped[kind]}：${text.length > 80 ? `${text.slice(0, 80)}…` : text}`,
  );
}
