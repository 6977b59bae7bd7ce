import { diagnostic, type Diagnostic } from "../../model/diagnostic.ts";

/** What is told of what was found: each thing once, in the order of its place, and no floods. */
export const toldOnce = (found: readonly Diagnostic[]): Diagnostic[] => withoutFloods(eachOnce(found));

/** One slip can break several rules of a schema. */
const eachOnce = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  [...new Map(diagnostics.map((found) => [JSON.stringify(found), found])).values()].sort(byPlace);

/** Problems of one kind that are told of one file. */
const MOST_ALIKE = 50;

/** Of thousands alike, the first are told and the rest counted; notes are the editor's list of what to do, and stay whole. */
function withoutFloods(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const counts = new Map<string, { first: Diagnostic; count: number }>();
  const kept = diagnostics.filter((one) => {
    if (one.severity === "note") return true;
    const key = `${one.code} ${one.severity} ${one.file}`;
    const { count = 0 } = counts.get(key) ?? {};
    if (count <= MOST_ALIKE) counts.set(key, { first: one, count: count + 1 });
    else (counts.get(key) as { count: number }).count++;
    return count < MOST_ALIKE;
  });
  const more = [...counts.values()].flatMap(({ first, count }) =>
    count > MOST_ALIKE
      ? diagnostic("more-alike", first, { alike: first.code, count: count - MOST_ALIKE }, first.severity)
      : [],
  );
  return more.length === 0 ? kept : [...kept, ...more].sort(byPlace);
}

const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
