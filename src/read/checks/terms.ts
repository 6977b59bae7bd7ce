import { diagnostic, type Diagnostic } from "../../model/diagnostic.ts";
import type { HeadSubject } from "./check.ts";

/** A term that the body's file does not have; of one that it has, a session behind the last that is listed. */
export function* checkTerm({ body, frontmatter: { term, session }, yaml }: HeadSubject): Generator<Diagnostic> {
  const listed = body.terms.find((one) => one.term === term);
  if (term !== undefined && body.terms.length > 0 && !listed) {
    yield diagnostic("term-unknown", yaml.at(["term"]), { term, body: body.id });
  }
  const last = Math.max(...(listed?.sessions.map((one) => one.session) ?? []));
  // Which sessions a term had is seldom known in full: a gap among them is none of the report's.
  if (listed && session !== undefined && listed.sessions.length > 0 && session > last) {
    yield diagnostic("session-unknown", yaml.at(["session"]), { session, term: listed.term, body: body.id });
  }
}
