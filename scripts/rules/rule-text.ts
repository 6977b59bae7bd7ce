import type { Messages } from "../../src/i18n/messages.ts";
import type { Paint } from "../check/text.ts";
import type { Explained } from "./explain.ts";
import type { Shown } from "./shown.ts";

const inset = (lines: string): string => lines.replace(/^(?=.)/gm, "    ");

/** A rule for the terminal: the page's own words, without its marks. */
export function ruleText(rule: Explained, words: Messages["rules"], paint: Paint): string {
  const { code, facts, said, wrong, right, beside } = rule;
  const part = (title: string, files: readonly Shown[]): string[] =>
    files.length === 0 ? [] : [paint("bold", title), ...files.map(block)];
  const block = ({ path, lines }: Shown): string =>
    path === undefined ? inset(lines) : `  ${paint("dim", path)}\n${inset(lines)}`;
  return [
    `${paint("bold", code)}\n${facts.join(" · ")}`,
    `${words.says}${words.separator}${said.message}\n${words.hint}${words.separator}${said.hint}`,
    ...part(words.wrong, wrong),
    ...part(words.right, right),
    ...part(words.beside, beside),
  ].join("\n\n");
}
