/** No clause that matters is longer, in folded units. */
const CLAUSE = 40;
const SENTENCE = 80;

const pause = /[,。;:!?…—\n]/;
const stop = /[。;!?\n]/;

/** The words of its clause before `at` in folded text, 、 included. */
export const clauseBefore = (text: string, at: number): string => text.slice(breakBefore(text, at, pause, CLAUSE), at);

/** The words of its sentence before `at`. */
export const sentenceBefore = (text: string, at: number): string =>
  text.slice(breakBefore(text, at, stop, SENTENCE), at);

function breakBefore(text: string, at: number, mark: RegExp, longest: number): number {
  let start = at;
  while (start > 0 && at - start < longest && !mark.test(text.charAt(start - 1))) start--;
  return start;
}
