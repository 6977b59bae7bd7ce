import type { Span } from "../model/dataset.ts";
import { isOfBoth, isTime } from "./part-of-larger.ts";
import { namesAny, numbersIn, type PlainNumber } from "./plain-numbers.ts";

/** 立案320件，比2022年的298件增加22件 adds up too. */
const compared = /[比较由从]|[增减]|同期|年的/;

const stop = /[。;!?\n]/;
const FAR = 160;
/** More numbers than these are no list that someone added up. */
const MOST = 8;

/**
 * The words of the number at `span` of folded text where it is one of several of its sentence that add up to another of what `wordings` name: 协商成果17份，分别是：建议案3份，专报8份，纪要6份.
 * Undefined where it is none, or its own words alone name the metric.
 */
export function oneOfSum(text: string, span: Span, wordings: readonly string[]): string | undefined {
  const from = Math.max(0, span.start - FAR);
  const before = text.slice(from, span.start).split(stop).at(-1) ?? "";
  const start = span.start - before.length;
  const sentence = before + (text.slice(span.start, span.end + FAR).split(stop)[0] ?? "");
  const own = [...numbersIn(text.slice(span.start, span.end))][0];
  const unit = own?.unit.charAt(0);
  if (!own || unit === undefined || unit === "" || unit === "%") return undefined;
  const same = [...numbersIn(sentence)].filter((one) => one.unit.startsWith(unit));
  const at = same.findIndex(
    (one) => start + one.start <= span.start + own.start && span.start + own.start < start + one.end,
  );
  if (at < 0 || same.length < 3 || same.length > MOST) return undefined;
  const first = same[0] as PlainNumber;
  const last = same.at(-1) as PlainNumber;
  const total =
    at > 0 && addsUp(first, same.slice(1))
      ? first
      : at < same.length - 1 && addsUp(last, same.slice(0, -1))
        ? last
        : undefined;
  if (!total) return undefined;
  const about = /[^,。;:、\d]*$/.exec(before)?.[0] ?? "";
  const lead = sentence.slice(0, first.start);
  const ofTotal = `${besideTotal(sentence, total)} ${total === last ? lead.split(/[,]/)[0] : ""}`;
  if (
    about === "" ||
    isTime.test(about) ||
    compared.test(sentence) ||
    isOfBoth(lead + ofTotal, about) ||
    !namesAny(ofTotal, wordings) ||
    (total === last && namesAny(about, wordings) && !/[:]/.test(lead))
  )
    return undefined;
  return about.replace(/^(?:其中|和|与|及)/, "") || undefined;
}

const besideTotal = (text: string, { start, end }: Span): string =>
  `${/[^,。;:]*$/.exec(text.slice(Math.max(0, start - NEAR), start))?.[0] ?? ""}${/^[^,。;:、\d]*/.exec(text.slice(end, end + NEAR))?.[0] ?? ""}`;
const NEAR = 40;
const addsUp = (total: PlainNumber, parts: readonly PlainNumber[]): boolean =>
  parts.length > 1 && Math.abs(parts.reduce((sum, { value }) => sum + value, 0) - total.value) < 1e-6;
