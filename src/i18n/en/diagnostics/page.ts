import type { RuleMessages } from "../../diagnostic-text.ts";
import { blockedFault, blockedHint, importUnusable, pageFault, pageHint } from "../page-reasons.ts";
import { meant } from "./words.ts";

export const page: RuleMessages<"page"> = {
  "chart-empty": ({ metric }) => ({
    message: `A chart on this page has no numbers to draw: ${metric}.`,
    hint: "Check its metric, body, scope and facet, or delete the chart.",
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
};
