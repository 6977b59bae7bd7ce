import type { DiagnosticData } from "../../model/diagnostic.ts";

type Why = DiagnosticData["number-otherwise"]["why"];

/** What the words beside a number make of it. */
export const numbersTold: Record<Why, string> = {
  ahead: "it is yet to be done",
  planned: "it was planned, and another number was reached",
  listed: "it is put into a later plan",
  dropped: "it was called off",
  compared: "what was reached is held against it",
  required: "a rule asks for it",
  said: "someone asks for it, or complains of it",
  unfinished: "it is not done yet",
  withdrawn: "the text takes it back",
  told: "others say so, and not the report itself",
  supposed: "it is designed, needed or reckoned",
  part: "it is a part",
  thing: "it counts other things",
};

/** What a commitment's words make of a number that is given as its target. */
export const targetsTold: Record<DiagnosticData["target-otherwise"]["why"], string> = {
  body: "a target of another body",
  time: "no target for the year",
};

/** How to mend an entry that the words beside its number do not fit; a quote settles no plain words. */
export function numberMend(why: Why, words: string, plain = false): string {
  const settle = plain ? "." : `; if the warning is mistaken, add a quote that holds "${words}".`;
  if (why === "part") return `Write { facet: ${words}, value: … }, or the number for all of it${settle}`;
  if (why === "thing")
    return `Write the metric's own number, or delete the entry where the text has none; if the metric counts "${words}" too, add it to its wordings in content/metrics.yaml${settle}`;
  if (why === "ahead" || why === "listed")
    return `Move what is planned to commitments, or write the number that was reached${settle}`;
  if (why === "withdrawn")
    return `Write the number that it was put right to; where the text has none, delete the entry${settle}`;
  if (why === "told")
    return `Write the number that the report itself gives; where the text has none, delete the entry${settle}`;
  if (why === "said" || why === "unfinished" || why === "supposed")
    return `Write the number that was reached; where the text has none, delete the entry${settle}`;
  return "Write the number that was reached; where the text has none, delete the entry.";
}
