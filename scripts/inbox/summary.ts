import type { Messages } from "../../src/i18n/messages.ts";

/** GitHub takes 65,536 characters for the text of a pull request. */
const LIMIT = 60_000;

/** A document's line of the summary: where its draft and its review list are, or why there are none. */
export type SummaryLine =
  | { name: string; draft: string; remarks: string[]; review: string; reviewFile: string }
  | { name: string; why: string };

/** A stranger's words as code: they make no links, no mentions and no HTML. */
const code = (words: string): string => {
  const plain = words.replace(/[\p{Cc}|]+/gu, " ");
  const fence = "`".repeat(Math.max(0, ...(plain.match(/`+/g) ?? []).map((run) => run.length)) + 1);
  return `${fence} ${plain} ${fence}`;
};

/**
 * Text from a document must not call people by name, close an issue by its number or address, begin a line with one of GitLab's commands,
 * or close the fold that it lies in. A word joiner, which no one sees, breaks all but the last.
 */
const harmless = (text: string): string =>
  text
    .replace(/@|[#!](?=\d)|:(?=\/\/)/g, "$&\u2060")
    .replace(/\b(GH)-(?=\d)/gi, "$1-\u2060")
    .replace(/^(\s*)\//gm, "$1\u2060/")
    .replace(/<(?=[/!a-z])/gi, "&lt;");

/** What became of the documents, as Markdown: the title, then the rest as the text of a change request. */
export function summary(lines: readonly SummaryLine[], words: Messages["inbox"]): string {
  const imported = lines.filter((line) => "draft" in line);
  const failed = lines.filter((line) => "why" in line);
  const parts = [words.title(imported.length, failed.length)];
  if (imported.length > 0) {
    const rows = imported.map(
      ({ name, draft, remarks }) =>
        `- ${words.document} ${code(name)} → ${words.draft} ${code(draft)}${remarks.map((one) => `；${one}`).join("")}`,
    );
    parts.push(words.intro, `## ${words.imported}\n\n${rows.join("\n")}`);
  }
  if (failed.length > 0)
    parts.push(
      `## ${words.failed}\n\n${failed.map(({ name, why }) => `- ${code(name)}：${harmless(why)}`).join("\n")}`,
    );
  let room = LIMIT - parts.join("\n\n").length;
  for (const { name, review, reviewFile } of imported) {
    const title = `<details>\n<summary>${harmless(words.review(name.replace(/[<>&\p{Cc}]/gu, " ")))}</summary>\n\n`;
    const whole = `${title}${harmless(review)}\n\n</details>`;
    const part = whole.length <= room ? whole : `${title}${words.elsewhere(code(reviewFile))}\n\n</details>`;
    room -= part.length + 2;
    parts.push(part);
  }
  return `${parts.join("\n\n")}\n`;
}
