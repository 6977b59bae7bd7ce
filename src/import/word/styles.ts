import { childOf, childrenOf, valueOf, type XmlElement } from "./xml.ts";

/** What a style says of how its words are seen; undefined where it says nothing. */
export interface Look {
  hidden?: boolean;
  struck?: boolean;
  /** superscript, subscript or baseline. */
  align?: string;
}

export interface Styles {
  lookOf(style: string | undefined): Look;
  /** The list that a paragraph style belongs to, and its level where that is said. */
  numberingOf(style: string | undefined): { list?: string; level?: string } | undefined;
  /** The style of paragraphs that name none. */
  usual?: string;
}

const toggled = (properties: XmlElement | undefined, name: string): boolean | undefined => {
  const found = childOf(properties, name);
  return found && !/^(?:0|false|off)$/.test(found.attributes["w:val"] ?? "");
};

/** What run properties say of themselves. */
export function lookIn(properties: XmlElement | undefined): Look {
  const [strike, double] = [toggled(properties, "w:strike"), toggled(properties, "w:dstrike")];
  const struck = strike === undefined && double === undefined ? undefined : strike === true || double === true;
  return { hidden: toggled(properties, "w:vanish"), struck, align: valueOf(properties, "w:vertAlign") };
}

/** The later says over the earlier. */
export const over = (base: Look, own: Look): Look => ({
  hidden: own.hidden ?? base.hidden,
  struck: own.struck ?? base.struck,
  align: own.align ?? base.align,
});

/** Longest chain of styles that are based on each other. */
const LONGEST_CHAIN = 20;

/** What the styles of `styles.xml` say, with what they are based on. */
export function stylesIn(root: XmlElement | undefined): Styles {
  const styles = new Map(childrenOf(root, "w:style").map((style) => [style.attributes["w:styleId"] ?? "", style]));
  const chain = (id: string | undefined): XmlElement[] => {
    const found: XmlElement[] = [];
    for (let at = id; at !== undefined && found.length < LONGEST_CHAIN; at = valueOf(styles.get(at), "w:basedOn")) {
      const style = styles.get(at);
      if (!style) break;
      found.push(style);
    }
    return found;
  };
  const usual = [...styles].find(
    ([, { attributes }]) =>
      attributes["w:type"] === "paragraph" && /^(?:1|true|on)$/.test(attributes["w:default"] ?? ""),
  )?.[0];
  return {
    lookOf: (id) =>
      chain(id)
        .reverse()
        .reduce((look: Look, style) => over(look, lookIn(childOf(style, "w:rPr"))), {}),
    numberingOf: (id) => {
      const said = chain(id).flatMap((style) => childOf(childOf(style, "w:pPr"), "w:numPr") ?? []);
      const list = said.map((one) => valueOf(one, "w:numId")).find((one) => one !== undefined);
      return list === undefined
        ? undefined
        : { list, level: said.map((one) => valueOf(one, "w:ilvl")).find((one) => one !== undefined) };
    },
    ...(usual !== undefined && { usual }),
  };
}
