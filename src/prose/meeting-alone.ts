import type { Span } from "../model/dataset.ts";
import { clauseBefore } from "./clause.ts";
import { namesAny } from "./plain-numbers.ts";

/** Names of meetings and of those who hold them, for which a facet may be called. */
const meeting = /(?:会议|会|委)$/;
const leads = "(?:共|累计|分别|召开|举行|各|计|全年|达|有|了)*";

/**
 * The meeting that the number at `span` of folded text counts, where an entry means what is done in it: 主席会议13次 is no study of the chairs, unless its sentence
 * or `above` names what `wordings` name. Undefined where it is none of `facets`, the names of the entry's facet.
 */
export function meetingAlone(
  text: string,
  span: Span,
  { wordings, facets, above }: { wordings: readonly string[]; facets: readonly string[]; above: string },
): string | undefined {
  const clause = clauseBefore(text, span.start);
  const name = facets.find((one) => meeting.test(one) && new RegExp(`${one}(?:会议)?${leads}$`).test(clause));
  if (name === undefined || namesAny(name, wordings)) return undefined;
  const before = text.slice(0, span.start).split(stop).at(-1) ?? "";
  const behind = text.slice(span.end).split(stop)[0] ?? "";
  const around = `${before}□${behind}\n${above}`.replaceAll(name, "□");
  return namesAny(around, wordings) ? undefined : name;
}

const stop = /[。!?\n]/;
