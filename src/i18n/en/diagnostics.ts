import { pasteable, type DiagnosticCatalogue } from "../diagnostic-text.ts";
import {
  colonSlips,
  damage,
  formHint,
  historyGaps,
  historyHints,
  passedOver,
  proseRefusals,
  quantityRefusals,
  slowStages,
  tooMuch,
  typeHint,
  typeName,
  yamlErrors,
  yamlHints,
} from "./diagnostic-reasons.ts";
import { correcting } from "./correcting.ts";
import { lineHead, unplaced, unplacedHint } from "./markdown-reasons.ts";
import { blockedFault, blockedHint, importUnusable, linkFault, linkHint, pageFault, pageHint } from "./page-reasons.ts";
import { targetsTold } from "./number-reasons.ts";
import { toldOtherwise } from "./told-otherwise.ts";
import { wholeReport } from "./whole-report.ts";

const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
const meant = (suggestion?: string) => (suggestion ? `Did you mean "${suggestion}"? ` : "");
const isHalf = (codePoint: number): boolean => codePoint >= 0xd800 && codePoint <= 0xdfff;
const unicode = (codePoint: number) => `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;

/** English messages of the reader. */
export const diagnostics: DiagnosticCatalogue = {
  ...toldOtherwise,
  ...wholeReport,
  "file-empty": () => ({
    message: "The file is empty.",
    hint: "Write something into it; a report that is not needed can be deleted.",
  }),
  "file-unread": ({ reason, files = 1 }) =>
    ({
      "no-file": {
        message: "This is no ordinary file but a pipe or a device, and was not read.",
        hint: "Put the file itself here, or delete it.",
      },
      "folder-link": {
        message: "This is a link to a folder, and the files in it were not read.",
        hint: "Put the folder itself here, or delete the link.",
      },
      "broken-link": {
        message: "This is a broken link: the file that it names does not exist.",
        hint: "Put the file itself here, or delete the link.",
      },
      "no-permission": {
        message: "There is no permission to read this file.",
        hint: "Change its permissions so that whoever runs the check can read it.",
      },
      backslash: {
        message: "There is a backslash in the file's name, and no browser can ask for it.",
        hint: "It probably comes from a zip made on Windows: make folders of the name's parts, and put it there.",
      },
      sparse: {
        message: `Git has brought only some of the files here (a sparse checkout): ${files} are missing, and were not read.`,
        hint: "Run git sparse-checkout disable to have them all.",
      },
      elsewhere: {
        message:
          "The file itself is not here: a cloud drive or Git LFS has left a placeholder in its place, which was not read.",
        hint: "Download it first: keep it on this device, in the drive's menu; or run git lfs pull, and in CI give actions/checkout lfs: true.",
      },
      name: {
        message: "The file's name is not UTF-8, and the file was not read.",
        hint: "Rename it; names from old archives are often so.",
      },
    })[reason],
  "public-taken": () => ({
    message: "The site needs this place itself: the file would take that of a page, of data or of a folder.",
    hint: "Rename it, or move it to another folder of public/.",
  }),
  "file-too-large": ({ bytes, limit }) => ({
    message: `The file has ${megabytes(bytes)}, over the limit of ${megabytes(limit)}, and was not read.`,
    hint: "Reports hold text only. Look for an image or another file saved by mistake, or split the report.",
  }),
  "file-encoding": ({ byte, encoding }) => ({
    message:
      encoding === "utf-16"
        ? 'The file is in UTF-16 (Notepad\'s "Unicode"), not UTF-8.'
        : `Byte 0x${byte.toString(16).toUpperCase().padStart(2, "0")} here is not UTF-8 text.`,
    hint:
      encoding === "utf-16"
        ? "Open it in an editor and save it as UTF-8."
        : "Open the file in its own encoding (often GBK) and save it as UTF-8.",
  }),
  "file-name": ({ name, problem, suggestion }) => ({
    message:
      problem === "kind"
        ? `The report kind in the file name "${name}" is not known.`
        : problem === "document"
          ? `"${name}" is no report, but a document to import.`
          : problem === "copy"
            ? `"${name}" looks like a copy of another report.`
            : `The name or the folder of "${name}" does not follow the rule.`,
    hint:
      problem === "copy"
        ? `Delete a copy that nobody needs; if there is no original, rename it ${suggestion}; if it is another report, give the name a suffix, such as 2023-review-abstract.md.`
        : problem === "document"
          ? `Move it out of content, and make a report of it with npm run import -- ${/\s/.test(name) ? `"${name}"` : name}.`
          : `${suggestion ? `Make it ${suggestion}. ` : ""}Reports lie in content/reports/<body>/ and are named <year>-<kind>.md, ${suggestion ? "" : "such as 2023-review.md, "}in lower-case letters, digits and hyphens.`,
  }),
  "file-passed-over": ({ name, why, files, suggestion }) => ({
    message:
      files === undefined
        ? `"${name}" was not read: ${passedOver[why]}`
        : `${files === 1 ? "A file" : `${files} files`} in the folder ${name} ${files === 1 ? "was" : "were"} not read: ${passedOver[why]}`,
    hint: `${suggestion ? `Should it be ${suggestion}? ` : ""}Move what the site needs to where it belongs, and the rest out of content.`,
  }),
  "report-copy": ({ other, same }) => ({
    message: same ? `The text is that of ${other}: this is a copy of it.` : `By its name, this is a copy of ${other}.`,
    hint: "Keep one of the two; if it is another report, give it its own text and name.",
  }),
  "reports-missing": () => ({
    message: "There is no report, and so no site to build.",
    hint: "Reports stand in content/reports/<body>/<year>-<kind>.md; npm run new begins one.",
  }),
  "file-missing": ({ name }) => ({ message: `${name} is missing.`, hint: "The site needs this file: add it." }),
  "byte-order-mark": () => ({
    message: "The file begins with a byte order mark, which was skipped.",
    hint: "Harmless; it can be saved as UTF-8 without BOM.",
  }),
  "line-ending": () => ({
    message: "The file has Windows line endings (CRLF), read as plain ones.",
    hint: "Harmless; an editor can change them to LF.",
  }),
  "control-character": ({ codePoint }) => ({
    message: `There is ${isHalf(codePoint) ? "half a character" : "an invisible control character"} U+${codePoint.toString(16).toUpperCase().padStart(4, "0")} here; it was left out.`,
    hint: "Delete it: it comes along when copying from web pages or Word, and can turn digits round.",
  }),
  "merge-conflict": ({ mark }) => ({
    message: "The text holds the marks of a merge conflict.",
    hint:
      mark !== undefined
        ? `See whether two versions of one place stand above and below "${mark}"; keep the right one, and delete the other and this line. For a heading, write ## before it.`
        : "Compare the two versions between <<<<<<< and >>>>>>>, keep the right one, and delete the other and the three marks.",
  }),
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
    message: `The YAML cannot be read: ${found === undefined ? "" : `"${found}" `}${yamlErrors[reason] ?? "not understood here"}.`,
    hint:
      yamlHints[reason] ??
      "Check indentation, the space after each colon, and paired quotes; quote text that has a colon or #.",
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
  "text-damaged": ({ codePoint, kind, more = 0 }) => ({
    message: `${damage[kind]} (${unicode(codePoint)})${more > 0 ? `, and ${more} more such characters below` : ""}.`,
    hint: "Fill in from the source what belongs here; if nothing does, delete the character.",
  }),
  "yaml-remark": ({ key, value, remark }) => ({
    message: `Of "${key}" only "${value}" is read; "${remark}" behind it is a remark to YAML, and is not shown.`,
    hint: `If it belongs to the text, quote the whole value: ${key}: ${JSON.stringify(`${value} ${remark}`)}; if it is a remark, put it on a line of its own above.`,
  }),
  "key-duplicate": ({ key }) => ({
    message: `"${key}" stands twice.`,
    hint: "Keep one; write several facets of one metric as a list.",
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
  "more-alike": ({ alike, count }) => ({
    message: `From here on there are ${count} more problems of this kind (${alike}), which are not listed.`,
    hint: "Mend those that are listed, and check again; where there are many, something else was probably pasted here.",
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
  "text-missing": () => ({
    message: "The report has no text.",
    hint: "Write the text below the frontmatter: every number must be found in it.",
  }),
  "text-too-nested": () => ({
    message: "Quotes, lists or emphasis are nested too deep to be read.",
    hint: "Remove surplus >, indentation or *.",
  }),
  "text-too-much": ({ of, found, limit, mark }) => tooMuch[of](found, limit, mark),
  "report-too-slow": ({ stage, lack, seconds }) => ({
    message:
      lack === "time"
        ? `The file was not read to its end in ${seconds} seconds, and was stopped at ${slowStages[stage]}.`
        : `Reading the file takes too much memory; it was stopped at ${slowStages[stage]}.`,
    hint: "From here on, look for signs that repeat without end, for paragraphs that are too long and tables that are too large; delete what is not needed, or split the report.",
  }),
  "path-mismatch": ({ key, stated, path }) => ({
    message: `${key} is "${stated}" in the frontmatter and "${path}" in the file's path.`,
    hint: "Make them agree: move or rename the file, or change the key.",
  }),
  "path-duplicate": ({ path, other }) => ({
    message: `The address ${path} is already taken by ${other}.`,
    hint: "Give one of them a suffix, such as 2023-review-abstract.md.",
  }),
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
  "quantity-unreadable": ({ raw, reason }) => ({
    message: `"${raw}" is no quantity: ${quantityRefusals[reason as keyof typeof quantityRefusals] ?? "not understood"}.`,
    hint: "Write number and unit as the report does: 864件, 400余项, 98%以上. Where there is no number, write status: M.",
  }),
  "quantity-missing": ({ metric }) => ({
    message: `${metric} has no value.`,
    hint: "Add value; where the report gives no number, write status: M.",
  }),
  "period-missing": ({ metric }) => ({
    message: `${metric} is cumulative, and it is not known from which year.`,
    hint: 'Add period: { start: "2018", end: "2022" }, or the term\'s first year to the body\'s file.',
  }),
  "terms-overlap": ({ term, start, before, end }) => ({
    message: `Term ${term} begins in ${start}, but term ${before} ends only in ${end}: they overlap.`,
    hint: "Check start and end of both in terms: one ends before the next begins.",
  }),
  "period-reversed": ({ start, end }) => ({
    message: `The period is reversed: ${start} is after ${end}.`,
    hint: "Swap start and end, or mend the year.",
  }),
  "period-mismatch": ({ metric, scope, year, start, end }) => ({
    message: `${metric}: ${start} to ${end} does not fit the year ${year} and the scope ${scope}.`,
    hint: "calendar-year runs from January to December; term-cumulative ends in the year stated; any other scope begins or ends in it, a session running no longer than half a year, and the time between two no longer than 20 months.",
  }),
  "term-unknown": ({ term, body }) => ({
    message: `The body ${body} has no term ${term}.`,
    hint: `Check the term, or add it to terms in content/bodies/${body}.yaml.`,
  }),
  "session-unknown": ({ session, term, body }) => ({
    message: `Term ${term} of the body ${body} lists no session ${session}.`,
    hint: `Check the session; if it is right, add it to the term's sessions in content/bodies/${body}.yaml.`,
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
  "number-not-in-text": ({ metric, raw, nearest, refused }) => ({
    message: `The text does not hold "${raw}" for ${metric}.`,
    hint:
      (nearest ? `The text says "${nearest}". ` : "") +
      (refused
        ? `Line ${refused.line} has this number, but it does not count: ${proseRefusals[refused.reason] ?? "it is no quantity"}. `
        : "") +
      `Check, then mend the text or the value; if the number stands elsewhere, write { value: ${pasteable(raw)}, source: { name: … } }.`,
  }),
  "unit-beside": ({ metric, raw, line, unit, meant }) => ({
    message: `Line ${line} of the text gives this number in ${unit}; "${raw}" for ${metric} says something else.`,
    hint: `Write ${meant}.`,
  }),
  "money-without-unit": ({ metric, raw, unit }) => ({
    message: `"${raw}" for ${metric} has no unit: it may be ${unit} or 万${unit}.`,
    hint: `Write the unit with it: ${raw}${unit} or ${raw}万${unit}. Where the text gives none, check the source and write { value: ${pasteable(raw)}, unit: 万${unit} }.`,
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
      ? `Line ${refused.line} has this number, but it does not count: ${proseRefusals[refused.reason] ?? "it is no quantity"}.`
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
  "number-unlisted": ({ raw, metric, text, stub, against, entry }) => ({
    message: `"${raw}" looks like a number of ${metric} that the frontmatter does not list: "${text}".`,
    hint:
      stub === undefined
        ? `${against?.words === undefined ? "The words around it say" : `"${against.words}" says`} that it is not to be listed as it stands, and most likely it is to be left; to list it, write the year, scope or facet that the text gives.`
        : `Add below ${entry === "new" ? "metrics" : metric}: ${stub}. ${entry === "beside-one" ? "The number that is there goes to a line of its own too: - { value: … }. " : ""}If it is not this metric's, leave it.`,
  }),
  ...correcting,
  "history-unread": ({ reason, root, said }) => ({
    message: `${historyGaps[reason](said)} Published figures were not held against the history.`,
    hint: `${historyHints[reason](root)} Where that is meant, write check: { history: optional } in content/site.yaml: it is no error then.`,
  }),
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
  "contact-missing": () => ({
    message: "No contact is given: a reader who finds a wrong number can tell nobody.",
    hint: "Write contact: { email: … } or contact: { phone: … } in content/site.yaml; the footer shows it.",
  }),
  "published-in-future": ({ published, today }) => ({
    message: `The day of publication, ${published}, is still to come: today is ${today}.`,
    hint: "Check the year, month and day of published; leave it out until the report is published.",
  }),
  "cut-off-after-published": ({ metric, asOf, published }) => ({
    message: `${metric} is counted up to ${asOf}, after the day of publication, ${published}.`,
    hint: "Check asOf and published: the count ends before it is published.",
  }),
  "published-before-year": ({ published, year }) => ({
    message: `The day of publication, ${published}, is before the report's year, ${year}.`,
    hint: "Check published and year: year is the year of the work, and the report comes out in it or later.",
  }),
  "body-before-terms": ({ body, year, first }) => ({
    message: `The report is about ${year}, but the first term of ${body} begins in ${first}.`,
    hint: `Check year; if it is right, add the term to terms in content/bodies/${body}.yaml.`,
  }),
  "reports-disagree": ({ metric, here, there, other }) => ({
    message: `${metric} is "${here}" here and "${there}" in ${other}.`,
    hint: "Check the sources; where they do differ, add a note, or say with supersedes which one holds.",
  }),
  "caption-number": ({ found }) => ({
    message: `The caption of a chart has a number: "${found}".`,
    hint: "Captions may name years; the chart gives the numbers. Write others into the text, with a link to the sentence of the report.",
  }),
  "chart-empty": ({ metric }) => ({
    message: `A chart on this page has no numbers to draw: ${metric}.`,
    hint: "Check its metric, body, scope and facet, or delete the chart.",
  }),
  "heading-without-blank": ({ found, meant }) => ({
    message: `No plain blank stands behind the # of "${found}": it will be no heading.`,
    hint: `Write "${meant}"; if it is no heading, put \\ before the #.`,
  }),
  "heading-underlined": ({ text, mark }) => ({
    message: `A line of "${mark}" stands right below "${text}", which makes a heading of it.`,
    hint: "For a rule, put a blank line above it; for a heading, delete the line and write ## before the words.",
  }),
  "text-indented": ({ text }) => ({
    message: `This paragraph is indented by a tab, or by four blanks or more, and becomes a block of code: "${text}".`,
    hint: "Delete the blanks at the beginning of the line.",
  }),
  "sign-at-line-head": ({ found, sign, kept }) =>
    kept
      ? {
          message: `A number follows the "${sign}" at the head of the line: "${found}" is shown as typed, and is no ${sign === ">" ? "quotation" : "list"}.`,
          hint: `If it is a sign, write \\${sign}; ${sign === ">" ? "a quotation needs quotation marks in place of the >" : "a list may begin with *"}.`,
        }
      : {
          message: `The "${sign}" at the head of the line marks ${lineHead[sign] ?? "an item"}, and is not shown: "${found}".`,
          hint: `If it is the sign of a number, write \\${sign}; ${sign === "-" || sign === "+" ? "a list may begin with *" : "otherwise put words before the number"}.`,
        },
  "marks-beside-number": ({ found }) => ({
    message: `Marks beside a number (* _ ~~) are taken for markup, and are not shown: "${found}".`,
    hint: "Put \\ before them if they are signs; if not, let them not follow a number, nor run over a comma.",
  }),
  "text-unplaced": ({ part, found }) => ({ message: unplaced[part](found), hint: unplacedHint[part] }),
  "title-repeated": ({ title }) => ({
    message: `The text gives the title "${title}" again: the page shows it twice.`,
    hint: "Delete this line of the text: the title stands in the frontmatter.",
  }),
  "comment-in-text": ({ words }) => ({
    message: `"${words}" is a remark, and would be published with the text.`,
    hint: "Delete it. A remark for colleagues stands in the frontmatter, behind #; what belongs to the text needs no marks around it.",
  }),
  "html-in-text": ({ tag }) => ({
    message: `The HTML tag <${tag}> is shown as text.`,
    hint: "Use Markdown, or delete the tag.",
  }),
  "link-scheme": ({ url, page }) => ({
    message: page
      ? `"${url}" is not safe, and is not published.`
      : `The link "${url}" is not safe; only its words are kept.`,
    hint: "Links may be http, https, mailto or relative.",
  }),
  "link-dead": ({ url, problem, suggestion }) => ({
    message: linkFault[problem](url),
    hint:
      suggestion === undefined || problem === "form"
        ? linkHint[problem]
        : problem === "page" || problem === "place"
          ? `Did you mean ${suggestion} ?`
          : `Write ${suggestion}`,
  }),
  "image-dead": ({ url, problem }) => ({
    message: {
      large: `The picture "${url}" is too large: it is over 16383 pixels wide or high.`,
      form: `"${url}" looks like the name of a file that is there, and is written in another Unicode form.`,
      missing: `There is no picture "${url}".`,
      format: `"${url}" is no picture that a page can show, or is damaged.`,
      foreign: `"${url}" is on another site; the page will not load it.`,
      sign: `A picture's name and address must not hold #, ? or a backslash: "${url}".`,
    }[problem],
    hint: {
      large: "Make it smaller first; the original can go into public/, with a link to it.",
      form: "Type the file's name anew: names from a Mac often have an accented letter as two characters.",
      missing:
        "Put the picture into content/pages/ and write ![what it shows](./name.png); check the name, and its case.",
      format: "Pictures are .png, .jpg, .webp, .svg, .gif or .avif; put other files into public/ and link to them.",
      sign: "Rename the file without these signs and write ![what it shows](./name.png).",
      foreign: "Save the file into content/pages/ and write ![what it shows](./name.png).",
    }[problem],
  }),
  "page-name": ({ name, problem, reserved, suggestion }) => ({
    message: {
      pattern: `A page cannot be called "${name}".`,
      reserved: `"${name}" is kept for the site itself; a page cannot be called so.`,
      taken: `public/ has a file at the address of the page "${name}".`,
      folder: `"${name}" stands in a folder below content/pages/ and will be no page.`,
      ending: `"${name}" does not end in .mdx and will be no page.`,
    }[problem],
    hint: `${suggestion === undefined || problem === "taken" ? "" : `Rename it to content/pages/${suggestion}. `}Pages stand in content/pages/ itself, end in .mdx, and have names of lower-case letters, digits and hyphens: contact.mdx.${problem === "reserved" ? ` Kept names: ${reserved.join(", ")}.` : ""}`,
  }),
  "page-syntax": ({ problem, found }) => ({ message: pageFault[problem](found), hint: pageHint[problem](found) }),
  "page-blocked": ({ part, found }) => ({ message: blockedFault[part](found), hint: blockedHint[part] }),
  "page-code": ({ part, found }) => ({
    message: {
      expression: `The page holds code, "${found}", which this site does not allow.`,
      import: `The page holds an import or export, "${found}", which this site does not allow.`,
      element: `The page holds <${found}>: this site allows no code in pages.`,
      attribute: `A tag has the attribute ${found}: this site allows no code in pages.`,
    }[part],
    hint:
      part === "expression"
        ? "Delete it; write braces that are only text as \\{ and \\}, and an attribute's value in quotation marks. To allow code, set code under pages to true in content/site.yaml."
        : "Delete it; to allow code, set code under pages to true in content/site.yaml.",
  }),
  "html-in-title": ({ tag }) => ({
    message: `The title holds the HTML tag ${tag}, which is shown as it is typed.`,
    hint: "Write the title as plain words.",
  }),
  "name-unknown": ({ name, meant }) => ({
    message: `"${name}" in braces is read as a name of the code, and the page defines none.`,
    hint:
      meant === undefined
        ? `If it is only text, put backslashes before the braces: \\{${name}\\}.`
        : `Write {${meant}}; if it is only text, \\{${name}\\}.`,
  }),
  "name-taken": ({ name }) => ({
    message: `The page's name "${name}" is taken, or defined twice.`,
    hint: "Give it another name.",
  }),
  "component-unknown": ({ name, known, suggestion }) => ({
    message: `There is no component <${name}>.`,
    hint: `${suggestion ? `Did you mean "${suggestion}"? ` : ""}Components: ${known.join(", ")}. HTML tags are written in lower case; if it is no tag, write \\<.`,
  }),
  "attribute-unknown": ({ tag, name, known, suggestion }) => ({
    message: `<${tag}> has no attribute ${name}.`,
    hint: `${suggestion ? `Did you mean "${suggestion}"? ` : ""}Attributes: ${known.join(", ")}.`,
  }),
  "attribute-missing": ({ tag, name }) => ({
    message: `<${tag}> lacks the attribute ${name}.`,
    hint: `Add ${name}="…".`,
  }),
  "import-missing": ({ source }) => ({
    message: `The page imports "${source}", which does not exist.`,
    hint: "Check the path: it counts from the page's folder, and begins with ./ or ../.",
  }),
  "import-unusable": (data) => importUnusable(data, meant),
  "image-in-text": ({ url }) => ({
    message: `The image "${url}" is not shown; only its description is kept.`,
    hint: "Write what it shows as text or a table.",
  }),
};
