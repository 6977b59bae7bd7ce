import { pasteable, type DiagnosticCatalogue, type ToldCode } from "../../diagnostic-text.ts";
import { numberMend, numbersTold } from "../number-reasons.ts";
import { periodMend, periodsTold } from "../period-reasons.ts";

/** What is said where the words around a number speak against its entry. */
export const toldOtherwise: Pick<DiagnosticCatalogue, ToldCode> = {
  "number-planned": ({ metric, raw, line, column, heading }) => ({
    message: `"${raw}" in line ${line}, column ${column}, is planned, and no number that ${metric} has reached: ${heading === undefined ? "this report is a plan" : `it stands under "${heading}"`}.`,
    hint: "Write it under commitments: - { text: …, metric: …, target: … }; if the text gives a number for this year, write that.",
  }),
  "period-otherwise": ({ metric, raw, line, column, words, scope, year, told, mend, plain }) => ({
    message: `"${raw}" in line ${line}, column ${column}, is about "${words}", ${periodsTold[told]}, and ${metric} says ${year} with the scope ${scope}.`,
    hint: periodMend(mend, words, plain),
  }),
  "period-unsaid": ({ metric, raw, line, column, unsaid, year, scope, asOf = "" }) =>
    unsaid === "asOf"
      ? {
          message: `${metric} is counted up to ${asOf}, and nothing in the report says so of "${raw}" in line ${line}, column ${column}.`,
          hint: "Write the day that the text gives as asOf, or delete it where there is none; if something else shows it, say so in a note; where the text says 截至目前 (to date), give the report its published day.",
        }
      : {
          message: `${metric} says ${unsaid === "year" ? year : `the scope ${scope}`}, and nothing around "${raw}" in line ${line}, column ${column}, does.`,
          hint: `If the number is of the report's own time, delete ${unsaid}; if something else shows it, say so in a note.`,
        },
  "body-otherwise": ({ metric, raw, line, column, words, body, plain }) => ({
    message: `"${raw}" in line ${line}, column ${column}, is said of "${words}", and is no ${metric} of ${body}.`,
    hint: `If it is not the body's number, delete the entry; for a part write facet (such as facet: ${words})${plain ? "" : `; if the warning is mistaken, add quote with the words that hold "${words}"`}.`,
  }),
  "words-of-part": ({ metric, raw, line, column, words }) => ({
    message: `"${raw}" in line ${line}, column ${column}, speaks of "${words}" alone, and is not 100% for ${metric}.`,
    hint: `Write { facet: ${words}, value: 100% }; if the text says it of all, or gives a number, write that.`,
  }),
  "number-otherwise": ({ metric, raw, line, column, words, why, plain }) => ({
    message: `"${raw}" in line ${line}, column ${column}, is about "${words}": ${numbersTold[why]}, and not ${why === "part" ? "all of" : "what was reached of"} ${metric}.`,
    hint: numberMend(why, words, plain),
  }),
  "facet-otherwise": ({ metric, raw, line, column, facet, other, words }) => ({
    message: `"${raw}" in line ${line}, column ${column}, is said of "${words}", which is the facet ${other} of ${metric}, and not ${facet}.`,
    hint: `Write facet: ${other}, or the number of ${facet}.`,
  }),
  "facet-unnamed": ({ metric, raw, line, column, facet }) => ({
    message: `Nothing around "${raw}" in line ${line}, column ${column}, names the facet "${facet}" of ${metric}.`,
    hint: "If the text says it of all, delete facet; if it names the facet in other words, add them to its wordings in content/metrics.yaml; if something else shows it, say so in a note.",
  }),
  "status-otherwise": ({ metric, raw, line, column, words, status }) =>
    status === "A"
      ? {
          message: `${metric} is marked as provisional or estimated, and nothing in the report says so of "${raw}" in line ${line}, column ${column}.`,
          hint: "If the text gives it as final, delete status; if something else shows it, say so in a note.",
        }
      : {
          message: `"${raw}" in line ${line}, column ${column}, is called "${words}", and ${metric} takes it for final.`,
          hint: `Add status: ${status} (${status === "P" ? "provisional" : "estimated"}) to the entry; if it was settled later and did not change, say so in a note.`,
        },
  "note-unsaid": ({ metric, raw, line, column, words }) => ({
    message: `Below "${raw}" in line ${line}, column ${column}, a note says "${words}", and ${metric} does not.`,
    hint: `Add note: ${pasteable(words)} to the entry; if it is about other numbers, say in a note what this one covers.`,
  }),
  "inferred-otherwise": ({ metric, raw, quote, why }) =>
    why === "plan"
      ? {
          message: `${metric} is worked out as "${raw}", and the quote "${quote}" is about what is planned.`,
          hint: "Write it under commitments; if the text gives a number that was reached, write that.",
        }
      : why === "all"
        ? {
            message: `${metric} is worked out as "${raw}", and the quote "${quote}" does not say it of all.`,
            hint: "Copy more of the text, with the words that say it of all; if it has none, write the number that can be worked out, or delete the entry.",
          }
        : {
            message: `${metric} is worked out as "${raw}", and the numbers of the quote "${quote}" do not add up, subtract or divide to that.`,
            hint: "Check the sum; if a number from elsewhere goes into it, write that number in the note.",
          },
};
