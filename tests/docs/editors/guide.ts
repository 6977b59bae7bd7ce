import { readFileSync } from "node:fs";

/** A code block of a guide; `role`, the second word behind its fence, says what it is in the guide's story. */
export interface Block {
  language: string;
  role: string;
  text: string;
}

/** Two ways to write a line: what stands there, and what it becomes. */
export interface Edit {
  from?: string;
  to: string;
}

/** A message of the check, with the line that brings it and the line that mends it. */
export interface Mistake {
  message: string;
  wrong?: string;
  right: string;
}

/** Behind a line of an edit or a mistake. */
const marks = { from: /\s{2,}# (?:原来|错|before|wrong)$/, to: /\s{2,}# (?:改成|误改成|对|after|by mistake|right)$/ };

const GUIDE = { zh: "docs/editors.zh.md", en: "docs/editors.md" };
export type GuideLanguage = keyof typeof GUIDE;

export const guidePath = (language: GuideLanguage): string => GUIDE[language];

/** All code blocks in order, those in lists without their indent. */
export function blocksOf(language: GuideLanguage): Block[] {
  const text = readFileSync(GUIDE[language], "utf8");
  return [...text.matchAll(/^( *)```(\w+)(?: (\w+))?\n([^]*?)^\1```$/gm)].map(
    ([, indent = "", kind = "", role = "", block = ""]) => ({
      language: kind,
      role,
      text: block.replaceAll(new RegExp(`^${indent}`, "gm"), "").trimEnd(),
    }),
  );
}

/** The one block of a role. Throws where there is none or another. */
export function blockOf(language: GuideLanguage, role: string): string {
  const [found, other] = blocksOf(language).filter((block) => block.role === role);
  if (!found || other) throw new Error(`${GUIDE[language]} should have one block "${role}".`);
  return found.text;
}

/** The line that an edit changes and what it becomes. Throws where a line has no mark. */
export function editOf(block: string): Edit {
  const lines = block.split("\n");
  const [from, to] = [marks.from, marks.to].map((mark) => lines.find((line) => mark.test(line))?.replace(mark, ""));
  if (to === undefined || lines.length !== (from === undefined ? 1 : 2)) throw new Error(`No edit: ${block}`);
  return { from, to };
}

/** Each `message` block with the `mistake` block after it. */
export function mistakesOf(language: GuideLanguage): Mistake[] {
  const blocks = blocksOf(language);
  return blocks.flatMap(({ role, text }, index) => {
    if (role !== "mistake") return [];
    const { from, to } = editOf(text);
    const before = blocks[index - 1];
    if (before?.role !== "message") throw new Error(`No message before: ${text}`);
    return [{ message: before.text, wrong: from, right: to }];
  });
}

/** The guide's import of its example. Throws where it has none. */
export function importCommand(language: GuideLanguage): string {
  const found = blocksOf(language).find(({ text }) => text.startsWith("npm run import"));
  if (!found) throw new Error(`${GUIDE[language]} imports nothing.`);
  return found.text;
}
