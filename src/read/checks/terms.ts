import { firstYearOfTerm, latestYearOfTerm, mayBeOfTerm } from "../../model/term-years.ts";
import { diagnostic, type Diagnostic } from "../../model/diagnostic.ts";
import type { HeadSubject } from "./check.ts";

/** A term that the body's file does not have; of one that it has, a year that is another's, and a session behind the last that is listed. */
export function* checkTerm({
  body,
  frontmatter: { year, kind, term, session },
  yaml,
}: HeadSubject): Generator<Diagnostic> {
  const listed = body.terms.find((one) => one.term === term);
  if (term !== undefined && body.terms.length > 0 && !listed) {
    yield diagnostic("term-unknown", yaml.at(["term"]), { term, body: body.id });
  }
  // A plan for the next year may be the outgoing term's.
  const years = kind === "plan" ? [year, year - 1] : [year];
  if (listed && !years.some((one) => mayBeOfTerm(one, listed, body.terms, session))) {
    const own = { first: firstYearOfTerm(listed), last: latestYearOfTerm(listed, body.terms) };
    yield diagnostic("term-otherwise", yaml.at(["term"]), { term: listed.term, body: body.id, year, ...own });
  }
  const last = Math.max(...(listed?.sessions.map((one) => one.session) ?? []));
  // Which sessions a term had is seldom known in full: a gap among them is none of the report's.
  if (listed && session !== undefined && listed.sessions.length > 0 && session > last) {
    yield diagnostic("session-unknown", yaml.at(["session"]), { session, term: listed.term, body: body.id });
  }
}
