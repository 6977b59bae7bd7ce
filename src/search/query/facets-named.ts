import { foldText } from "../../text/fold.ts";

/** What a part of a metric is called: by its names in metrics.yaml, or in the report's own words. */
export interface Part {
  facet: string;
  names: readonly string[];
}

interface Stretch {
  start: number;
  end: number;
}

const holds = (outer: Stretch, inner: Stretch): boolean => outer.start <= inner.start && inner.end <= outer.end;
const length = ({ start, end }: Stretch): number => end - start;

function stretches(words: string, name: string): Stretch[] {
  const wanted = foldText(name).text.replace(/\s+/g, "");
  const found: Stretch[] = [];
  for (let start = wanted === "" ? -1 : words.indexOf(wanted); start >= 0; start = words.indexOf(wanted, start + 1))
    found.push({ start, end: start + wanted.length });
  return found;
}

/**
 * The parts that a query's words name, and the words that name neither them nor the metric, beyond the metric's own label: 满意和基本满意 in 满意和基本满意率, though that is a wording of 满意率; not 党组 in 党组会议.
 * What only stands inside a longer part's name is not meant.
 */
export function facetsNamed(
  query: string,
  metric: { held: string; label: string },
  parts: readonly Part[],
): { facets: string[]; rest: string } {
  const words = foldText(query).text.replace(/\s+/g, "");
  const label = foldText(metric.label).text;
  const own = stretches(words, metric.held);
  // 捐资和协调资金 is called by its parts.
  const joined = label.split(/[和与及、]/);
  const isOwn = (stretch: Stretch): boolean => {
    const name = words.slice(stretch.start, stretch.end);
    return (
      label.includes(name) && (joined.length === 1 || !joined.includes(name)) && own.some((one) => holds(one, stretch))
    );
  };
  const found = parts.flatMap(({ facet, names }) =>
    names
      .flatMap((name) => stretches(words, name))
      .filter((stretch) => !isOwn(stretch))
      .map((stretch) => ({ facet, stretch })),
  );
  const meant = found.filter(
    ({ stretch }) => !found.some((other) => length(other.stretch) > length(stretch) && holds(other.stretch, stretch)),
  );
  // 捐款 means 捐款捐物, and what is of no part.
  const held = foldText(metric.held).text;
  const begun = meant.length > 0 || (joined.length === 1 && label.includes(held)) ? [] : facetsBegun(held, parts);
  const named = [...own, ...meant.map(({ stretch }) => stretch)];
  return {
    facets: [...new Set([...meant.map(({ facet }) => facet), ...begun, ...(begun.length > 0 ? [""] : [])])],
    rest: Array.from({ length: words.length }, (_, at) =>
      named.some(({ start, end }) => start <= at && at < end) ? " " : words.charAt(at),
    ).join(""),
  };
}

/** The parts whose names hold what is left of a query, where no name stands there whole: 党组 of 党组集体学习 for 党组中心组. */
export function facetsBegun(rest: string, parts: readonly Part[]): string[] {
  const words = foldText(rest).text.replace(/\s+/g, "");
  const holding = parts.filter(
    ({ names }) => words.length > 1 && names.some((name) => foldText(name).text.includes(words)),
  );
  return [...new Set(holding.map(({ facet }) => facet))];
}
