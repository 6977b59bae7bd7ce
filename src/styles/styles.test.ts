import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesBelow } from "../../scripts/shared/files-below.ts";

/**
 * Parts that several blocks have, each of which styles its own: everywhere but in one file they stand behind their
 * block's class.
 */
const PARTS: Record<string, string> = {
  body: "a column of a data table, which its rows set otherwise on a narrow screen",
  report: "a column, as `body` is",
  place: "a column, as `body` is",
  none: "a cell without a number, as `body` is",
  number: "a cell with a number, as `body` is; in a picture, the number at a mark",
  note: "in a cell it is a block of its own",
  change: "in a data table a column, on a figure card a line",
  scope: "as `change` is",
  count: "of reports: in a chip, over a year of the timeline",
  line: "of a picture, of a sparkline, of a legend's swatch",
  loose: "a line between years that do not touch: in a picture and in a sparkline",
  hollow: "a mark of a number that is a bound: in a picture and in a sparkline",
  mark: "of a picture, and of a legend's swatch",
};

/** Every width that a query may name: src/styles/tokens.css says what changes there. */
const WIDTHS = ["34rem", "40rem", "48rem", "60rem", "64rem"];

const SRC = join(import.meta.dirname, "..");
const STYLE = /<style[^>]*>(.*?)<\/style>/gs;
const RAW_COLOUR =
  /#[\da-f]{3,8}\b(?=[^{}]*[;}])|\b(?:rgb|hsl|hwb|(?:ok)?l(?:ab|ch))a?\(|:[^;{}]*\b(?:white|black)\b/gi;

const read = (file: string): string => readFileSync(join(SRC, file), "utf8");
/** What a pattern finds: its first group, or all of it where it has none. */
const found = (text: string, pattern: RegExp): string[] =>
  Array.from(text.matchAll(pattern), ([all, group]) => group ?? all);

const files = filesBelow(SRC);
/** What each file says of styles, without its comments. */
const sheets = files.flatMap((file) => {
  if (!/\.(css|astro)$/.test(file)) return [];
  const css = file.endsWith(".css") ? read(file) : found(read(file), STYLE).join("\n");
  return css === "" ? [] : [{ file, css: css.replace(/\/\*.*?\*\//gs, "") }];
});
const styles = sheets.map(({ css }) => css).join("\n");
const tokens = sheets.find(({ file }) => file === "styles/tokens.css")!.css;
/** All that is no style: markup, and the code that makes some. */
const code = files
  .filter((file) => /\.(astro|ts)$/.test(file) && !file.endsWith(".test.ts"))
  .map((file) => read(file).replace(STYLE, ""))
  .join("\n");

/** What stands before each brace: selectors and queries. */
const preludes = (css: string): string[] => found(css, /([^{};]+)\{/g).map((prelude) => prelude.trim());
/** Apart at commas that no bracket holds. */
const selectorsOf = (css: string): string[] =>
  preludes(css)
    .filter((prelude) => !prelude.startsWith("@"))
    .flatMap((prelude) => prelude.split(/,(?![^(]*\))/).map((each) => each.trim()));
const classesIn = (selector: string): string[] => found(selector.replace(/:not\([^)]*\)/g, ""), /\.([a-z][\w-]*)/gi);
/** The last compound of a selector, which names what is styled, and what stands before it. */
function subject(selector: string): { of: string; context: string } {
  const of = /(?:[^\s>+~(]|\((?:[^()]|\([^()]*\))*\))+$/.exec(selector)![0];
  return { of, context: selector.slice(0, -of.length) };
}

/** Each class that a rule styles, with its file, and whether the rule names no block around it. */
const uses = sheets.flatMap(({ file, css }) =>
  selectorsOf(css)
    .map(subject)
    .flatMap(({ of, context }) => {
      const names = classesIn(of);
      const bare = classesIn(context).length === 0 && names.every((name) => name in PARTS);
      return names.map((name) => ({ name, file, bare }));
    }),
);
const styled = [...new Set(uses.map(({ name }) => name))].sort();
const filesOf = (name: string): string[] => [...new Set(uses.flatMap((use) => (use.name === name ? [use.file] : [])))];
const bareFilesOf = (name: string): string[] => [
  ...new Set(uses.flatMap((use) => (use.name === name && use.bare ? [use.file] : []))),
];

describe("styles", () => {
  it("every class is styled in one file", () => {
    const elsewhere = styled.filter((name) => !(name in PARTS) && filesOf(name).length > 1);
    expect(elsewhere.map((name) => `${name}: ${filesOf(name).join(", ")}`)).toEqual([]);
  });

  it("parts that several blocks have stand in their blocks", () => {
    expect(Object.keys(PARTS).filter((name) => filesOf(name).length < 2)).toEqual([]);
    expect(Object.keys(PARTS).filter((name) => bareFilesOf(name).length > 1)).toEqual([]);
  });

  it("every class that is styled is given to something", () => {
    // The colours of series are counted, not written: see charts/series-colour.ts.
    const names = styled.filter((name) => !/^s\d$/.test(name));
    expect(names.filter((name) => !new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(code))).toEqual([]);
  });

  it("every property that is used is a token, or set in the same file", () => {
    const unset = sheets.flatMap(({ file, css }) => {
      const names = found(css, /var\((--[\w-]+)/g).filter((name) => !`${tokens}${css}`.includes(`${name}:`));
      return names.map((name) => `${file}: ${name}`);
    });
    expect(unset).toEqual([]);
  });

  it("every token is used", () => {
    const unused = (name: string): boolean => !new RegExp(`var\\(${name}[,)]|"${name}"`).test(styles + code);
    expect([...new Set(found(tokens, /(--[\w-]+):/g))].filter(unused)).toEqual([]);
  });

  it("only the tokens name colours, but for the system's own, where readers choose the colours", () => {
    const others = sheets.filter(({ file }) => file !== "styles/tokens.css");
    expect(others.flatMap(({ file, css }) => found(css, RAW_COLOUR).map((colour) => `${file}: ${colour}`))).toEqual([]);
  });

  it("the page's theme colour is its paper, in light and in dark", () => {
    const [light, dark] = found(tokens, /--paper: (#\w+);/g);
    expect(found(read("layouts/Page.astro"), /name="theme-color" content="(#\w+)"/g)).toEqual([light, dark]);
  });

  it("queries name the widths of the tokens' list and no others", () => {
    const queries = preludes(styles).filter((prelude) => /^@(media|container)/.test(prelude));
    const asked = queries.flatMap((query) => found(query, /[\d.]+(?:r?em|px)/g));
    expect([...new Set(asked)].sort()).toEqual(WIDTHS);
    expect(found(read("styles/tokens.css"), /^ \* {3}(\d+rem) /gm).sort()).toEqual(WIDTHS);
  });

  it("the order of the layers is said once, and names those that are used", () => {
    const saying = sheets.filter(({ css }) => /@layer[^{;]+;/.test(css)).map(({ file }) => file);
    expect(saying).toEqual(["styles/layers.css"]);
    const [order = ""] = found(read("styles/layers.css"), /@layer (.*);/g);
    expect([...new Set(found(styles, /@layer ([\w-]+)\s*\{/g))].sort()).toEqual(order.split(", ").sort());
  });
});
