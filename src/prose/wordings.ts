import type { Span } from "../model/dataset.ts";
import type { Metric } from "../model/schema/metric.ts";
import { canonicalUnit } from "../model/unit.ts";
import { foldText } from "../text/fold.ts";
import { hear, type Heard } from "./negation.ts";
import type { Occurrence } from "./occurrence.ts";

type Named = Omit<Occurrence, "start" | "end">;

interface Phrase {
  named: Named;
  /** Parts that follow each other with a gap: 交由…承办. */
  parts: string[];
}

/** The phrases of a site's metrics, ready to be found. */
export interface Wordings {
  metrics: Metric[];
  phrases: ReadonlyMap<string, Phrase[]>;
  /** The metrics' units, canonical. */
  units: ReadonlySet<string>;
}

const compiled = new WeakMap<Metric[], Wordings>();

/** Compiled once for each array of metrics. */
export function wordingsOf(metrics: Metric[]): Wordings {
  const known = compiled.get(metrics);
  if (known) return known;
  const wordings = {
    metrics,
    phrases: byFirstCharacter(metrics.flatMap(phrasesOf)),
    units: new Set(metrics.flatMap((metric) => metric.units.map(canonicalUnit))),
  };
  compiled.set(metrics, wordings);
  return wordings;
}

function phrasesOf(metric: Metric): Phrase[] {
  const units = new Set(metric.units.map(canonicalUnit));
  const phrase = (kind: Named["kind"], words: string, facet?: string): Phrase => {
    const parts = partsOf(words);
    return {
      named: {
        kind,
        metric,
        units,
        facet,
        parted: parts.length > 1,
        letters: parts.join("").length,
        tail: parts.at(-1)?.length ?? 0,
      },
      parts,
    };
  };
  return [
    ...[...metric.wordings, ...sharesOfProposals(metric)].map((words) => phrase("metric", words)),
    ...metric.except.map((words) => phrase("except", words)),
    ...metric.whole.map((words) => phrase("whole", words)),
    ...metric.facets.flatMap(({ id, wordings }) => wordings.map((words) => phrase("facet", words, id))),
  ];
}

/** 99.8%的提案已经办复 says the 办复率 in other words. */
const sharesOfProposals = ({ kind, wordings }: Metric): string[] =>
  kind === "ratio"
    ? wordings
        .flatMap((words) => /^(?:提案)?(办复|办结|答复|立案|采纳)率$/.exec(words)?.[1] ?? [])
        .flatMap((deed) => ["的提案", "的立案提案", "的政协提案"].map((proposals) => `${proposals}…${deed}`))
        .filter((words) => !wordings.includes(words))
    : [];

const partsOf = (words: string): string[] =>
  words
    .split(/…+|\.{3,}/)
    .map((part) => foldText(part.trim()).text)
    .filter(Boolean);

function byFirstCharacter(phrases: Phrase[]): Map<string, Phrase[]> {
  const map = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const first = phrase.parts[0]?.[0];
    if (first !== undefined) map.set(first, [...(map.get(first) ?? []), phrase]);
  }
  return map;
}

/**
 * Where the metrics are named in folded text, in order of their ends, and what negations say of its numbers.
 * A phrase inside a longer one of another metric does not name its own.
 */
export function occurrences(text: string, { phrases }: Wordings): Heard {
  const found: Occurrence[] = [];
  for (let at = 0; at < text.length; at++) {
    for (const { parts, named } of phrases.get(text[at] ?? "") ?? []) {
      const end = matchEnd(text, at, parts);
      if (end !== null) found.push({ ...named, start: at, end });
    }
  }
  const heard = hear(
    text,
    found.filter((one) => !namesRate(text, one)),
  );
  return { ...heard, occurrences: withoutShadowed(text, heard.occurrences) };
}

/** The gap of a phrase in parts is never longer. */
const LONGEST_GAP = 16;

