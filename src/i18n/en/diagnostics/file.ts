import type { RuleMessages } from "../../diagnostic-text.ts";
import { damage, passedOver, slowStages } from "../diagnostic-reasons.ts";
import { megabytes, isHalf, unicode } from "./words.ts";

export const file: RuleMessages<"file"> = {
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
      "link-in-text": {
        message:
          "This was a link, which git has written as text on this computer; the file that it leads to is not here.",
        hint: "Put the file itself in its place; or run git config core.symlinks true and check it out again (Windows needs its developer mode).",
      },
      "private-key": {
        message: "There is a private key in this file, which anyone could take from the site; it was not published.",
        hint: "Move it out of public/. If it has been committed or published before, make a new key.",
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
      why === "leftover"
        ? `"${name}" was not published: ${passedOver[why]}`
        : files === undefined
          ? `"${name}" was not read: ${passedOver[why]}`
          : `${files === 1 ? "A file" : `${files} files`} in the folder ${name} ${files === 1 ? "was" : "were"} not read: ${passedOver[why]}`,
    hint:
      why === "leftover"
        ? "Give it another name if it is to be published; if not, move it out of public."
        : `${suggestion ? `Should it be ${suggestion}? ` : ""}Move what the site needs to where it belongs, and the rest out of content.`,
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
  "text-damaged": ({ codePoint, kind, more = 0 }) => ({
    message: `${damage[kind]} (${unicode(codePoint)})${more > 0 ? `, and ${more} more such characters below` : ""}.`,
    hint: "Fill in from the source what belongs here; if nothing does, delete the character.",
  }),
  "more-alike": ({ alike, count }) => ({
    message: `From here on there are ${count} more problems of this kind (${alike}), which are not listed.`,
    hint: "Mend those that are listed, and check again; where there are many, something else was probably pasted here.",
  }),
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
  "path-duplicate": ({ path, other, formerly }) => ({
    message: `The address ${path} is already taken by ${other}.`,
    hint: formerly
      ? `Only one can take its place: delete ${path} from the formerly of the other.`
      : "Give one of them a suffix, such as 2023-review-abstract.md.",
  }),
};
