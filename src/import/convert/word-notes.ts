const NOTE = "(?:foot|end)note";
const MARK = new RegExp(`<sup><a href="#${NOTE}-[^"]{1,40}" id="[^"]{1,80}">\\[(\\d{1,4})\\]</a></sup>`, "g");
const WAY_BACK = new RegExp(`\\s?<a href="#${NOTE}-ref-[^"]{1,40}">↑</a>`, "g");
const FIRST_NOTE = new RegExp(`<ol>(?=<li id="${NOTE}-)`);
const START = new RegExp(`<li id="${NOTE}-[^"]{1,40}">(?:<p>)?`, "g");

/** A Word document's notes, as its converter writes them, in the way of print: 〔1〕 in the text, and the notes under a heading at its end. */
export function notesAsPrinted(html: string): string {
  let number = 0;
  return html
    .replace(MARK, "〔$1〕")
    .replace(WAY_BACK, "")
    .replace(FIRST_NOTE, "<h2>注释</h2><ol>")
    .replace(START, (start) => `${start}〔${++number}〕`);
}
