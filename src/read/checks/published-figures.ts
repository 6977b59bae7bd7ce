import { diagnostic, type Diagnostic } from "../../model/diagnostic.ts";
import { parseQuantity } from "../../model/quantity.ts";
import { isSameClaim, isSameNumber, movedTo, moveOf } from "./moved-figure.ts";
import { figuresOf, type Beside, type Figure, type Figures } from "./published-claims.ts";
import { signature, signatureOf } from "./signature.ts";

/** A report as a commit held it. */
export interface PublishedVersion {
  /** Short hash of the commit. */
  commit: string;
  /** Day of the commit, ISO. */
  date: string;
  text: string;
}

/** The day, for the entry to paste, and the ids that the site has: what is misspelt is told where it stands. */
export interface Now {
  today: string;
  /** Undefined where they cannot be read. */
  known?: Record<"body" | "metric", ReadonlySet<string>> | undefined;
  termsOf?: Beside["termsOf"];
}

type Report = (found: Diagnostic) => void;

/**
 * Figures that earlier versions of a report stated, the newest first, and that it states no more, or of another thing, without a `corrections:`
 * entry that says so. Another way to write a number is no change.
 */
export function checkPublished(
  file: { path: string; text: string },
  versions: readonly PublishedVersion[],
  { today, known, termsOf }: Now,
  report: Report,
): void {
  // Most commits change the text alone.
  if (versions.every(({ text }) => headOf(text) === headOf(file.text))) return;
  const current = figuresOf(file, { termsOf });
  if (!current) return;
  // One that goes on by its old id was not renamed: its numbers would be another's now.
  const renamed = (body: string): string =>
    current.formerBodies.has(body) && known?.body.has(body) !== true ? (current.body ?? body) : body;
  const read = perHead((text) => figuresOf({ path: file.path, text }, { renamed, termsOf }));
  const stated = versions.map((version) => ({
    version,
    ...(read(version.text) ?? { figures: [], corrections: [] }),
  }));
  // An older copy of the report takes its corrections with it.
  const corrections = [current, ...stated].flatMap((one) => one.corrections);
  const earlier = stated.flatMap(({ version, figures }) => figures.map((figure) => ({ figure, figures, version })));
  const told = new Set<string>();
  earlier.forEach(({ figure, figures, version }, i) => {
    const id = idOf(figure);
    if (told.has(id) || current.figures.some((one) => isSameClaim(figure, one))) return;
    told.add(id);
    const before = earlier.slice(i + 1).map((one) => one.figure);
    const { said, quantity } = figure;
    const published = {
      metric: said.metric,
      facet: said.facet,
      was: quantity.raw,
      commit: version.commit,
      date: version.date,
      today,
    };
    const now = inPlaceOf(figure, current.figures);
    const moved = now && !isSameNumber(now, figure) ? undefined : movedTo(figure, current.figures, figures);
    if (moved) {
      const move = moveOf(figure, moved);
      // A key of the head that is missing or misspelt is told as such: nobody corrects what was said.
      if (
        (["body", "scope", "year"] as const).some(
          (key) => move[key]?.[0] !== undefined && move[key]?.[1] === undefined,
        ) ||
        (["body", "metric"] as const).some(
          (key) => known && move[key]?.[1] !== undefined && !known[key].has(move[key][1]),
        )
      )
        return;
      if (!isMoveTold(figure, moved, current) && !isTakenBack(figure, moved, before, corrections))
        report(diagnostic("figure-moved", moved.at, { ...published, move }));
      return;
    }
    if (!now && current.unread.has(said.metric)) return;
    if (isCorrected(figure, now, current) || isTakenBack(figure, now, before, corrections)) return;
    report(diagnostic("figure-changed", now?.at ?? current.metricsAt, { ...published, now: now?.quantity.raw }));
  });
}

/** What tells one claim from another. */
const idOf = ({ key, said: { period, asOf, status }, quantity }: Figure): string =>
  JSON.stringify([key, period, asOf, status, signature(quantity)]);

/** All that is read of a version: up to the second line of dashes. */
const headOf = (text: string): string => /^[^]*?\n---\s*(?:\n|$)/.exec(text)?.[0] ?? text;

/** What is read of heads, of each once. */
function perHead<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const head = headOf(text);
    if (!known.has(head)) known.set(head, read(text));
    return known.get(head) as T;
  };
}

/** What is now said of the same thing, in the same unit if it can be: one metric may count both issues and items. */
function inPlaceOf({ key, quantity }: Figure, figures: readonly Figure[]): Figure | undefined {
  const same = figures.filter((one) => one.key === key);
  return same.find((one) => one.quantity.unit === quantity.unit) ?? same[0];
}

/** Whether the corrections lead from the old number to the present one, in one step or several; of a number that is gone, away from it. */
function isCorrected({ said, quantity }: Figure, now: Figure | undefined, { corrections }: Figures): boolean {
  const seen = new Set<string>();
  const open = [signature(quantity)];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (seen.has(value)) continue;
    seen.add(value);
    for (const { metric, facet = said.facet, was, now: became } of corrections) {
      if (metric !== said.metric || facet !== said.facet || signatureOf(was) !== value) continue;
      if (!now || signatureOf(became) === signature(now.quantity)) return true;
      open.push(signatureOf(became));
    }
  }
  return false;
}

/**
 * The number is the same, so words say where it went. An id that is no more cannot be written: the new one will do. A number that was corrected to
 * another has not gone to a metric that happens to have its old one.
 */
const isMoveTold = (figure: Figure, moved: Figure, current: Figures): boolean =>
  current.corrections.some(
    ({ metric, was, now }) =>
      [figure, moved].some(({ said }) => said.metric === metric) &&
      signatureOf(was) === signature(figure.quantity) &&
      !parseQuantity(now).ok,
  ) ||
  (figure.said.metric !== moved.said.metric && isCorrected(figure, undefined, current));

/** A slip that came and went: the present claim is the one before it, and no correction speaks of it, nor ever did. */
const isTakenBack = (
  figure: Figure,
  now: Figure | undefined,
  before: readonly Figure[],
  corrections: Figures["corrections"],
): boolean => {
  const first = before.findLastIndex((one) => isSameClaim(one, figure));
  const older = before.slice(first + 1);
  const corrected = corrections.some(
    ({ metric, now: became }) => metric === figure.said.metric && signatureOf(became) === signature(figure.quantity),
  );
  return now !== undefined && !corrected && older.some((one) => isSameClaim(one, now));
};
