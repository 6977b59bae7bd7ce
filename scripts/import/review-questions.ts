import { messages } from "../../src/i18n/messages.ts";
import { metricName, type Reviewed } from "./reviewed.ts";

/** Refusals that an editor may well overrule. */
const ASKED: ReadonlySet<string> = new Set(["uncertain", "unit-unlisted"]);

/** All that an editor must decide: what is missing, what was guessed, what was taken with a doubt, what may be missing. */
export function questionLines(reviewed: Reviewed): string[] {
  return [
    ...missingFacts(reviewed),
    ...guessedFacts(reviewed),
    ...guessedSpan(reviewed),
    ...brokenNumbers(reviewed),
    ...doubtfulNumbers(reviewed),
    ...perhapsNumbers(reviewed),
  ];
}

/** Numbers that the document no longer holds whole: only a sound copy can tell them. */
function brokenNumbers({ imported: { damage }, language }: Reviewed): string[] {
  const { review, damage: words } = messages(language).importing;
  return damage
    .filter(({ kind }) => /^(?:number|digits|power)-/.test(kind))
    .map(({ line, kind, words: around }) => `${review.line(line)} “${around}”：${words[kind].message}`);
}

function missingFacts({ imported: { facts, observations }, language }: Reviewed): string[] {
  const { review } = messages(language).importing;
  const keys = (["body", "year", "source", "title", "published"] as const).filter((key) => facts[key] === undefined);
  const empty = observations.length === 0 && facts.kind.value !== "plan";
  return [...keys.map((key) => review.missing[key]), ...(empty ? [review.noNumbers] : [])];
}

function guessedFacts({ imported: { facts }, language }: Reviewed): string[] {
  const { review } = messages(language).importing;
  return (["body", "year", "kind", "term", "session", "published", "source", "author"] as const).flatMap((key) => {
    const fact = facts[key];
    return fact?.guessed ? [review.guessed(key, String(fact.value), fact.words)] : [];
  });
}

/** The years of a whole term, where the text only says how many they are. */
function guessedSpan({
  imported: {
    facts: { span },
    observations,
  },
  language,
}: Reviewed): string[] {
  const used = observations.some(({ scope }) => scope === "term-cumulative");
  return span?.guessed && used
    ? [messages(language).importing.review.guessed("period", `${span.value.start}—${span.value.end}`, span.words)]
    : [];
}

function doubtfulNumbers({ imported: { observations, contradicting }, metrics, language }: Reviewed): string[] {
  const { review, questions } = messages(language).importing;
  return observations.flatMap(({ line, words, metric, quantity, questions: codes }, i) => {
    const all = [...codes, ...(contradicting.includes(i) ? ["contradicting" as const] : [])];
    if (all.length === 0) return [];
    return [
      `${review.line(line)} ${review.taken(words, metricName(metrics, metric), quantity.raw, all.map((code) => questions[code]).join("；"))}`,
    ];
  });
}

function perhapsNumbers({ imported: { rejections }, metrics, language }: Reviewed): string[] {
  const { review, refusals } = messages(language).importing;
  return rejections
    .filter(({ reason }) => ASKED.has(reason))
    .map(
      ({ line, words, reason, candidate }) =>
        `${review.line(line)} ${review.asked(words, refusals[reason], candidate && metricName(metrics, candidate))}`,
    );
}
