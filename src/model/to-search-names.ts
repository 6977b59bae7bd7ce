import type { Body, Metric } from "./dataset.ts";
import type { Named, SearchNames } from "./search-names.ts";

/** The names of a site's bodies and metrics, each once. */
export const toSearchNames = (bodies: readonly Body[], metrics: readonly Metric[]): SearchNames => ({
  bodies: bodies.map((body, index) =>
    named(body.id, body.short.zh, [...bodyNames(body), ...(shortened(bodies)[index] ?? [])]),
  ),
  metrics: metrics.map(({ id, labels, wordings, facets }) => ({
    ...named(id, labels.zh, [labels.en ?? "", ...wordings]),
    facets: facets.map((facet) => named(facet.id, facet.labels.zh, [facet.labels.en ?? "", ...facet.wordings])),
  })),
});

const named = (id: string, label: string, names: readonly string[]): Named => ({
  id,
  label,
  names: [...new Set([label, ...names])].filter((name) => name !== ""),
});

const bodyNames = ({ name, short }: Body): string[] => [name.zh, short.en ?? "", name.en ?? ""];

/** What tells the bodies apart: where all are called 某某政协, 某某; 北京 and 北京政协 for 北京市政协, but 全国 is no one's name. */
function shortened(bodies: readonly Body[]): string[][] {
  const shared = sharedEnding(bodies.map(({ short }) => short.zh));
  const common = new Set(
    bodies
      .map(({ short }) => short.en?.split(" ") ?? [])
      .reduce((all, words) => all.filter((word) => words.includes(word)), bodies[0]?.short.en?.split(" ") ?? []),
  );
  return bodies.map(({ short, level }) => {
    if (bodies.length < 2 || level === "national") return [];
    const place = short.zh.slice(0, short.zh.length - shared);
    const plain = place.replace(/(?<=..)(?:省|市|区|县|州|盟|旗)$/u, "");
    const english = (short.en ?? "")
      .split(" ")
      .filter((word) => !common.has(word))
      .join(" ");
    const names = [place, plain, `${plain}${short.zh.slice(place.length)}`, english];
    return names.filter((name) => name.length > 1);
  });
}

function sharedEnding(names: readonly string[]): number {
  const [first = ""] = names;
  let length = 0;
  while (length < first.length && names.every((name) => name.endsWith(first.slice(first.length - length - 1))))
    length++;
  return length;
}
