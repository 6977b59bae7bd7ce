import type { Block } from "../block.ts";
import { RULES, type BoilerplateKind } from "./boilerplate-rules.ts";
import { readMetadataLine, type Fact } from "./metadata-line.ts";
import { plainForm } from "./plain-form.ts";

/** A line that was left out of the draft, and what it was. */
export interface Dropped {
  line: number;
  text: string;
  kind: BoilerplateKind;
}

export interface Cleared {
  blocks: Block[];
  dropped: Dropped[];
  facts: Fact[];
}

/** Longer than any line of a page's boilerplate. */
const LONGEST = 160;

/** Prose as reports write it: what a page's boilerplate never is. */
export const isProse = ({ kind, text }: Block): boolean =>
  kind === "table" ||
  (text.length >= 40 && /[，,。；;：:]/.test(text)) ||
  /^[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]/.test(text);

/** Takes out the boilerplate of pages line by line, and reads the metadata among it. What lies behind the text's end goes too. */
export function clearBoilerplate(blocks: readonly Block[]): Cleared {
  const kept: Block[] = [];
  const dropped: Dropped[] = [];
  const facts: Fact[] = [];
  const half = secondHalf(blocks);
  let ended: BoilerplateKind | undefined;
  let began = false;
  blocks.forEach((block, i): void => {
    const drop = (kind: BoilerplateKind) => dropped.push({ line: block.line, text: block.text, kind });
    began ||= isProse(block);
    const found = block.kind === "table" ? undefined : readMetadataLine(block.text, block.line);
    // A day alone under a text is its signature.
    const signed = began && !ended && found?.every(({ value, words }) => value === words) === true;
    if (found && !signed) {
      if (!ended || found.some(({ kind }) => kind === "source")) facts.push(...found);
      drop(kindOfFacts(found, block.text));
      return;
    }
    const rule = block.kind === "table" || block.text.length > LONGEST ? undefined : ruleFor(block.text);
    if (rule) {
      drop(rule.kind);
      if (rule.ends && i >= half) ended ??= rule.kind === "qr-code" || rule.kind === "share" ? "menu" : rule.kind;
      return;
    }
    // A code to be scanned may stand in the middle of a text; what follows a list of neighbours is theirs.
    if (ended === "menu" && isProse(block)) ended = undefined;
    if (ended) drop(ended);
    else kept.push(block);
  });
  return { blocks: kept, dropped, facts };
}

/** A line that only counts views is a counter, whatever else could be read in it. */
function kindOfFacts(facts: readonly Fact[], text: string): BoilerplateKind {
  if (facts.every(({ kind }) => kind === "editor")) return "editor";
  const idle = facts.every(({ kind }) => kind === "counter" || kind === "other");
  return (idle ? ruleFor(text)?.kind : undefined) ?? "metadata";
}

const ruleFor = (text: string) => {
  const plain = plainForm(text).trim();
  return RULES.find(({ pattern }) => pattern.test(plain));
};

/** The index of the block behind which less than half of the prose is left. */
function secondHalf(blocks: readonly Block[]): number {
  const lengths = blocks.map((block) => (isProse(block) ? block.text.length : 0));
  const all = lengths.reduce((sum, length) => sum + length, 0);
  let seen = 0;
  const at = lengths.findIndex((length) => (seen += length) > all / 2);
  return at < 0 ? blocks.length : at;
}
