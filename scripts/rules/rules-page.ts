import type { MessageLanguage } from "../../src/i18n/message-language.ts";
import { messages, type Messages } from "../../src/i18n/messages.ts";
import { RULE_CATEGORIES, RULES } from "../../src/model/rules.ts";
import { codes } from "./codes.ts";
import { explain, type Explained } from "./explain.ts";
import type { Shown } from "./shown.ts";

const languages = ["zh", "en"] as const satisfies readonly MessageLanguage[];

/** Where the page of each language is committed. */
const pagePaths: Record<MessageLanguage, string> = { zh: "docs/rules.zh.md", en: "docs/rules.md" };

/** Words of the check that Markdown must not take for its own. */
const plain = (words: string): string => words.replace(/[\\`*_<>[\]|~#]/g, "\\$&");

function block({ path, lines }: Shown): string {
  const fenced = `\`\`\`\n${lines}\n\`\`\``;
  return path === undefined ? fenced : `\`${path}\`\n\n${fenced}`;
}

const part = (title: string, files: readonly Shown[]): string[] =>
  files.length === 0 ? [] : [`**${title}**`, ...files.map(block)];

function ruleSection({ code, facts, said, wrong, right, beside }: Explained, words: Messages["rules"]): string {
  const message = `- ${words.says}${words.separator}${plain(said.message)}`;
  const hint = `- ${words.hint}${words.separator}${plain(said.hint)}`;
  return [
    `### ${code}`,
    facts.join(" · "),
    `${message}\n${hint}`,
    ...part(words.wrong, wrong),
    ...part(words.right, right),
    ...part(words.beside, beside),
  ].join("\n\n");
}

/** The page of all rules, a chapter a category. */
function page(rules: readonly Explained[], words: Messages["rules"]): string {
  const chapters = RULE_CATEGORIES.map((category) => ({
    ...words.categories[category],
    own: rules.filter(({ code }) => RULES[code].category === category),
  }));
  const contents = chapters.map(({ name, own }) => {
    const links = own.map(({ code }) => `[${code}](#${code})`);
    return `- **${name}**${words.separator}${links.join(words.comma)}`;
  });
  const sections = chapters.flatMap(({ name, about, own }) => [
    `## ${name}`,
    about,
    ...own.map((rule) => ruleSection(rule, words)),
  ]);
  const head = [`# ${words.title}`, ...words.intro, `## ${words.contents}`, contents.join("\n")];
  return `${[...head, ...sections].join("\n\n")}\n`;
}

/** The pages as they are committed, by path. */
export function rulePages(): Record<string, string> {
  const explained = codes.map((code) => explain(code, languages));
  const pageOf = (language: MessageLanguage, at: number): string =>
    page(
      explained.flatMap((one) => one[at] ?? []),
      messages(language).rules,
    );
  return Object.fromEntries(languages.map((language, at) => [pagePaths[language], pageOf(language, at)]));
}
