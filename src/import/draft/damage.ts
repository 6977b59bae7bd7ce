import { plainForm } from "../clean/plain-form.ts";
import type { OpenPlace } from "../../read/markdown/open-place.ts";

/**
 * `number-broken` 收到提?47件: part of the number may be lost · `number-masked` 立案***件 · `digits-removed` 率为% ·
 * `power-of-ten` 10⁴, unless it is 10 with a note · `name-redacted` **市 · `text-broken` characters that no one can read.
 */
export type DamageKind =
  "number-broken" | "number-masked" | "digits-removed" | "power-of-ten" | "name-redacted" | "text-broken";

/** Damage that is shown to the editor and not mended. */
export interface Damage {
  kind: DamageKind;
  /** The damaged words with a little of what stands around them. */
  words: string;
  /** Index of the place. */
  place: number;
  /** Stretch of the place's text. */
  start: number;
  end: number;
}

const UNIT = "(?:件|条|篇|份|期|次|场|人|名|位|家|个|项|户|元|%)";
/** Every repetition is bounded, as a line may be nothing but such marks. */
const MASK = "(?:[*×○□]{2,40}|[xX]{2,40}|_{2,40})";
const MASKED = `(?<![第A-Za-z])${MASK}\\s?[余多]?[万亿]?${UNIT}`;

/** The surest first: what one rule has taken is not told again. */
const RULES: [DamageKind, RegExp][] = [
  ["number-masked", new RegExp(MASKED, "g")],
  // A question may well be followed by a year: 怎么办?2023年…
  [
    "number-broken",
    /(?:\ufffd|(?<![吗呢么谁何哪样少啊吧])\?{1,40})\s?\d(?!\d{3}年)[\d.,]{0,40}|\d[\d.,]{0,40}\s?(?:\ufffd|\?(?=[\p{Script=Han}%]))/gu,
  ],
  [
    "digits-removed",
    /[\p{Script=Han}](?<![之分少大成几半多])%|[\p{Script=Han}]余(?:件|条|篇|份|期|场次|人次)(?=[,。;、])|(?:提案|信息|建议|报告|批示)(?:件|条|篇|期)(?=[,。;、])|(?:召开|开展|举办|组织)[^,。;\d]{2,16}(?:场次|人次)(?=[,。;、])/gu,
  ],
  ["power-of-ten", /(?<![\d.])10[⁺⁻]?[⁰¹²³\u2074-\u2079]{1,3}/g],
  ["text-broken", /\ufffd+|[\ue000-\uf8ff]+|\?[a-z\u00e0-\u01dc]+\)|[?？]{2,}/gu],
  ["name-redacted", /[*×]{2,}|(?<![A-Za-z])X{2,}(?=[省市县区州乡镇村]|政协)|某某/g],
];
/** A number in words is no removed digit: 数百余件 */
const NUMERAL_BEFORE = /[一二两三四五六七八九十百千万亿几数零\d]$/;
const AROUND = 12;

/** Damage in the words of a draft's places. */
export function damageIn(places: readonly OpenPlace[]): Damage[] {
  return places.flatMap(({ text }, place) => {
    const plain = plainForm(text);
    const taken: Damage[] = [];
    for (const [kind, pattern] of RULES) {
      for (const match of plain.matchAll(pattern)) {
        const start = match.index;
        const end = start + match[0].length;
        if (
          kind === "digits-removed" &&
          NUMERAL_BEFORE.test(plain.slice(0, start + 1).slice(0, -1) + match[0].charAt(0))
        )
          continue;
        if (taken.some((one) => one.start < end && start < one.end)) continue;
        taken.push({ kind, place, start, end, words: text.slice(Math.max(0, start - AROUND), end + AROUND) });
      }
    }
    return taken.sort((a, b) => a.start - b.start);
  });
}
