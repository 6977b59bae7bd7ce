import { toSimplified } from "../../text/fold.ts";

/** Words in the one form in which rules are written: half-width, simplified. Every index stays valid for texts in common characters. */
export const plainForm = (text: string): string =>
  toSimplified(
    text
      .replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
      .replace(/[\u3000\u00a0\t]/g, " "),
  );

/** Words to be compared as headings and titles are: without blanks, punctuation and brackets. */
export const bareForm = (text: string): string => plainForm(text).replace(/[^\p{L}\p{N}%]/gu, "");
