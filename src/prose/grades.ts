import type { Span } from "../model/dataset.ts";
import { clauseBefore } from "./clause.ts";

/** Of how content those who proposed are: with the handling, basically, or both taken together. */
export type Grade = "satisfied" | "basically" | "both";

const both =
  /满意(?:率|度|的|件|者)?(?:[、和与及或]|以及|加上?)(?:和|表示)?(?:基本|较为?|比较)满意|[和与及或、](?:基本|较为?|比较)满意/;
const basically = /(?:基本|较为?|比较)满意/;
/** Grades of finer scales, and what is none. */
const others = /(?:不太?|尚不|欠|非常|很|十分)满意/;

/** The grade that words name; undefined where none or several apart. */
export const gradeOf = (words: string): Grade | undefined =>
  !words.includes("满意") || others.test(words) || /分别/.test(words)
    ? undefined
    : both.test(words)
      ? "both"
      : basically.test(words)
        ? "basically"
        : "satisfied";

/** 满意率96%、: another's number in the same clause. */
const another = /^.*\d[^\d、]*[、和与及]/s;
const share = /^(?:分别)?占/;

/** The grade of which the number at `span` of folded text is said, in its clause, or in the one before a share. */
function gradeAt(text: string, { start }: Span): Grade | undefined {
  const clause = clauseBefore(text, start);
  const own = clause.replace(another, "");
  return own.includes("满意") || !share.test(own)
    ? gradeOf(own)
    : gradeOf(clauseBefore(text, start - clause.length - 1).replace(another, ""));
}

const sentence = /[。!?\n]/;
/** A grade with a number of its own. */
const graded =
  /(?<!不太?|非常|很)(?:满意(?:[、和与及或](?:基本|较为?)满意)?|(?:基本|较为?)满意)(?:率|度|的|件|者)?[^,。;:、\d]{0,8}\d/g;

/**
 * The grade that the number at `span` is of, where an entry that names `own` means another: 基本满意的占5.1% is not of those who are satisfied, and 满意率96% beside 满意和
 * 基本满意率100% not of both. A lone 满意率 may be of either.
 */
export function gradeOtherwise(text: string, span: Span, own: Grade): Grade | undefined {
  const told = gradeAt(text, span);
  if (told === undefined || told === own) return undefined;
  if (told !== "satisfied") return told;
  const before = text.slice(0, span.start).split(sentence).at(-1) ?? "";
  const behind = text.slice(span.end).split(sentence)[0] ?? "";
  const besides = [...`${before}□${behind}`.matchAll(graded)].map(([words]) => gradeOf(words));
  return besides.some((grade) => grade === "basically" || grade === "both") ? told : undefined;
}
