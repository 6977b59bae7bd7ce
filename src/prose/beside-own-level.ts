import type { Span } from "../model/dataset.ts";
import { sentenceBefore } from "./clause.ts";
import { numbersIn } from "./plain-numbers.ts";

/** 全市, 市县两级; what all the people of a place know or do is no circle of bodies, but their number beside 市本级 is. */
const circle = /(全[省市州县区盟旗](?:政协系统)?|[省市州县区]{2,3}[两三]级)(?:政协)?(?:组织|系统)?[^。;\d]*$/;
const own = /^[^。;:\d]{0,8}[,(](?:其中)?[,:]?(?:[省市州县区盟旗])?本级[^,。;:\d]{0,12}(?=\d)/;

/** The words for a wider circle that the number at `span` of folded text is of, where 本级 has a smaller one of its own behind it: 全市建成231个，市本级42个. */
export function besideOwnLevel(text: string, span: Span): string | undefined {
  const found = circle.exec(sentenceBefore(text, span.start))?.[1];
  const behind = text.slice(span.end, span.end + NEAR);
  const lead = found === undefined ? undefined : own.exec(behind)?.[0];
  if (lead === undefined) return undefined;
  const whole = numberOf(text.slice(span.start, span.end));
  const part = numberOf(behind.slice(lead.length));
  const isPart =
    whole && part && whole.unit !== "" && bare(part.unit).startsWith(bare(whole.unit)) && part.value < whole.value;
  return isPart ? found : undefined;
}

const NEAR = 40;
const numberOf = (text: string) => [...numbersIn(text)][0];
const bare = (unit: string): string => unit.replace(/^[余多]/, "");
