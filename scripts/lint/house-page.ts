import { wayBetween } from "./import-cycles.ts";
import { type Layer, layers, names } from "./layers.ts";

/** Between these, CONTRIBUTING holds what is made of the table of layers. */
const begin = (part: string): string => `<!-- ${part}: made by \`npm run house\` from scripts/lint/layers.ts -->`;
const end = (part: string): string => `<!-- /${part} -->`;

const all = Object.entries(layers);
const isRoom = (name: string): boolean => name.includes("/");
const houseOf = (name: string): string => name.split("/")[0] as string;

/** What a layer may import by name, its rooms and types too; hosts and views, which may import nearly all, nothing. */
const takes = ([name, { may, types = [] }]: [string, Layer]): string[] =>
  all.map(([other]) => other).filter((other) => other !== name && names([...may, ...types], other));

/** The words of a table's cell: `series` and, of what gives its types alone, `schema` (types). */
function mayImport({ may, types = [] }: Layer): string {
  if (may.includes("*")) return "everything above";
  const words = [...may.map((one) => `\`${one}\``), ...types.map((one) => `\`${one}\` (types)`)];
  return words.length === 0 ? "nothing of ours" : words.join(", ");
}

/** Where a layer lies, where that is not the folder of its name. */
const where = (name: string, at: readonly string[]): string =>
  at.length === 1 && at[0] === `src/${name}` ? "" : ` (${at.map((path) => `\`${path}\``).join(", ")})`;

const table = (): string =>
  [
    "| layer | what it is there for | may import |",
    "| --- | --- | --- |",
    ...all.map(
      ([name, layer]) =>
        `| \`${name}\`${layer.node ? " °" : ""} | ${layer.does}${where(name, layer.at)} | ${mayImport(layer)} |`,
    ),
    "",
    "° may touch `node:*`.",
  ].join("\n");

/** Arrows that are not already the sum of others: who takes what takes it already. */
function arrows(): [string, string][] {
  const graph = new Map(all.map((one) => [one[0], takes(one)]));
  return [...graph].flatMap(([from, taken]) =>
    taken
      .filter((to) => !taken.some((other) => other !== to && wayBetween(graph, other, to) !== undefined))
      .map((to): [string, string] => [from, to]),
  );
}

const nodeOf = (name: string): string => name.replace("/", "_").replace("-", "_");

/** As Mermaid, which code hosts draw: an arrow leads from who imports to what it imports. */
function picture(): string {
  const houses = [...Map.groupBy(all, ([name]) => houseOf(name))];
  const nodes = houses.flatMap(([house, members]) => {
    const lines = members.map(([name]) => `${nodeOf(name)}["${isRoom(name) ? name.split("/")[1] : name}"]`);
    return members.length === 1
      ? lines.map((line) => `  ${line}`)
      : [`  subgraph ${nodeOf(house)}_house["${house}/"]`, ...lines.map((line) => `    ${line}`), "  end"];
  });
  const drawn = arrows().map(([from, to]) => `  ${nodeOf(from)} --> ${nodeOf(to)}`);
  return ["```mermaid", "flowchart TD", ...nodes, ...drawn, "```"].join("\n");
}

/** The parts of CONTRIBUTING that are made, as Markdown. */
export const houseParts = { house: picture, layers: table };

/** A page with these parts in it brought up to date. Throws where the page has no place for one. */
export function withHouse(page: string): string {
  return Object.entries(houseParts).reduce((text, [name, made]) => {
    const [start, stop] = [text.indexOf(begin(name)), text.indexOf(end(name))];
    if (start < 0 || stop < start) throw new Error(`No ${begin(name)} … ${end(name)} in the page.`);
    return text.slice(0, start) + [begin(name), made(), end(name)].join("\n\n") + text.slice(stop + end(name).length);
  }, page);
}
