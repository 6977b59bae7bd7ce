const HAN = "〇一二三四五六七八九";
const LEGAL = "零壹贰叁肆伍陆柒捌玖";
const LEGAL_TRADITIONAL = "零壹貳參肆伍陸柒捌玖";
const STEMS = "甲乙丙丁戊己庚辛壬癸";
const BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

/** A counted number in Chinese: 十二, 一百零三. */
function counted(
  n: number,
  digits: string,
  [ten, hundred, thousand, zero]: readonly [string, string, string, string],
  bareTen: boolean,
): string {
  let out = "";
  let gap = false;
  for (const [value, unit] of [
    [1000, thousand],
    [100, hundred],
    [10, ten],
    [1, ""],
  ] as const) {
    const digit = Math.floor(n / value) % 10;
    if (digit === 0) {
      gap = out !== "";
      continue;
    }
    const bare = bareTen && value === 10 && digit === 1 && out === "";
    out += (gap ? zero : "") + (bare ? "" : digits.charAt(digit)) + unit;
    gap = false;
  }
  return out;
}

const digitByDigit = (n: number, digits: string): string =>
  Array.from(String(n), (digit) => digits[Number(digit)]).join("");
const fromCycle = (n: number, cycle: string): string => cycle.charAt((n - 1) % cycle.length);
const fullWidth = (n: number): string =>
  Array.from(String(n), (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join("");
/** A stretch of Unicode that numbers from 1; beyond it, the plain number. */
const enclosed = (n: number, first: number, count: number): string =>
  n <= count ? String.fromCodePoint(first + n - 1) : String(n);
const letters = (n: number, first: string): string =>
  String.fromCharCode(first.charCodeAt(0) + ((n - 1) % 26)).repeat(Math.ceil(n / 26));

const ROMAN: [number, string][] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(n: number): string {
  let rest = n;
  return ROMAN.map(([value, letter]) => {
    const times = Math.floor(rest / value);
    rest %= value;
    return letter.repeat(times);
  }).join("");
}

const ending = (n: number): string =>
  n % 100 >= 11 && n % 100 <= 13 ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");

const simplified = (n: number) => counted(n, HAN, ["十", "百", "千", "零"], true);
const legal = (n: number) => counted(n, LEGAL, ["拾", "佰", "仟", "零"], false);
const legalTraditional = (n: number) => counted(n, LEGAL_TRADITIONAL, ["拾", "佰", "仟", "零"], false);
const circled = (n: number) => enclosed(n, 0x2460, 20);

/** No list goes further: beyond it, letters that repeat would fill pages. */
const MOST = 999;

/** How numbers of lists are written, by Word's names (ECMA-376, ST_NumberFormat). */
const FORMATS: Record<string, (n: number) => string> = {
  decimal: String,
  decimalHalfWidth: String,
  none: () => "",
  decimalZero: (n) => String(n).padStart(2, "0"),
  ordinal: (n) => `${n}${ending(n)}`,
  numberInDash: (n) => `- ${n} -`,
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  upperRoman: roman,
  lowerRoman: (n) => roman(n).toLowerCase(),
  upperLetter: (n) => letters(n, "A"),
  lowerLetter: (n) => letters(n, "a"),
  chineseCounting: simplified,
  chineseCountingThousand: simplified,
  japaneseCounting: simplified,
  taiwanCounting: simplified,
  taiwanCountingThousand: simplified,
  chineseLegalSimplified: legal,
  ideographLegalTraditional: legalTraditional,
  japaneseLegal: legalTraditional,
  ideographDigital: (n) => digitByDigit(n, HAN),
  japaneseDigitalTenThousand: (n) => digitByDigit(n, HAN),
  taiwanDigital: (n) => digitByDigit(n, "○一二三四五六七八九"),
  ideographTraditional: (n) => fromCycle(n, STEMS),
  ideographZodiac: (n) => fromCycle(n, BRANCHES),
  ideographZodiacTraditional: (n) => fromCycle(n, STEMS) + fromCycle(n, BRANCHES),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (n) => enclosed(n, 0x2474, 20),
  decimalEnclosedFullstop: (n) => enclosed(n, 0x2488, 20),
  ideographEnclosedCircle: (n) => enclosed(n, 0x3280, 10),
};

/** A list's number as Word shows it; undefined for a way of writing that is not known. */
export const formatted = (n: number, format: string): string | undefined =>
  Object.hasOwn(FORMATS, format) ? (n < 1 || n > MOST ? String(n) : FORMATS[format]?.(n)) : undefined;
