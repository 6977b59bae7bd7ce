import type { Metric } from "../model/dataset.ts";
import { folded } from "../text/fold.ts";

type Facet = Metric["facets"][number];

/** 提交…提案 is a wording in parts. */
const partsOf = (wording: string): string[] => wording.split(/…+/).map(folded);
const holds = (text: string, wording: string): boolean => partsOf(wording).every((part) => text.includes(part));

const pairsOf = (words: string): string[] =>
  folded(words)
    .split(/[^\p{Script=Han}]+/u)
    .flatMap((run) => Array.from({ length: Math.max(0, run.length - 1) }, (_, at) => run.slice(at, at + 2)));

/** Whether a text has half of the pairs of characters that are a facet's own: 党派 for 民主党派, and 提案 for no facet of proposals. */
function hints(text: string, names: readonly string[], common: readonly string[]): boolean {
  const shared = new Set(common.flatMap(pairsOf));
  return names.some((name) => {
    const own = pairsOf(name).filter((pair) => !shared.has(pair));
    return own.length > 0 && own.filter((pair) => text.includes(pair)).length * 2 >= own.length;
  });
}

const namesOf = ({ labels, wordings }: Facet): string[] => [labels.zh, ...wordings];

/** What a facet is called: its label and wordings, or its own words where it is not declared; folded. */
export function facetNames(facet: string | undefined, { facets }: Pick<Metric, "facets">): string[] {
  if (facet === undefined) return [];
  const declared = facets.find(({ id }) => id === facet);
  return (declared ? namesOf(declared) : [facet]).map(folded);
}

/** 省级以上 is more than 省级, and 省委 and 省政府 are no 省政协: what only begins as a facet's name. */
function withoutWider(text: string, names: readonly string[]): string {
  const all = names.join(" ");
  const narrower = /以上/.test(all) ? text : text.replace(/[国省部市厅县区][级部厅委]{1,3}(?:及其?|或)?以上/g, "□");
  return /政协/.test(all) && !/政府|[省市县区]委/.test(all)
    ? narrower.replace(/[省市县区](?:委(?!员)|(?:人民)?政府)/g, "□")
    : narrower;
}

/** Whether folded text names a facet of a metric, by its id where it is declared, else by its own words. Undefined for one that no words name. */
export function namesFacet(words: string, facet: string, { labels, wordings, facets }: Metric): boolean | undefined {
  const declared = facets.find(({ id }) => id === facet);
  const others = facets.filter(({ id }) => id !== facet).flatMap(namesOf);
  const names = facetNames(facet, { facets });
  const text = withoutWider(words, names);
  if (declared ? declared.wordings.length === 0 : pairsOf(facet).length === 0) return undefined;
  // 被全国政协采用 may be a wording of the metric too, and names the facet all the same.
  const common = [labels.zh, ...wordings].filter(
    (wording) => !facets.some((one) => one.wordings.some((name) => holds(folded(wording), name))),
  );
  return (
    names.some((name) => holds(text, name)) ||
    (declared !== undefined && halfNamed(text, declared, { labels, wordings, facets })) ||
    hints(text, names, [...common, ...(declared ? others : [])])
  );
}

/** 宣讲 is the end of 宣传宣讲, 争取…资金 all of 争取资金: a wording of the metric that no other facet's name holds. */
function halfNamed(
  text: string,
  facet: Facet,
  { labels, wordings, facets }: Pick<Metric, "labels" | "wordings" | "facets">,
): boolean {
  const inName = (name: string, parts: readonly string[]) =>
    parts.join("") === folded(name) ||
    (parts.length === 1 && folded(name).endsWith(parts[0] ?? "") && (parts[0]?.length ?? 0) * 2 >= name.length);
  // 立案 is what 立案提案 are called, and is no half of 实际立案.
  const isPlain = (wording: string) =>
    wording === labels.zh || (labels.zh.startsWith(wording) && wordings.includes(wording));
  return wordings.some((wording) => {
    const parts = partsOf(wording);
    if (isPlain(wording) || !holds(text, wording) || !namesOf(facet).some((name) => inName(name, parts))) return false;
    return facets.every(
      (other) => other === facet || !namesOf(other).some((name) => parts.every((part) => folded(name).includes(part))),
    );
  });
}

/** Whether a facet is called as its metric is: 调研视察 of 调研视察活动. */
export const isCalledAsMetric = (
  id: string | undefined,
  { labels, facets }: Pick<Metric, "labels" | "facets">,
): boolean => {
  const facet = facets.find((one) => one.id === id);
  return facet !== undefined && folded(labels.zh).includes(folded(facet.labels.zh));
};

/** Another facet that words right around a number name, and its words there. */
export function otherFacetIn(
  text: string,
  facet: string,
  { facets }: Metric,
): { id: string; words: string } | undefined {
  for (const { id, wordings } of facets) {
    const words = id === facet ? undefined : wordings.find((wording) => holds(text, wording));
    if (words !== undefined) return { id, words };
  }
  return undefined;
}
