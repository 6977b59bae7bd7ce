import type { RuleMessages } from "../../diagnostic-text.ts";

export const consistency: RuleMessages<"consistency"> = {
  "ratio-range": ({ metric, raw }) => ({
    message: `${metric} is above 100 %: "${raw}".`,
    hint: "Check the source; if it says so, add a note.",
  }),
  "part-exceeds-whole": ({ part, partRaw, whole, wholeRaw }) => ({
    message: `${part} (${partRaw}) is more than ${whole} (${wholeRaw}).`,
    hint: "Check both numbers and their scope; if the source says so, add a note.",
  }),
  "rate-mismatch": ({ metric, stated, counted, of, to }) => ({
    message: `${metric} is stated as ${stated}, but ${of} ÷ ${to} is ${counted} %.`,
    hint: "Check the three numbers; if the source says so, keep them and add a note.",
  }),
  "parts-against-total": ({ metric, total, parts, sum, problem }) => ({
    message:
      problem === "part-above"
        ? `A part of ${metric} (${parts.join(", ")}) is more than its total (${total}).`
        : `${metric} is ${total} in all, but its parts (${parts.join(", ")}) add up to ${sum}.`,
    hint: "Check the total and its parts; if the source says so, keep them and add a note to the total's entry.",
  }),
  "value-ten-times": ({ metric, raw, before, year }) => ({
    message: `${metric} is "${raw}" here and "${before}" in ${year}: about ten times apart, or more.`,
    hint: "Look for a digit too many or too few, or a lost 万; if the number is right, add a note.",
  }),
  "numbers-unchanged": ({ other, year, numbers }) => ({
    message: `All ${numbers} numbers are those of ${other} for ${year}.`,
    hint: "Check whether they were copied and not changed; if they are the same, add a note to the frontmatter.",
  }),
  "text-unchanged": ({ other, year, copied, paragraphs }) => ({
    message: `${copied} of ${paragraphs} long paragraphs are word for word those of ${other} for ${year}.`,
    hint: "Check whether the text was copied and not changed; if the source says so, add a note to the frontmatter.",
  }),
  "sessions-in-one-year": ({ metric, year, here, there, other, late }) => ({
    message: `${metric} has numbers of two sessions in ${year}: "${here}" here and "${there}" in ${other}. Charts draw one of them.`,
    hint: late
      ? `A session of the second half of a year counts for the next: make year ${year + 1} in that report, and in its file name.`
      : "Check year, term and session of both reports; if the year had two sessions, leave it: tables list both.",
  }),
  "reports-disagree": ({ metric, here, there, other }) => ({
    message: `${metric} is "${here}" here and "${there}" in ${other}.`,
    hint: "Check the sources; where they do differ, add a note, or say with supersedes which one holds.",
  }),
};
