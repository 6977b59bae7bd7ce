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
    if (alone && /^\d{1,3}(?:[,']\d{3})+(?:\.\d+)?[.,']*$/.test(piece)) return piece.replace(/[,']/g, "").replace(/\.(?=\d)/, "ˈ");
    return piece.replace(/[^,']+/g, (part, start: number) => ((alone || start > 0) && /^\d+\.\d+\.?$/.test(part) ? part.replace(/\.(?=\d)/, "ˈ") : part));
  });

/**
 * The text as it is compared: one script, one width, one case; a word of letters or digits between brackets, so that it is found
 * whole, and so is a sign of percent or of comparison; whatever else stands between two Han characters as one gap, and beside a word as nothing.
 */
export const compared = (text: string): string =>
  withWholeNumbers(inSimplified(text.replace(/(?<=[\d０-９])[\u00a0\u2009\u202f’](?=[\d０-９]{3})/gu, "'").normalize("NFKC").toLowerCase()))
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

/** The places that hold the query, as "<report>#p<n>", sorted: what search has to find, and nothing else. */
export function grep(places: { key: string; text: string }[], query: string): string[] {
  const wanted = compared(query);
  return places.filter(({ text }) => text.includes(wanted)).map(({ key }) => key).sort();
}
