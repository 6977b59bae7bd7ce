import { Converter } from "opencc-js";
import { attribute, textOf, type Element } from "./dom.ts";
import { reportPage } from "./pages.ts";
import { reportIds, type Site } from "./sites.ts";

/** One numbered place of a report's page: the unit that search finds. */
export interface Place {
  report: string;
  /** "p7" */
  id: string;
  text: string;
}

const toTraditional = Converter({ from: "cn", to: "t" });
const toSimplified = Converter({ from: "t", to: "cn" });
/** Character by character, so that no phrase table has a say. */
const each = (convert: (text: string) => string) => (text: string) => Array.from(text, convert).join("");
export const inTraditional = each(toTraditional);
const inSimplified = each(toSimplified);

/** Digits in groups of three as one run (1,234), and the point of a decimal as a letter of its own; a list or a date keeps its signs. */
const withWholeNumbers = (text: string): string =>
  text.replace(/\d[\d.,']*/g, (piece, at: number) => {
    const alone = !/[a-z]/.test(text[at - 1] ?? " ");
    if (alone && /^\d{1,3}(?:[,']\d{3})+(?:\.\d+)?[.,']*$/.test(piece))
      return piece.replace(/[,']/g, "").replace(/\.(?=\d)/, "ˈ");
    return piece.replace(/[^,']+/g, (part, start: number) =>
      (alone || start > 0) && /^\d+\.\d+\.?$/.test(part) ? part.replace(/\.(?=\d)/, "ˈ") : part,
    );
  });

/**
 * The text as it is compared: one script, one width, one case; a word of letters or digits between brackets, so that it is found
 * whole, and so is a sign of percent or of comparison; whatever else stands between two Han characters as one gap, and beside a word as nothing.
 */
export const compared = (text: string): string =>
  withWholeNumbers(
    inSimplified(
      text
        .replace(/(?<=[\d０-９])[\u00a0\u2009\u202f’](?=[\d０-９]{3})/gu, "'")
        .normalize("NFKC")
        .toLowerCase(),
    ),
  )
    .replace(/[<>≤≥](?=\s?\d)/gu, (sign) => ` ${"ǀǁǂǃ".charAt("<>≤≥".indexOf(sign))} `)
    .replace(/[%‰‱]/gu, (sign) => ` ${"ʘʬʭ".charAt("%‰‱".indexOf(sign))} `)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, "·")
    .replace(/(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu, "<$&>")
    .replace(/·*([<>])·*/gu, "$1")
    .replace(/^·|·$/gu, "");

const placeId = /^p\d+$/;
const isPlace = (element: Element): boolean => placeId.test(attribute(element, "id") ?? "");

/** Every numbered place of every report, in the words of its page; a place inside another is not said twice. */
export const placesOf = (site: Site): Place[] =>
  reportIds(site).flatMap((report) =>
    reportPage(site, report)
      .elements.filter(isPlace)
      .map((element) => ({ report, id: attribute(element, "id")!, text: textOf(element, isPlace) })),
  );

const place: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const hanDigits = "零一二三四五六七八九";

/** What a numeral in Han characters counts, added up from left to right; null for two digits side by side and for parts that do not fall. */
function counted(numeral: string): number | null {
  const positional = numeral.replaceAll("〇", "零");
  if (/^[零一二三四五六七八九]{3,}$/.test(positional) && !positional.startsWith("零"))
    return Number(Array.from(positional, (digit) => hanDigits.indexOf(digit)).join(""));
  let [sum, section, digit, ceiling] = [0, 0, -1, Infinity];
  for (const character of positional.replaceAll("两", "二")) {
    const factor = place[character];
    if (hanDigits.includes(character)) {
      if (digit > 0) return null;
      digit = hanDigits.indexOf(character);
    } else if (factor === undefined) {
      [sum, section, digit, ceiling] = [
        (sum + section + Math.max(digit, 0) || 1) * (character === "万" ? 1e4 : 1e8),
        0,
        -1,
        Infinity,
      ];
    } else {
      if (factor >= ceiling) return null;
      [section, digit, ceiling] = [section + factor * (digit > 0 ? digit : 1), -1, factor];
    }
  }
  return sum + section + Math.max(digit, 0);
}

/** Digits for numbers in other clothes: 八百六十四 is 864, 2.83万 is 28300, 百分之九 is 9%, 400多 is 400余. */
export const undressed = (text: string): string =>
  inSimplified(text.normalize("NFKC"))
    .replace(
      /([百千])分之([零〇一二两三四五六七八九十百]+|[\d.]+)/gu,
      (_, share, number) => `${/\d/.test(number) ? number : counted(number)}${share === "百" ? "%" : "‰"}`,
    )
    .replace(/(?<![几数a-z\d.])[零〇一二两三四五六七八九十百千万亿]{2,}/giu, (numeral) =>
      /^[万亿]|[万亿]{2}/.test(numeral) ? numeral : String(counted(numeral) ?? numeral),
    )
    .replace(
      /(?<=第)[一二三四五六七八九十](?![\d一二三四五六七八九十百])|(?<![几数\d])[一二两三四五六七八九十百千](?=[件份项次个届年月日号条篇名人位期场家户批轮种类倍元余多])/gu,
      (numeral) => String(counted(numeral)),
    )
    .replace(
      /(?<![\d.,])([\d,]+(?:\.\d+)?)([余多]?)([百千]?[万亿])/gu,
      (_, digits: string, surplus: string, word: string) => {
        const power = { 百: 2, 千: 3 }[word[0]!] ?? 0;
        return `${Number(`${digits.replaceAll(",", "")}e${power + (word.endsWith("万") ? 4 : 8)}`)}${surplus && "余"}`;
      },
    )
    .replace(/(?<=\d)多/gu, "余")
    .replace(/第(?=\d+届)/gu, "");

/** The places that hold the query, as "<report>#p<n>", sorted: what search has to find, and nothing else. Numbers may stand in other clothes. */
export function grep(places: { key: string; text: string; plain: string }[], query: string): string[] {
  const wanted = compared(query);
  const plain = compared(undressed(query));
  return places
    .filter((held) => held.text.includes(wanted) || held.plain.includes(wanted) || held.plain.includes(plain))
    .map(({ key }) => key)
    .sort();
}
