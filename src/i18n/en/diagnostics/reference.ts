import type { RuleMessages } from "../../diagnostic-text.ts";
import { formatYears } from "../../format.ts";
import { meant } from "./words.ts";

export const reference: RuleMessages<"reference"> = {
  "body-unknown": ({ id, suggestion }) => ({
    message: `There is no body "${id}".`,
    hint: `${meant(suggestion)}${/^[a-z0-9-]+$/.test(id) ? `For a new body, add content/bodies/${id}.yaml first; otherwise name` : "Name"} a body that exists.`,
  }),
  "metric-unknown": ({ id, suggestion }) => ({
    message: `There is no metric "${id}".`,
    hint: meant(suggestion).trim() || "Add it to content/metrics.yaml, or name a metric that exists.",
  }),
  "group-unknown": ({ id, suggestion }) => ({
    message: `There is no metric group "${id}".`,
    hint: meant(suggestion).trim() || "Add it to groups in content/metrics.yaml.",
  }),
  "report-unknown": ({ id, suggestion }) => ({
    message: `There is no report "${id}".`,
    hint: meant(suggestion).trim() || "Write <body>/<year>-<kind>, such as tianjin/2023-review.",
  }),
  "name-duplicate": ({ name, other }) => ({
    message: `The name "${name}" is that of ${other} too: readers could not tell them apart.`,
    hint: "Give each a name of its own; what was copied from another file, make its own.",
  }),
  "id-duplicate": ({ id }) => ({
    message: `The id "${id}" is used twice.`,
    hint: "Change one: every id is used once.",
  }),
  "reference-circle": ({ key, id }) => ({
    message: `${key} leads back to itself: "${id}".`,
    hint: `Delete this ${key}, or name another.`,
  }),
  "unit-magnitude": ({ unit }) => ({
    message: `The unit "${unit}" holds 万 or 亿.`,
    hint: "Write the base unit, such as 元: 1542万元 in a report is converted.",
  }),
  "ratio-kind": ({ metric }) => ({
    message: `${metric} has ratio, but its kind is not ratio.`,
    hint: "Make kind ratio, or delete ratio.",
  }),
  "facet-unlisted": ({ facet, metric, suggestion }) => ({
    message: `${metric} has no facet "${facet}": it is listed, but not charted with the others.`,
    hint: `${meant(suggestion)}To compare it, add it to facets in content/metrics.yaml.`,
  }),
  "unit-unlisted": ({ unit, metric, units }) => ({
    message: `${metric} is not counted in "${unit}": it is listed, but not charted with the others.`,
    hint: `Units: ${units.join(", ")}. Check the source; if it says so, add the unit in content/metrics.yaml.`,
  }),
  "terms-overlap": ({ term, start, before, end }) => ({
    message: `Term ${term} begins in ${start}, but term ${before} ends only in ${end}: they overlap.`,
    hint: "Check start and end of both in terms: one ends before the next begins.",
  }),
  "term-unknown": ({ term, body }) => ({
    message: `The body ${body} has no term ${term}.`,
    hint: `Check the term, or add it to terms in content/bodies/${body}.yaml.`,
  }),
  "session-unknown": ({ session, term, body }) => ({
    message: `Term ${term} of the body ${body} lists no session ${session}.`,
    hint: `Check the session; if it is right, add it to the term's sessions in content/bodies/${body}.yaml.`,
  }),
  "contact-missing": () => ({
    message: "No contact is given: a reader who finds a wrong number can tell nobody.",
    hint: "Write contact: { email: … } or contact: { phone: … } in content/site.yaml; the footer shows it.",
  }),
  "session-shared": ({ term, session, other, year }) => ({
    message: `The report of ${year}, ${other}, names the same session: term ${term}, session ${session}.`,
    hint: "Check term and session: they may be copied from that report. Write those of this year; if it is the same session, leave it.",
  }),
  "source-shared": ({ other, year }) => ({
    message: `The source's address is also that of the report of ${year}, ${other}.`,
    hint: "Write this report's own address, and check the name and day of its source. If both years' reports do stand in one place, give each source its title.",
  }),
  "supersedes-otherwise": ({ id, body, year }) => ({
    message: `supersedes names ${id}, which is no report of ${body} of ${year}.`,
    hint: "supersedes names another report of the same body and year, whose numbers this one replaces. A new year replaces no earlier one: delete the entry.",
  }),
  "division-shared": ({ division, other }) => ({
    message: `The division code ${division} is also that of ${other}.`,
    hint: "Check division: it may be copied from that body's file. If both bodies do share a division, leave it.",
  }),
  "level-otherwise": ({ level, division, coded }) => ({
    message: `level is "${level}", but the division code ${division} is that of a body of level ${coded.join(" or ")}.`,
    hint: "Check level and division: with a wrong level, numbers stand beside those of bodies that they must not be compared with.",
  }),
  "parent-not-above": ({ level, parent, above }) => ({
    message: `The parent ${parent} is of level "${above}", which is not above "${level}".`,
    hint: "Check parent, and the level of both bodies; if they are right, leave it.",
  }),
  "term-otherwise": ({ term, body, year, first, last }) => ({
    message: `The report is about ${year} and term ${term}, whose work is that of ${formatYears(first, last, "en")}.`,
    hint: `Check year and term: the work of the year in which a term ends is that term's. If the term's own years are wrong, mend terms in content/bodies/${body}.yaml.`,
  }),
  "body-before-terms": ({ body, year, first }) => ({
    message: `The report is about ${year}, but the first term of ${body} begins in ${first}.`,
    hint: `Check year; if it is right, add the term to terms in content/bodies/${body}.yaml.`,
  }),
};
