import { round } from "../layout/path.ts";

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it may stand between tags or in a double-quoted attribute. */
export const escapeText = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => entities[character] ?? character);

type Attributes = Record<string, string | number | undefined>;

/** One element. Numbers are rounded; an undefined attribute is left out. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const shown = Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? round(value) : escapeText(value)}"`)
    .join("");
  return children.length === 0 ? `<${name}${shown}/>` : `<${name}${shown}>${children.join("")}</${name}>`;
}
