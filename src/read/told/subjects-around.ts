import type { Body, Span } from "../../model/dataset.ts";
import { besideOwnLevel } from "../../prose/beside-own-level.ts";
import { othersDoings } from "../../prose/others-doings.ts";
import { jointTotal } from "../../prose/joint-totals.ts";
import { inFolded } from "../../prose/place-text.ts";
import {
  otherSubject,
  placeOfCaption,
  placeOfColumn,
  placeOfRow,
  subjectOf,
  type OtherSubject,
  type OwnBody,
} from "../../prose/subjects.ts";
import { subjectBefore } from "../../prose/subject-before.ts";
import { widerCrowd } from "../../prose/wider-crowd.ts";
import { widerCircle } from "../../prose/wider-circle.ts";
import { folded } from "../../text/fold.ts";
import type { Draft } from "../entries/entries.ts";
import { captionsOf } from "../places/captions.ts";
import { cellText, type CellText } from "../places/cell-text.ts";
import type { Above } from "../places/outline.ts";
import type { ReadPlace } from "../places/read-places.ts";
import { isTotal, linesThrough } from "../places/table-lines.ts";
import type { OpenPlace } from "../markdown/open-place.ts";

/** The reporting body, as texts name it, and the site's others. */
export function ownBody({ id, short, name }: Body, bodies: readonly Body[]): OwnBody {
  return {
    names: [folded(short.zh), folded(name.zh)],
    others: bodies.filter((one) => one.id !== id).map((one) => folded(one.short.zh)),
  };
}

/** A facet or a metric that is worded so, or the editor's own words, and for a doubt a quote that holds them. */
export function isSettled(
  { facet, definition, quote }: Draft,
  { words, place, organ, certainty, takesUp, sends, deed }: OtherSubject,
): boolean {
  const told = folded([...definition.wordings, ...definition.whole].join(" "));
  if ((told.includes(words) && sends !== true) || (deed !== undefined && told.includes(deed))) return true;
  // 市、县两级委员共同开展: so the metric is meant.
  if (/[两三]级/.test(words) && /[两三]级/.test(definition.definition.zh)) return true;
  if (certainty === "likely" && quote !== undefined && folded(quote).includes(words)) return true;
  if (facet === undefined) return false;
  const declared = definition.facets.find(({ id }) => id === facet);
  // 全国政协采用 is no word for what 乙市政协 sent in.
  const byOrgan = organ !== "" && (place === "" || !organ.includes("政协") || takesUp === true);
  return (
    declared === undefined ||
    [declared.labels.zh, ...declared.wordings].some(
      (one) => (place !== "" && folded(one).includes(place)) || (byOrgan && folded(one).includes(organ)),
    )
  );
}

/** Whom a number is said of: in its cell, its column's head, its row's and its table's caption; in its sentence; in the nearest heading. */
export function subjectAround(
  { place, text }: ReadPlace,
  above: Above | undefined,
  number: Span,
  own: OwnBody,
): OtherSubject | undefined {
  const cell = cellText(place, number);
  if (cell)
    return (
      subjectInTable(cell, own) ??
      subjectInLine(place, number, own) ??
      (isOwnRow(cell, own) ? undefined : subjectOfCaption(captionsOf(place, above), own))
    );
  const span = inFolded(text.source, number);
  const inText =
    otherSubject(text.source.text, span, own) ??
    widerCircle(text.source.text, span, own) ??
    othersDoings(text.source.text, span, own) ??
    widerCrowd(text.source.text, span) ??
    jointTotal(text.source.text, span, own) ??
    subjectBefore(text.source.text, span, own);
  if (inText) return inText;
  const circle = besideOwnLevel(text.source.text, inFolded(text.source, number));
  if (circle !== undefined) return { words: circle, place: "", organ: "", certainty: "likely" };
  // 丙区政协 over 提案工作: the nearest that names a body.
  const headed = (above?.headings ?? [])
    .map(({ stated }) => headedBy(stated, own))
    .findLast((one) => one !== undefined);
  return headed && !opensWithOwn(text.source.text, own) ? { ...headed, certainty: "likely" } : undefined;
}

