import type { Body } from "../../model/dataset.ts";
import { opening, type TextView, type Told } from "./text-view.ts";

/** 天津市政协 → 天津市, 天津: the place, in full and without the word for its rank. */
function placesOf({ short, name }: Body): { full: string; stem: string } {
  const full = short.zh.replace(/政协.*$/, "") || name.zh;
  const stem = full.replace(/(?:特别行政区|自治区|自治州|自治县|自治旗|[市县区州省旗盟])$/, "");
  return { full, stem: stem.length >= 2 ? stem : full };
}

const times = (text: string, words: string): number => text.split(words).length - 1;

/**
 * The body whose report this is, by the names of the site's bodies: its own name in title or text is certain; its place's name, when
 * it is named more often than any other's, is a guess. Undefined where nothing fits.
 */
export function bodyOf(view: TextView, bodies: readonly Body[]): Told<string> | undefined {
  const head = opening(view, 6).join("\n");
  const text = [view.title, ...view.lines].join("\n");
  const around = `${text}\n${view.facts.map(({ value }) => value).join("\n")}\n${view.hints.source ?? ""}`;
  const scored = bodies
    .map((body) => ({ body, ...score(body, head, text, around) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points);
  const [best, second] = scored;
  if (!best || best.points < 2 * (second?.points ?? 0)) return undefined;
  return { value: best.body.id, words: best.words, guessed: !best.certain };
}

function score(
  body: Body,
  head: string,
  text: string,
  around: string,
): { points: number; words: string; certain: boolean } {
  const { full, stem } = placesOf(body);
  const names =
    body.level === "national"
      ? [body.short.zh]
      : [body.short.zh, body.name.zh, `政协${full}`, `中共${full}委`, `中共${stem}`, `${stem}政协`];
  const own = names.filter((name) => text.includes(name));
  const inHead = names.find((name) => head.includes(name));
  // Every report names the national committee.
  if (body.level === "national") {
    const own = /^(?:中国人民政治协商会议|政协)?.{0,8}全国(?:政协|委员会)/.exec(head)?.[0];
    return { points: own ? 80 : 0, words: own ?? "", certain: own !== undefined };
  }
  const places = times(around, stem);
  const points = (inHead ? 40 : 0) + own.reduce((sum, name) => sum + 4 * times(text, name), 0) + places;
  if (own.length === 0 && places < 2) return { points: 0, words: "", certain: false };
  return { points, words: inHead ?? own[0] ?? stem, certain: own.length > 0 };
}
