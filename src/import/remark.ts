/**
 * What a document holds beside its plain text: `inserted` and `deleted` by tracked changes · `comment` · `text-box` whose words follow its
 * paragraph · `reading` above characters · `equation`, `picture`, `chart`, `object`, `symbol` that no text tells · `numbering` of an unknown
 * form · `edge` of its pages, above and below the text.
 */
export const REMARKS = [
  "inserted",
  "deleted",
  "comment",
  "text-box",
  "reading",
  "equation",
  "picture",
  "chart",
  "object",
  "symbol",
  "numbering",
  "edge",
] as const;
export type RemarkKind = (typeof REMARKS)[number];

export interface Remark {
  kind: RemarkKind;
  /** The words concerned; none for a picture that says nothing of itself. */
  words: string;
}

/** These take a place in the line: the digits on both sides are two numbers. */
const SEEN: ReadonlySet<RemarkKind> = new Set(["equation", "picture", "chart", "object", "symbol"]);

/** Characters that Unicode keeps for programs: they carry remarks and raised words through converters, and stand in no text. */
const OPEN = "\ufdd0";
const CLOSE = "\ufdd1";
const CARRIED = new RegExp(`(\\d?)${OPEN}([a-z-]{1,12}):([^${OPEN}${CLOSE}]*)${CLOSE}(?=(\\d?))`, "g");
/** A tab: between digits it parts two numbers, where a blank may be a slip inside one. */
export const TAB = "\u205f";
const LONGEST = 200;
export const RESERVED = /[\ufdd0-\ufdef]/g;

const cut = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words);

/** A remark inside the text, for the way through a converter. */
export const carried = (kind: RemarkKind, words = ""): string =>
  `${OPEN}${kind}:${cut(words.replace(RESERVED, "").replace(/\s+/g, " ").trim())}${CLOSE}`;

/** A line without its remarks, and the remarks. */
export function takeRemarks(text: string): { text: string; remarks: Remark[] } {
  if (!text.includes(OPEN)) return { text, remarks: [] };
  const remarks: Remark[] = [];
  const plain = text.replace(CARRIED, (_, before: string, kind: RemarkKind, words: string, after: string) => {
    remarks.push({ kind, words });
    return before + (before !== "" && after !== "" && SEEN.has(kind) ? "〔图〕" : "");
  });
  return { text: plain, remarks: merged(remarks) };
}

/** A change is torn into pieces where its type changes: neighbours of one kind are one. */
function merged(remarks: readonly Remark[]): Remark[] {
  const whole: Remark[] = [];
  for (const remark of remarks) {
    const last = whole.at(-1);
    if (last?.kind === remark.kind && /^(?:inserted|deleted|reading)$/.test(remark.kind)) last.words += remark.words;
    else whole.push({ ...remark });
  }
  return whole;
}