/** The body that a heading names: （二）丙区政协, 工作动态·丙区政协, or a place alone whose committee the site knows. */
function headedBy(stated: string, own: OwnBody): OtherSubject | null | undefined {
  const words = folded(stated)
    .trim()
    .replace(/^[(（]?[一二三四五六七八九十\d]+[)）]?[、.．]?/, "")
    .replace(/^[^,。;:·|政]{2,6}[·:|](?=\p{L}+政协)/u, "");
  if (own.others.includes(`${words}政协`)) return { words, place: words, organ: "政协", certainty: "likely" };
  return subjectOf(words, own);
}

const subjectInTable = ({ head, label }: CellText, own: OwnBody): OtherSubject | undefined =>
  subjectOf(head, own) ??
  placeOfColumn(head, own) ??
  placeOfCaption(head, own) ??
  subjectOf(label, own) ??
  placeOfRow(label, own);

/** 市本级 in a table of 各县区. */
const isOwnRow = ({ head, label }: CellText, own: OwnBody): boolean => [head, label].some((words) => isOwn(words, own));

const isOwn = (words: string, own: OwnBody): boolean =>
  /^(?:全?[市省县区州])?本级|^本[市省县区州会]/.test(words) ||
  own.names.some((name) => words.includes(name) || (words.length > 1 && name.startsWith(words))) ||
  /本级$/.test(words);

/** 合计 beside 市本级 and 乙县 is of all of them; 东湖 in a column headed 县区 is one of them. */
function subjectInLine(place: OpenPlace, number: Span, own: OwnBody): OtherSubject | undefined {
  const told = (words: string, of = ""): OtherSubject => ({ words, place: of, organ: "", certainty: "likely" });
  const lines = linesThrough(place, number);
  const sum = lines.find(
    ({ own: name, others, head }) =>
      isTotal(name) &&
      isOfBodies(
        others.map((one) => one.name),
        headsPlaces.test(head),
        own,
      ),
  );
  if (sum) return told(sum.own);
  const [label] = place.cells;
  const name = label && !stands(number, label) ? folded(place.stated.slice(label.start, label.end)).trim() : "";
  const isPlace =
    label !== undefined &&
    headsPlaces.test(folded(label.head).trim()) &&
    /^\p{Script=Han}{2,5}$/u.test(name) &&
    !isTotal(name) &&
    !/^[全本]|[直级]$/.test(name) &&
    !isOwn(name, own);
  return isPlace ? told(name, name) : undefined;
}

const stands = (number: Span, label: Span): boolean => label.start <= number.start && number.end <= label.end;
const headsPlaces = /^(?:各)?(?:[市县区州旗盟](?:[、()/]*[市县区州旗盟])+|地区|地市|市州)[)]?(?:名称|别)?$/;

/** Rows or columns of the body itself and of others, or of 政协 of others alone. */
function isOfBodies(names: readonly string[], arePlaces: boolean, own: OwnBody): boolean {
  const isOther = (name: string) =>
    arePlaces ||
    headsPlaces.test(name) ||
    placeOfRow(name, own) !== undefined ||
    placeOfColumn(name, own) !== undefined;
  const others = names.filter(
    (name) => name !== "" && !isOwn(name, own) && subjectOf(name, own) !== null && isOther(name),
  );
  return (
    others.length > 0 &&
    (names.some((name) => isOwn(name, own) || subjectOf(name, own) === null) ||
      others.every((name) => /政协/.test(name)))
  );
}

/** A caption names whom its table tells of; a row may still be of another. */
function subjectOfCaption(captions: readonly string[], own: OwnBody): OtherSubject | undefined {
  for (const caption of captions) {
    const found = subjectOf(caption, own) ?? placeOfCaption(caption, own);
    if (found) return { ...found, certainty: "likely" };
    if (own.names.some((name) => caption.includes(name))) return undefined;
  }
  return undefined;
}

const opensWithOwn = (text: string, own: OwnBody): boolean => subjectOf(text, own) === null;
