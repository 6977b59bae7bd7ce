/** Functions that are known to be steep, and some that are not, for the counting of work. */

export const patternStep = (text: string): string => text.replace(/ +$/, "");

export const stickyPatterns = (text: string): number =>
  [...text].filter((_, at) => {
    const pattern = / *y/y;
    pattern.lastIndex = at;
    return pattern.test(text);
  }).length;

export function loopInLoop(text: string): number {
  let count = 0;
  for (let from = 0; from < text.length; from++)
    for (let at = from; at < text.length; at++) if (text[at] === "y") count++;
  return count;
}

export const searchFromEach = (text: string): number => [...text].filter((_, at) => text.indexOf("y", at) >= 0).length;

export const boundedPattern = (text: string): string => text.replace(/ {1,40}$/, "");

export const oneLoop = (text: string): number => [...text].filter((one) => one === "y").length;
