import type { RuleMessages } from "../../diagnostic-text.ts";
import { tooMuch } from "../diagnostic-reasons.ts";
import { headedBy, unplaced, unplacedHint } from "../markdown-reasons.ts";
import { linkFault, linkHint } from "../page-reasons.ts";

export const text: RuleMessages<"text"> = {
  "text-missing": () => ({
    message: "The report has no text.",
    hint: "Write the text below the frontmatter: every number must be found in it.",
  }),
  "text-too-nested": () => ({
    message: "Quotes, lists or emphasis are nested too deep to be read.",
    hint: "Remove surplus >, indentation or *.",
  }),
  "text-too-much": ({ of, found, limit, mark }) => tooMuch[of](found, limit, mark),
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
          message: `The "${sign}" at the head of the line marks ${headedBy(sign)}, and is not shown: "${found}".`,
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
      turned: `"${url}" is stored on its side, with a note to turn it; in this format both ends would be cut off.`,
      form: `"${url}" looks like the name of a file that is there, and is written in another Unicode form.`,
      missing: `There is no picture "${url}".`,
      format: `"${url}" is no picture that a page can show, or is damaged.`,
      foreign: `"${url}" is on another site; the page will not load it.`,
      sign: `A picture's name and address must not hold #, ? or a backslash: "${url}".`,
      noted: `"${url}" is imported by code and may be published as it is, with what the camera noted in it: place, device, author.`,
    }[problem],
    hint: {
      large: "Make it smaller first; the original can go into public/, with a link to it.",
      turned: "Open it in an image editor, turn it and save it; a .jpg will do as it is.",
      form: "Type the file's name anew: names from a Mac often have an accented letter as two characters.",
      missing:
        "Put the picture into content/pages/ and write ![what it shows](./name.png); check the name, and its case.",
      format: "Pictures are .png, .jpg, .webp, .svg, .gif or .avif; put other files into public/ and link to them.",
      sign: "Rename the file without these signs and write ![what it shows](./name.png).",
      noted: "Write ![what it shows](./name.jpg): the build takes it out then; or take it out with an image editor.",
      foreign: "Save the file into content/pages/ and write ![what it shows](./name.png).",
    }[problem],
  }),
  "image-in-text": ({ url }) => ({
    message: `The image "${url}" is not shown; only its description is kept.`,
    hint: "Write what it shows as text or a table.",
  }),
};
