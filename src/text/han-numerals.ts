/** Every character that a numeral in Chinese characters is made of. */
export const hanNumeralCharacters = "零〇一二两三四五六七八九十百千万亿";

const digitOf: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** No number that is counted takes more characters; longer runs are noise. */
const LONGEST = 32;

export type HanProblem = "malformed" | "vague";
export type HanInteger = { value: bigint } | { problem: HanProblem };

const malformed = { problem: "malformed" } as const;
const vague = { problem: "vague" } as const;

/**
 * The integer that a run of `hanNumeralCharacters` writes: 两千三百一十二, 百 (100), 三千五 (3500), 二〇二三.
 * Two digits side by side (三四十, 两三) claim no number: `vague`. What no one would read aloud is `malformed`.
 */
export function hanInteger(run: string): HanInteger {
  if (run.length === 0 || run.length > LONGEST) return malformed;
  if (/^[零〇一二两三四五六七八九]+$/.test(run)) return positional(run);
  if (/[一二两三四五六七八九]{2}/.test(run)) return vague;
  const value = hundredMillions(run.replaceAll("〇", "零"));
  return value === null ? malformed : { value };
}

function positional(run: string): HanInteger {
  if (run.length === 2 && !/[零〇]/.test(run)) return vague;
  if (run.length > 1 && /^[零〇]/.test(run)) return malformed;
  return { value: BigInt(Array.from(run, (character) => digitOf[character]).join("")) };
}

/** Above and below 亿. */
function hundredMillions(run: string): bigint | null {
  const at = run.lastIndexOf("亿");
  if (at < 0) return tenThousands(run, true);
  const above = at === 0 ? 1n : tenThousands(run.slice(0, at), true);
  const below = lone(run.slice(at + 1), 7) ?? tenThousands(run.slice(at + 1), false);
  return above === null || below === null ? null : above * 100_000_000n + below;
}

/** Above and below 万. `first`: the run starts here, so that a bare 万 or 百 means one of it. */
function tenThousands(run: string, first: boolean): bigint | null {
  const at = run.lastIndexOf("万");
  if (at < 0) return thousands(run, first);
  const above = at === 0 && first ? 1n : thousands(run.slice(0, at), first);
  const below = lone(run.slice(at + 1), 3) ?? thousands(run.slice(at + 1), false);
  return !above || below === null ? null : above * 10_000n + below;
}

/** 一万二 is 12000: a digit alone, with no 零 before it, counts the next lower unit. */
const lone = (rest: string, power: number): bigint | null =>
  /^[一二两三四五六七八九]$/.test(rest) ? BigInt(digitOf[rest] ?? 0) * 10n ** BigInt(power) : null;

const section =
  /^(?:([一二两三四五六七八九]?)千)?(零?)(?:([一二两三四五六七八九]?)百)?(零?)(?:([一二两三四五六七八九]?)十)?(零?)([一二两三四五六七八九]?)$/;

function thousands(run: string, first: boolean): bigint | null {
  const match = section.exec(run);
  if (!match) return null;
  if (/^零?[千百]/.test(run) && !first) return null;
  if (/[零千]百/.test(run)) return null;
  const [, thousand, , hundred, , ten, zero, one] = match;
  const count = (digit: string | undefined) => (digit === undefined ? 0 : (digitOf[digit] ?? 1));
  const last = digitOf[one ?? ""] ?? 0;
  const ones = !zero && /[千百].$/.test(run) ? last * (run.at(-2) === "千" ? 100 : 10) : last;
  return BigInt(count(thousand) * 1000 + count(hundred) * 100 + count(ten) * 10 + ones);
}
