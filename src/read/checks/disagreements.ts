import { diagnostic, type Diagnostic } from "../../model/diagnostic.ts";
import { isOfOneTime } from "../../model/one-time.ts";
import { agree } from "../../model/quantity/agree.ts";
import type { Draft } from "../entries/entries.ts";
import type { SiteSubject } from "./check.ts";

const keyOf = ({ body, metric, scope, facet, period, quantity }: Draft): string =>
  JSON.stringify([body, metric, scope, facet, period.year, quantity?.unit]);

/** Reports that give one thing two values: a warning at the later one, until its `note` or `supersedes` says why. Two sessions of a year give two, of which charts draw one. */
export function* checkDisagreements({
  drafts,
  superseded,
}: Pick<SiteSubject, "drafts" | "superseded">): Generator<Diagnostic> {
  const seen = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (draft.quantity === null || superseded.has(draft.report)) continue;
    const earlier = seen.get(keyOf(draft)) ?? [];
    seen.set(keyOf(draft), [...earlier, draft]);
    const alongside = earlier.find((one) => one.quantity && draft.scope === "session" && !isOfOneTime(one, draft));
    if (alongside?.quantity) {
      const { metric, period, quantity } = draft;
      const data = {
        metric,
        year: period.year,
        here: quantity.raw,
        there: alongside.quantity.raw,
        other: alongside.at.file,
        late: [draft, alongside].some((one) => Number(one.period.start?.slice(5, 7)) > 6),
      };
      yield diagnostic("sessions-in-one-year", draft.at, data);
    }
    const other = earlier.find(
      (one) =>
        one.note === undefined &&
        one.quantity &&
        draft.quantity &&
        isOfOneTime(one, draft) &&
        !agree(one.quantity, draft.quantity),
    );
    if (!other?.quantity || draft.note !== undefined) continue;
    const data = { metric: draft.metric, here: draft.quantity.raw, there: other.quantity.raw, other: other.at.file };
    yield diagnostic("reports-disagree", draft.at, data);
  }
}
