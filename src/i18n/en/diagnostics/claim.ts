import { toldOtherwise } from "./told-otherwise.ts";
import { wholeReport } from "./whole-report.ts";
import { pasteable, type RuleMessages } from "../../diagnostic-text.ts";
import { proseRefusals } from "../diagnostic-reasons.ts";
import { targetsTold } from "../number-reasons.ts";

export const claim: RuleMessages<"claim"> = {
  ...toldOtherwise,
  ...wholeReport,
  "number-not-in-text": ({ metric, raw, nearest, refused }) => ({
    message: `The text does not hold "${raw}" for ${metric}.`,
    hint:
      (nearest ? `The text says "${nearest}". ` : "") +
      (refused
        ? `Line ${refused.line} has this number, but it does not count: ${proseRefusals[refused.reason]}. `
        : "") +
      `Check, then mend the text or the value; if the number stands elsewhere, write { value: ${pasteable(raw)}, source: { name: … } }.`,
  }),
  "unit-beside": ({ metric, raw, line, unit, meant }) => ({
    message: `Line ${line} of the text gives this number in ${unit}; "${raw}" for ${metric} says something else.`,
    hint: `Write ${meant}.`,
  }),
  "commitment-not-in-text": ({ part, words }) => ({
    message: `The text does not hold the ${part === "heading" ? "heading" : "words"} of this commitment: "${words}".`,
    hint: `Copy them from the text as they are; in a summary, write them into the summary first.${part === "heading" ? " Without a heading in the text, remove heading." : ""}`,
  }),
  "target-not-in-text": ({ raw }) => ({
    message: `Neither this commitment nor the text states the target "${raw}".`,
    hint: "Write it as the text does, its unit and words such as 余, 近 and 以上 included; where the text sets none, remove target.",
  }),
  "quote-not-in-text": ({ quote }) => ({
    message: `The text does not hold the quote "${quote}".`,
    hint: "Copy the words from the text as they stand.",
  }),
  "quote-without-number": ({ quote, raw, refused, absent }) => ({
    message: `The quote "${quote}" does not hold "${raw}".`,
    hint: refused
      ? `Line ${refused.line} has this number, but it does not count: ${proseRefusals[refused.reason]}.`
      : absent
        ? "No other words of the text state it either: write the number that the quote holds, or check the text."
        : "The quote must contain the number: copy the words that hold it too.",
  }),
  "quote-names-other": ({ metric, quote, other }) => ({
    message: `The quote "${quote}" names ${other}, and not ${metric}.`,
    hint: `Check the entry; if it is ${metric}, copy more of the text, so that the quote holds the words that say so.`,
  }),
  "quote-cuts-words": ({ quote, words, other, line }) => ({
    message: `The quote "${quote}" leaves out what stands before it: line ${line} says "${words}", a number of ${other}.`,
    hint: `Enter the number under ${other}; if this metric has a number of its own, write that.`,
  }),
  "source-against-text": ({ metric, raw, stated, line }) => ({
    message: `${metric} is "${raw}" by another source, but "${stated}" in line ${line} of the text.`,
    hint: "Check both; where they do differ, add a note.",
  }),
  "missing-stated": ({ metric, raw, line }) => ({
    message: `${metric} says that the report gives no number, but line ${line} states "${raw}".`,
    hint: "Write value and delete status; where the number is another thing's, say so in a note.",
  }),
  "target-reached": ({ raw, words }) => ({
    message: `The text says "${words}": "${raw}" was reached, and is no target of this commitment.`,
    hint: "Write what was reached under metrics; if the text sets a target elsewhere, write that; if it sets none, delete target.",
  }),
  "target-otherwise": ({ raw, words, why, whole }) => ({
    message: `The commitment says "${raw}" of "${words}": ${whole ? "a plan of another body" : targetsTold[why]}.`,
    hint: whole
      ? "If it is no plan of the body's own, delete it from commitments."
      : "Write the body's own target for the year; where the text sets none, delete target.",
  }),
  "target-names-other": ({ metric, raw, other }) => ({
    message: `The commitment names "${raw}" for ${other}, and not for ${metric}.`,
    hint: `Write metric: ${other}, or the target that is set for ${metric}.`,
  }),
  "anchor-unnamed": ({ metric, raw, line, text }) => ({
    message: `No wording of ${metric} stands near "${raw}" in line ${line}: "${text}".`,
    hint: "Check that the number belongs to this metric; if so, add quote with the words that state it, or add the wording in content/metrics.yaml.",
  }),
  "anchor-nearer-other": ({ metric, facet, raw, line, text, other, otherFacet }) => ({
    message:
      other === metric
        ? `"${raw}" in line ${line} looks like ${metric} ${otherFacet ? `of the facet ${otherFacet}` : "as a whole"}, not ${facet ? `of the facet ${facet}` : "as a whole"}: "${text}".`
        : `"${raw}" in line ${line} looks like ${other}, not ${metric}: "${text}".`,
    hint:
      other === metric
        ? "For a facet's number write { facet: …, value: … }; if the entry is right, add quote with the words that state it."
        : "Check the entry; if it is right, add quote with the words that state it.",
  }),
  "bound-doubtful": ({ metric, raw, line, text, words }) => ({
    message: `"${raw}" in line ${line} is given for ${metric}, and "${words}" beside it says that it may not be exact: "${text}".`,
    hint: `Write 约${raw}; if it is exact, explain with note.`,
  }),
  "anchor-ambiguous": ({ metric, raw, places }) => ({
    message: `"${raw}" for ${metric} may stand in more than one place: ${places.map(({ line, text }) => `line ${line} "${text}"`).join("; ")}. The first is used.`,
    hint: "Add quote with the words that state it.",
  }),
  "number-unlisted": ({ raw, metric, text, stub, against, entry }) => ({
    message: `"${raw}" looks like a number of ${metric} that the frontmatter does not list: "${text}".`,
    hint:
      stub === undefined
        ? `${against?.words === undefined ? "The words around it say" : `"${against.words}" says`} that it is not to be listed as it stands, and most likely it is to be left; to list it, write the year, scope or facet that the text gives.`
        : `Add below ${entry === "new" ? "metrics" : metric}: ${stub}. ${entry === "beside-one" ? "The number that is there goes to a line of its own too: - { value: … }. " : ""}If it is not this metric's, leave it.`,
  }),
  "caption-number": ({ found }) => ({
    message: `The caption of a chart has a number: "${found}".`,
    hint: "Captions may name years; the chart gives the numbers. Write others into the text, with a link to the sentence of the report.",
  }),
};