/** A、B、C三类 names C类. */
const letteredLength = (text: string, at: number, words: string): number =>
  /^[a-z甲乙丙丁]类/.test(words) &&
  /[二三四五六]/.test(text[at + 1] ?? "") &&
  text[at] === words[0] &&
  text.startsWith(words.slice(1), at + 2)
    ? words.length + 1
    : 0;

function matchEnd(text: string, at: number, parts: string[]): number | null {
  const [first = ""] = parts;
  let end = at + (text.startsWith(first, at) ? first.length : letteredLength(text, at, first));
  if (end === at) return null;
  for (const part of parts.slice(1)) {
    const gap = text.slice(end, end + LONGEST_GAP + part.length).indexOf(part);
    if (gap < 0 || /[,。;:!?]|《[^》]*$/.test(text.slice(end, end + gap))) return null;
    end += gap + part.length;
  }
  return end;
}

/** Words that make another thing of the wording before them: 监督小组, 提案承办单位, 协商示范点. */
const head =
  /^(?:小?组(?!织)|专班|队(?!伍)|团(?![体结])|员(?!会)|[点站室者]|基地|平台|中心|示范|品牌|机制|办法|方案|单位|部门|专家|成员|骨干|人员|网络|渠道|阵地|要点|规则|计划(?!的)|质量|线索)/;

/** 提案办理答复率 names no number of replies, not even one that hides the rate's own name. */
const namesRate = (text: string, { kind, metric, end }: Occurrence): boolean =>
  kind === "metric" && metric.kind !== "ratio" && text.charAt(end) === "率";

/**
 * 办复 inside 办复率 names the rate alone, and 协商会 that begins inside 界别协商 nothing. Facets stay: they are often part of what
 * names the metric. What stands in the gap of a phrase in parts is no part of it.
 */
function withoutShadowed(text: string, found: Occurrence[]): Occurrence[] {
  let longest: Span = { start: 0, end: 0 };
  let by: Occurrence | undefined;
  const length = ({ start, end }: Span) => end - start;
  const kept = found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((occurrence) => {
      if (occurrence.kind === "facet") return true;
      const { start, end, parted } = occurrence;
      if (
        isCountOfPeoples(occurrence, by) &&
        !/(?:全国|省)政协$/.test(text.slice(Math.max(0, longest.start - 4), longest.start))
      )
        return true;
      if (isCountedWhole(text, occurrence, by)) return true;
      const inside =
        end <= longest.end
          ? length(occurrence) < length(longest)
          : start > longest.start && start < longest.end && length(occurrence) <= length(longest);
      if (inside) return false;
      if (end > longest.end && !parted) [longest, by] = [occurrence, occurrence];
      return true;
    });
  return kept
    .filter(({ kind, end }) => kind !== "except" && (kind !== "metric" || !head.test(text.slice(end, end + 3))))
    .sort((a, b) => a.end - b.end);
}

/** 其余354件全部办复 counts the replies, as well as saying that they are all. */
const isCountedWhole = (text: string, { kind, metric }: Occurrence, by: Occurrence | undefined): boolean =>
  by?.kind === "whole" &&
  kind === "metric" &&
  by.metric.ratio?.of === metric.id &&
  counts.test(text.slice(Math.max(0, by.start - NEAR), by.start));
const counts = /\d[余多]?[件份条个项](?:提案)?(?:现|目前|也|已)?$/;
const NEAR = 10;

/** 委员提交提案 names those who hand in, in 人, and what they hand in, in 件. */
const isCountOfPeoples = ({ kind, metric, units, end, letters }: Occurrence, by: Occurrence | undefined): boolean =>
  by !== undefined &&
  kind === "metric" &&
  by.kind === "metric" &&
  by.metric.kind === "people" &&
  metric.kind === "count" &&
  end === by.end &&
  letters > 2 &&
  [...units].every((unit) => !by.units.has(unit));
