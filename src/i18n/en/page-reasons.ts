import type { DiagnosticData } from "../../model/diagnostic.ts";

type LinkProblem = DiagnosticData["link-dead"]["problem"];
type PageProblem = DiagnosticData["page-syntax"]["problem"];

/** Why a link into the site leads nowhere. */
export const linkFault: Record<LinkProblem, (url: string) => string> = {
  empty: () => "This link has no address.",
  address: (url) => `The link "${url}" cannot be read as an address.`,
  source: (url) => `The link "${url}" leads to a source file, which is no address of the site.`,
  slash: (url) => `The link "${url}" lacks the slash at its end.`,
  base: (url) => `The link "${url}" lacks the folder that the site stands in.`,
  page: (url) => `The site has no page or file at "${url}".`,
  place: (url) => `The page that "${url}" leads to has no such place.`,
  form: (url) => `The name in the link "${url}" looks like one that is there, and is written in another Unicode form.`,
  language: (url) => `The link "${url}" works in the first language's pages only.`,
};

export const linkHint: Record<LinkProblem, string> = {
  empty: "Write the address in the round brackets; if it is no link, delete the brackets.",
  address: "Check the address, and write % as %25; if it is no link, put \\ before the [.",
  source:
    "Write the page's address, not the file's name: ../2023-review/ for another report of the same body, ../../body/2023-review/ for one of another.",
  slash: "Add the slash.",
  base: "An address that begins with / begins with the folder of address in content/site.yaml; or write a relative one, which begins with ../.",
  page: "Check it: a relative address counts from the page's own address (../2023-review/), one that begins with / from the site's host. If it is no link, put \\ before the [.",
  place:
    "Places are a report's paragraphs (#p3) and numbers (#proposals-filed), and the headings of pages such as about. Of other pages, leave out the # and what follows.",
  form: "Type the file's name or the heading anew: names from a Mac often have an accented letter as two characters. Then check the link.",
  language: "Write an address that begins with /, and with the folder that the site stands in.",
};

/** What the parser of pages could not read. */
export const pageFault: Record<PageProblem, (found: string) => string> = {
  "less-than": (found) => `The < of "${found}" is read as the beginning of a tag.`,
  brace: (found) =>
    `The brace of "${found}" is read as the beginning of code, which this is not, or has no other half.`,
  comment: (found) => `A remark such as "${found}" cannot stand in a page.`,
  autolink: (found) => `An address in angle brackets, "${found}", cannot stand in a page.`,
  tag: (found) => `The tag "${found}" is not whole.`,
  "tag-open": (found) => `The tag <${found}> is not closed.`,
  "void-tag": (found) => `The tag <${found}> is not closed.`,
  "tag-close": (found) => `"${found}" closes no tag that is open here.`,
  import: (found) => `"${found}": a paragraph that begins with import or export is read as code, which this is not.`,
};

export const pageHint: Record<PageProblem, (found: string) => string> = {
  "less-than": () => "Put a backslash before it: \\<.",
  brace: () => "If it is only text, put backslashes before the braces: \\{ and \\}.",
  comment: () => "Write {/* remark */}, or delete it.",
  autolink: () => "Write [words](address), or the address without brackets.",
  tag: () => "Put values of attributes in quotation marks, and end the tag with > or />; if it is no tag, write \\<.",
  "tag-open": (found) =>
    `Add </${found}> in the same paragraph, or give the opening and the closing tag a line each; if it is no tag, write \\<.`,
  "void-tag": (found) => `Write <${found} />.`,
  "tag-close": () => "Check that tags are in pairs and do not cross; delete what is left over.",
  import: () => "If it is only text, begin the line with another word; if it is code, check it.",
};

type Blocked = DiagnosticData["page-blocked"]["part"];

/** What browsers keep out of a page. */
export const blockedFault: Record<Blocked, (found: string) => string> = {
  style: (found) =>
    `The site's security policy lets no page have styles of its own: "${found}" does nothing for readers.`,
  script: (found) =>
    `The site's security policy lets no page have scripts of its own: "${found}" does not run for readers.`,
  frame: (found) => `The site's security policy lets no page embed anything: readers do not see "${found}".`,
};

export const blockedHint: Record<Blocked, string> = {
  style:
    "Use Markdown's headings, lists and tables; colours and sizes are the site's, and whoever maintains it changes them in src/styles.",
  script:
    'Delete it; if it is needed, put the script into a file of public/ and write <script src="/name.js"></script>.',
  frame: "Make it a link for readers to open; write tables and charts into the page itself.",
};

/** Why nothing can be imported from a file, and how to mend it; `meant` asks whether another name was. */
export const importUnusable = (
  { source, problem, line, name, suggestion }: DiagnosticData["import-unusable"],
  meant: (suggestion?: string) => string,
): { message: string; hint: string } => ({
  message: {
    encoding: `"${source}" is not in UTF-8, and cannot be imported.`,
    json: `"${source}" is no valid JSON at its line ${line}, and cannot be imported.`,
    code: `"${source}" has a fault of syntax in its line ${line}, and cannot be imported.`,
    ending: `"${source}" is of a kind that cannot be imported.`,
    page: `"${source}" is a page, and cannot be put into another.`,
    name:
      name === "default"
        ? `"${source}" has no default export.`
        : source.endsWith(".json")
          ? `"${source}" has no entry "${name}".`
          : `"${source}" does not export "${name}".`,
  }[problem],
  hint: {
    encoding: "Open the file in its own encoding (often GBK) and save it as UTF-8.",
    json: "A comma behind the last entry, single quotes and remarks are the usual slips.",
    code: "Mend that file; if it is neither JavaScript nor TypeScript, give it another ending.",
    page: "Link to the page instead; write what both need in each of them.",
    ending: `Save data as .json; for a file's text, write ${source}?raw; put what is for readers to download into public/, and link to it.`,
    name: `${meant(suggestion === "default" ? undefined : suggestion)}${source.endsWith(".json") ? "Check the name." : "Check the name; the file has to export it."}`,
  }[problem],
});
