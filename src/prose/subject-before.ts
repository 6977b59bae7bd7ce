import type { Span } from "../model/dataset.ts";
import { LEAD, subjectOf, type OtherSubject, type OwnBody } from "./subjects.ts";

const stop = /(?<=[。;!?\n])/;
/** 全年收到提案35件: no subject of its own. */
const goesOn = new RegExp(
  `^${LEAD}(?:共|累计|先后|积极|认真|主动|已|目前|截至目前|,)*(?:收到|征集|提交|立案|办[理复结]|答复|承办|开展|组织|举办|召开|举行|走访|调研|视察|慰问|培训|报送|编报|形成|提出|捐)[^,。;:]{0,24}$`,
);
/** The body's own, in whatever words: what another does for it, or with it, leads to its number. */
const ours =
  /我[市县区州省会们国盟旗]|本[市县区州会]|全[市县区州省盟旗]|委员(?!会)|来\p{L}{0,3}(?:调研|视察|考察)|莅|肯定|批示|采[用纳]|推广|转发/u;

/**
 * The other body of which a paragraph tells from its first words on, where the sentence of the number at `number` of folded text goes on with no subject of its own:
 * 乙县政协创新机制。全年收到提案35件。
 */
export function subjectBefore(text: string, { start }: Span, own: OwnBody): OtherSubject | undefined {
  const sentences = text.slice(0, start).split(stop);
  const clause = sentences.at(-1) ?? "";
  const before = sentences.slice(0, -1);
  if (before.length === 0 || before.length > FARTHEST || !goesOn.test(clause)) return undefined;
  const first = subjectOf(before[0] ?? "", own);
  const isNamed = first && (first.organ !== "政协" || /[省市县区州旗盟]$/.test(first.place)) && first.place.length > 0;
  if (!isNamed || first.sends === true || first.takesUp === true) return undefined;
  const rest = [...before, clause].join("").slice((before[0] ?? "").indexOf(first.words) + first.words.length);
  if (ours.test(rest) || /政协|人大|政府/.test(rest) || own.names.some((name) => rest.includes(name))) return undefined;
  return { ...first, certainty: "likely" };
}

/** Of more sentences, each may be of its own. */
const FARTHEST = 2;
