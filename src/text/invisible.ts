/**
 * Characters that no one sees, and that can part the digits of a number or turn them round: controls, half characters, marks of direction and
 * of joining, fillers, tags. Those that make a visible character what it is stay: joiners and tags inside of emoji, and selectors of a form
 * (葛󠄀, ☎️). Blanks are no such characters.
 */
export const INVISIBLE = new RegExp(
  [
    "(?![\\t\\n\\r])\\p{Cc}",
    "\\p{Cs}|\\p{Noncharacter_Code_Point}|[\\u2028\\u2029\\ufff9-\\ufffb]",
    // Joiners of emoji.
    "(?<!\\p{Extended_Pictographic}\\ufe0f?|[\\u{1f3fb}-\\u{1f3ff}])\\u200d|\\u200d(?!\\p{Extended_Pictographic})",
    // Flags of England, Scotland and Wales are spelled in tags.
    "(?<!\\u{1f3f4}[\\u{e0020}-\\u{e007f}]{0,7})[\\u{e0000}-\\u{e007f}]",
    // A digit has forms only as a key: 1️⃣.
    "(?<![\\p{Script=Han}\\p{Emoji}]|\\p{Script=Mongolian})[\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}]|(?<=\\d)\\ufe0f(?!\\u20e3)",
    // Mongolian's own.
    "(?<!\\p{Script=Mongolian})[\\u180b-\\u180f]",
    "(?![\\u200d\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}\\u{e0000}-\\u{e007f}\\u180b-\\u180f])\\p{Default_Ignorable_Code_Point}",
  ].join("|"),
  "gu",
);

/** The first of them in a text, with its index. */
export function firstInvisible(text: string): { codePoint: number; at: number } | undefined {
  INVISIBLE.lastIndex = 0;
  const found = INVISIBLE.exec(text);
  return found ? { codePoint: found[0].codePointAt(0) ?? 0, at: found.index } : undefined;
}

/** The text without them. What ends lines elsewhere leaves a blank, so that it does not join what it parted. */
export const withoutInvisible = (text: string): string =>
  text.replace(INVISIBLE, (found) => (/[\u0085\u2028\u2029]/.test(found) ? " " : ""));
