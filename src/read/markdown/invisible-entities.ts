import type { Node, Root } from "mdast";
import { firstInvisible, INVISIBLE, withoutInvisible } from "../../text/invisible.ts";
import { visit } from "./visit.ts";

/** A character that Markdown's entities (&#x202E; &rlm; &#0;) put into a text. */
export interface HiddenCharacter {
  codePoint: number;
  /** Offset in the Markdown; undefined where the node that holds it has no place. */
  at?: number;
}

const ENTITY = /\\[^]|&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));|&([a-z]{2,22});|\ufffd/gi;
/** Entities of characters that no one sees, as HTML names them. */
const NAMED =
  /^(?:lrm|rlm|zwj|zwnj|shy|NoBreak|it|ic|af|InvisibleTimes|InvisibleComma|ApplyFunction|ZeroWidthSpace|Negative(?:Medium|Thick|Thin|VeryThin)Space)$/;

interface Entity {
  index: number;
  /** Absent where it has a name. */
  codePoint?: number;
  hidden: boolean;
  /** Whether the parser puts U+FFFD in its place. */
  replaced: boolean;
}

function entitiesIn(markdown: string): Entity[] {
  return [...markdown.matchAll(ENTITY)].flatMap(({ 0: all, 1: hex, 2: decimal, 3: name, index }): Entity[] => {
    if (all.startsWith("\\")) return [];
    if (name !== undefined) return [{ index, hidden: NAMED.test(name), replaced: false }];
    const written = hex ?? decimal;
    if (written === undefined) return [{ index, hidden: false, replaced: true }];
    const codePoint = Number.parseInt(written, hex === undefined ? 10 : 16);
    const character = codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : "\ufffd";
    return [{ index, codePoint, hidden: firstInvisible(character) !== undefined, replaced: REPLACED.test(character) }];
  });
}

/** As CommonMark has it; blanks and line ends are kept. */
const REPLACED = /(?![\t\n\f\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|\ufffd/u;

const WORDS = ["value", "url", "title", "alt"] as const;
type Worded = Node & Partial<Record<(typeof WORDS)[number], string | null>>;
const CODE = new Set(["code", "inlineCode", "html"]);

/** Takes invisible characters out of all words and addresses of the tree; `found` is told of the first of each node. */
export function removeInvisible(
  tree: Root,
  markdown: string,
  found: (character: HiddenCharacter, node: Node) => void,
): void {
  visit(tree, (node: Worded) => {
    const dirty = WORDS.filter((key) => /\ufffd/.test(node[key] ?? "") || (node[key] ?? "").search(INVISIBLE) >= 0);
    if (dirty.length === 0 || CODE.has(node.type)) return;
    const from = node.position?.start.offset;
    const entities = from === undefined ? [] : entitiesIn(markdown.slice(from, node.position?.end.offset));
    const before = dirty.map((key) => node[key] ?? "");
    for (const key of dirty) node[key] = withoutInvisible(withoutReplaced(node[key] ?? "", entities));
    if (dirty.every((key, i) => node[key] === before[i])) return;
    const entity = entities.find(({ hidden }) => hidden);
    const codePoint = entity?.codePoint ?? firstInvisible(before.join(""))?.codePoint ?? 0;
    found({ codePoint, at: entity && from !== undefined ? from + entity.index : from }, node);
  });
}

/** Parsers put U+FFFD where an entity names a control character: it goes; one that stands in the text, or for no character at all, stays. */
function withoutReplaced(words: string, entities: readonly Entity[]): string {
  const marks = entities.filter(({ replaced }) => replaced);
  let nth = 0;
  return words.replace(/\ufffd/g, (mark) => (marks[nth++]?.hidden ? "" : mark));
}
