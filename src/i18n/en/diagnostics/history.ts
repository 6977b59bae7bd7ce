import { correcting } from "./correcting.ts";
import type { RuleMessages } from "../../diagnostic-text.ts";
import { historyGaps, historyHints } from "../diagnostic-reasons.ts";

export const history: RuleMessages<"history"> = {
  ...correcting,
  "history-unread": ({ reason, root, said }) => ({
    message: `${historyGaps[reason](said)} Published figures were not held against the history.`,
    hint: `${historyHints[reason](root)} Where that is meant, write check: { history: optional } in content/site.yaml: it is no error then.`,
  }),
  "address-otherwise": ({ address, why, meant = "" }) =>
    why === "local"
      ? {
          message: `The site's address is ${address}: readers would be led to their own machines.`,
          hint: "Write the public one in content/site.yaml: links, citations and the open data name it.",
        }
      : {
          message: `The site's address ${address} is not where it is published: styles and links would lead nowhere.`,
          hint: `Make the address ${meant}.`,
        },
  "address-gone": ({ report, date, now }) => ({
    message: `The report ${report} was published (${date}) and is gone: its address leads nowhere.`,
    hint: `${now === undefined ? `Put the file back. If another report takes its place, write formerly: [${report}] there` : `Write formerly: [${report}] in ${now}`}, and the old address leads on. If it was withdrawn for good, list it in content/site.yaml: check: { withdrawn: [${report}] }.`,
  }),
  "withdrawn-otherwise": ({ report, why }) =>
    why === "there"
      ? {
          message: `The report ${report} is listed as withdrawn, and its file is still there: it would be published.`,
          hint: `Delete content/reports/${report}.md, or take it out of withdrawn.`,
        }
      : {
          message: `No report ${report} has been published.`,
          hint: "Check how it is written: the body's folder and the file's name without .md, such as jiashi/2022-review.",
        },
  "published-in-future": ({ of, day, today }) => ({
    message: `${
      {
        year: "The year of the report",
        report: "The day of publication",
        correction: "The day of the correction",
        source: "The source's day of publication",
        visit: "The day on which the source was visited",
      }[of]
    }, ${day}, is still to come: today is ${today}.`,
    hint:
      of === "year"
        ? "Check year and the file name: a report tells of work that was done; what is planned for next year is of kind plan."
        : of === "report"
          ? "Check the year, month and day of published; leave it out until the report is published."
          : "Check the year, month and day.",
  }),
  "cut-off-after-published": ({ metric, asOf, published }) => ({
    message: `${metric} is counted up to ${asOf}, after the day of publication, ${published}.`,
    hint: "Check asOf and published: the count ends before it is published.",
  }),
  "source-too-early": ({ source, published }) => ({
    message: `The source's day, ${source}, is more than a month before the report's, ${published}.`,
    hint: "Check source and published: it may be an earlier year's, copied with the file. Name, address and day of the source must all be this report's.",
  }),
  "published-before-year": ({ published, year }) => ({
    message: `The day of publication, ${published}, is before the report's year, ${year}.`,
    hint: "Check published and year: year is the year of the work, and the report comes out in it or later.",
  }),
};
