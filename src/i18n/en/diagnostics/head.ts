import type { RuleMessages } from "../../diagnostic-text.ts";
import { colonSlips, formHint, typeHint, typeName, yamlFaults, yamlHints } from "../diagnostic-reasons.ts";
import { meant } from "./words.ts";

export const head: RuleMessages<"head"> = {
  "frontmatter-missing": ({ found, page }) => ({
    message:
      found === undefined
        ? "The file has no frontmatter."
        : found === "---"
          ? "A blank line stands before the frontmatter's ---."
          : `The frontmatter must begin with --- on the first line; here is "${found}".`,
    hint:
      found === undefined
        ? `Write --- on the first line, then ${page ? "title: and the title" : "title, body, year and so on"}, then a line with ---.`
        : "Make --- the first line of the file: three plain hyphens, with no line or blank before them and nothing behind.",
  }),
  "frontmatter-unclosed": () => ({
    message: "The frontmatter has no closing ---.",
    hint: "Write --- on a line of its own after the last key; the text goes below it.",
  }),
  "frontmatter-fence": ({ found }) => ({
    message: `The line that closes the frontmatter is "${found}".`,
    hint: "The closing line holds --- and nothing else.",
  }),
  "frontmatter-language": ({ language }) => ({
    message: `The frontmatter is marked "${language}"; only YAML is read.`,
    hint: "Make the first line --- and nothing else.",
  }),
  "yaml-syntax": ({ reason, found }) => ({
    message: `The YAML cannot be read: ${found === undefined ? "" : `"${found}" `}${yamlFaults[reason]}.`,
    hint: yamlHints[reason],
  }),
  "yaml-colon": ({ key, slip }) => ({
    message: colonSlips[slip](key),
    hint: `Write "${key}: value", with a plain colon and a plain blank after it.`,
  }),
  "yaml-comma": ({ found }) => ({
    message:
      found === ""
        ? "A comma is missing between two keys in braces."
        : `There is "${found}" in brackets where a plain comma belongs.`,
    hint: "Write a plain comma and a blank.",
  }),
  "yaml-quote": ({ found, plain }) => ({
    message: `${found} stands in Chinese quotation marks, which YAML takes for a part of the text.`,
    hint: `Write plain ones, ${plain}, or none; where they do belong to the text, put plain single quotes around: '${found}'.`,
  }),
  "yaml-remark": ({ key, value, remark }) => ({
    message: `Of "${key}" only "${value}" is read; "${remark}" behind it is a remark to YAML, and is not shown.`,
    hint: `If it belongs to the text, quote the whole value: ${key}: ${JSON.stringify(`${value} ${remark}`)}; if it is a remark, put it on a line of its own above.`,
  }),
  "key-duplicate": ({ key, joined }) => ({
    message: `"${key}" stands twice.`,
    hint: joined
      ? `Delete the second "${key}:" alone, and move what stands below it to the end of what stands below the first.`
      : "Keep one, with what is needed of both in it; write several facets of one metric as a list.",
  }),
  "key-forbidden": ({ key }) => ({ message: `"${key}" cannot be a key.`, hint: "Delete it." }),
  "key-unknown": ({ key, suggestion, inside }) => ({
    message: inside === "rules" ? `"${key}" is an error and cannot be turned down.` : `Unknown key "${key}".`,
    hint: /^\d/.test(key)
      ? `In braces, a number with a comma needs quotes, such as { value: "1,${key}" }; or leave the comma out.`
      : inside === "rules"
        ? "Delete it, and mend what the error tells of: only warnings and notes can be given another level."
        : inside === "metrics"
          ? `It is a metric: write it below metrics:, two blanks in: "  ${key}: value".`
          : meant(suggestion).trim() || "Delete it, or look it up in the writing guide.",
  }),
  "alias-too-large": ({ alias }) => ({
    message: `The alias *${alias} repeats too much.`,
    hint: "Write what is long in one place only, and repeat short words.",
  }),
  "number-form": ({ key, found, meant: digits }) => ({
    message: `${key} is written as ${found}.`,
    hint: `Write it in plain digits: ${digits}.`,
  }),
  "key-missing": ({ key, choices }) => ({
    message: `"${key}" is missing.`,
    hint: `Add "${key}:"${choices ? `, one of ${choices.join(", ")}` : ""}.`,
  }),
  "value-type": ({ key, expected, found, written, meant: value, keys, item }) => ({
    message:
      found === "null"
        ? item
          ? `The list "${key}" has an item with nothing in it.`
          : `"${key}" has nothing in it; it should be ${typeName(expected)}.`
        : `"${key}" should be ${typeName(expected)}, and is ${typeName(found)}: "${written}".`,
    hint: typeHint({ key, expected, found, written, meant: value, first: keys?.[0], item }),
  }),
  "value-choice": ({ key, found, choices, suggestion }) => ({
    message: found === "" ? `"${key}" has nothing in it.` : `"${found}" is not one of the choices for "${key}".`,
    hint: `${meant(suggestion)}Choices: ${choices.join(", ")}.`,
  }),
  "value-format": ({ key, found, expected }) => ({
    message: found === "" ? `"${key}" has nothing in it.` : `"${key}" has the wrong form: "${found}".`,
    hint: formHint[expected](found),
  }),
  "date-unreadable": ({ key, found, meant: date, days: [written, beijing] = [] }) => ({
    message:
      written === undefined
        ? `"${found}" is no date for "${key}".`
        : `"${found}" for "${key}" is a time in a zone, not a day.`,
    hint:
      written === undefined
        ? date
          ? `Write ${date}.`
          : "Write it as 2024-01-20, and see that the day exists."
        : `${beijing === undefined ? `As written it is ${written}; in another zone it may be a day off.` : `As written it is ${written}, in Beijing ${beijing}.`} Look at the source's date, and write that day alone.`,
  }),
};
