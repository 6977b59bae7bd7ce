import { at } from "../../model/at.ts";
import type { Mended } from "./repair.ts";

const INITIAL = "(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?";
const FINAL =
  "(?:i?a(?:ng|n|i|o)?|i?u|u?[ae]ng?|uai|uo|ui|un|ue|ua|ia|ie|iu|ing?|i|u|v|ve|e[in]?|eng|er|o|ou|ong|iong|u?ang?|n|ng)";
const SYLLABLE = new RegExp(`^${INITIAL}${FINAL}$`);
const TONES = /[\u0300\u0301\u0304\u030c]/g;
/** Syllables that are words or short names elsewhere: network, app, model names. Alone they prove nothing. */
const WORDS = new Set(
  "ai an ban ben bin can den fan fen gan he hen lan long ma man me men pan pen pi pin she song sun tan ten to wan win you a e o i u n ng".split(
    " ",
  ),
);
const ANNOTATION = /(?<=\p{Script=Han})(?:\s?[(（]([a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ\u0300-\u030c]{1,7})[)）])+/gu;

const letters = (syllable: string): string =>
  syllable.normalize("NFD").replace(TONES, "").normalize("NFC").replaceAll("ü", "v");
const isToned = (syllable: string): boolean => letters(syllable) !== syllable.normalize("NFC").replaceAll("ü", "v");
const isSyllable = (syllable: string): boolean => SYLLABLE.test(letters(syllable));
const syllablesOf = (annotation: string): string[] => annotation.split(/[()（）\s]+/).filter(Boolean);

/** Pinyin for certain: toned, or doubled, or a syllable that is no word of its own. */
const isCertain = (syllables: readonly string[]): boolean =>
  syllables.every(isSyllable) && (syllables.some(isToned) || syllables.length > 1 || !WORDS.has(at(syllables, 0)));

/** Whether a text is annotated at all: then the doubtful syllables are pinyin too. */
export const isAnnotated = (text: string): boolean =>
  [...text.matchAll(ANNOTATION)].filter(([annotation]) => isCertain(syllablesOf(annotation))).length >= 3;

/** Takes out the readings that converters put behind characters: 協(xié)商. 件(次), 县(区) and abbreviations stay. */
export function withoutPinyin(text: string, annotated: boolean): Mended {
  const changes: Mended["changes"] = [];
  const plain = text.replace(ANNOTATION, (annotation: string) => {
    const syllables = syllablesOf(annotation);
    if (!isCertain(syllables) && !(annotated && syllables.every(isSyllable))) return annotation;
    changes.push({ before: annotation.trim(), after: "" });
    return "";
  });
  return { text: plain, changes };
}
