import type { ObsStatus } from "../model/schema/report.ts";

/**
 * Words for a number that is not known yet, or not for certain: 预计立案230件, 立案230件（预计）, 初步测算. SDMX calls a number of what is there already
 * and not counted `E`, one that was counted and may still change `P`; a forecast of a time to come (its `F`) is no number of work that was done.
 */
const guessed = "(?:初步)?(?:[预預][计計估测測]|估[计計算]|推算|[测測]算|[约約][计計])";
const counted = "初步(?:统计|統計|核算|[汇匯][总總])";
const words: Record<"P" | "E", RegExp> = {
  E: about(`${guessed}|${counted}`),
  P: about(`${counted}|初步(?:估[计計算]|[测測]算)`),
};

function about(kinds: string): RegExp {
  const one = `(?:据|据此)?(?:${kinds})(?:数|值)?`;
  // 预计的提案数, 预计书 and 估计到 name or think; a comma behind them opens the sentence: 据初步测算，立案230件.
  return new RegExp(`[(（]${one}[)）]|${one}(?![的书表误])(?:[将將](?:会|要|可)?|会|可)?`, "g");
}

/** A time to come in the clause, or in the words before it in its sentence. */
const ahead = /明年|明后|后年|来年|來年|下一?年|下一?步|下一?阶段|新的一年|今后|今後|未来|未來|十五五/;
const years = /(?<!\d)((?:19|20)\d{2})年?/g;

/** A text as it is without the words that call its numbers estimated, all else at its place; those that speak of a time behind `year` stay. */
export function withoutEstimates(text: string, status: Extract<ObsStatus, "P" | "E">, year: number): string {
  return text.replace(words[status], (found: string, at: number) => {
    const before = /[^。；;!！?？\n]*$/.exec(text.slice(0, at))?.[0] ?? "";
    const behind = /^[^，,。；;!！?？\n]*/.exec(text.slice(at + found.length))?.[0] ?? "";
    const around = `${before}□${behind}`;
    const isAhead = ahead.test(around) || [...around.matchAll(years)].some(([, named]) => Number(named) > year);
    return isAhead ? found : " ".repeat(found.length);
  });
}
