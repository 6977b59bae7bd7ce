import { pasteable, type RuleMessages } from "../../diagnostic-text.ts";
import { quantityRefusals } from "../diagnostic-reasons.ts";

export const entry: RuleMessages<"entry"> = {
  "quantity-unreadable": ({ raw, reason }) => ({
    message: `"${raw}" is no quantity: ${quantityRefusals[reason]}.`,
    hint: "Write number and unit as the report does: 864件, 400余项, 98%以上. Where there is no number, write status: M.",
  }),
  "quantity-missing": ({ metric }) => ({
    message: `${metric} has no value.`,
    hint: "Add value; where the report gives no number, write status: M.",
  }),
  "period-missing": ({ metric }) => ({
    message: `${metric} is cumulative, and it is not known from which year.`,
    hint: 'Add period: { start: "2018", end: "2022" }, or term to the head, and that term to the terms of the body\'s file.',
  }),
  "period-reversed": ({ start, end }) => ({
    message: `The period is reversed: ${start} is after ${end}.`,
    hint: "Swap start and end, or mend the year.",
  }),
  "period-mismatch": ({ metric, scope, year, start, end }) => ({
    message: `${metric}: ${start} to ${end} does not fit the year ${year} and the scope ${scope}.`,
    hint: "calendar-year runs from January to December; term-cumulative ends in the year stated; any other scope begins or ends in it, a session running no longer than half a year, and the time between two no longer than 20 months.",
  }),
  "status-with-value": ({ metric, raw }) => ({
    message: `${metric} says status: M (the report gives no number), and has the value "${raw}".`,
    hint: "Keep one of the two.",
  }),
  "inferred-without-note": ({ metric, raw }) => ({
    message: `${metric} marks "${raw}" as basis: inferred and has no note.`,
    hint: "Add a note that says what it rests on and how it was worked out; readers see it beside the number.",
  }),
  "inferred-status": ({ metric, status }) => ({
    message: `${metric} says basis: inferred, and status: ${status} too.`,
    hint: "An inferred number always has the status I: delete status; where the report itself gives the number, delete basis.",
  }),
  "value-conflict": ({ metric, first, second }) => ({
    message: `${metric} has two values: "${first}" and "${second}".`,
    hint: "Check the source and keep one; if scope, facet or year differ, say so with scope, facet or year.",
  }),
  "entry-twice": ({ metric, raw }) => ({
    message: `"${raw}" stands twice for ${metric}, with the same year, scope and facet.`,
    hint: "Delete one; if they are not the same thing, say so with scope, facet or year.",
  }),
  "money-without-unit": ({ metric, raw, unit }) => ({
    message: `"${raw}" for ${metric} has no unit: it may be ${unit} or 万${unit}.`,
    hint: `Write the unit with it: ${raw}${unit} or ${raw}万${unit}. Where the text gives none, check the source and write { value: ${pasteable(raw)}, unit: 万${unit} }.`,
  }),
};
