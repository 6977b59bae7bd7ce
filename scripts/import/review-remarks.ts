import { messages } from "../../src/i18n/messages.ts";
import { REMARKS } from "../../src/import/remark.ts";
import type { Reviewed } from "./reviewed.ts";

/** How much of the words concerned is quoted. */
const QUOTED = 60;
/** Pictures are many, and of one kind: a few places are enough. Of changes and comments, each is told that a person would read. */
const SHOWN = 8;
const MOST = 100;
const FEW: ReadonlySet<string> = new Set(["picture", "reading", "text-box"]);

/** What the document holds beside plain text, by kind: what was done with it, and where it stood. */
export function remarkLines({ imported: { remarks }, language }: Reviewed): string[] {
  const { review, remarks: words } = messages(language).importing;
  return REMARKS.flatMap((kind) => {
    const found = remarks.filter((one) => one.kind === kind);
    if (found.length === 0) return [];
    const shown = found.slice(0, FEW.has(kind) ? SHOWN : MOST);
    const places = shown
      .map(
        ({ line, words: said }) =>
          `${review.line(line)}${said === "" ? "" : ` “${said.length > QUOTED ? `${said.slice(0, QUOTED)}…` : said}”`}`,
      )
      .join("；");
    const { message, hint } = words[kind];
    return [
      `${review.told(message, hint)} ${places}${found.length > shown.length ? `；${review.more(found.length - shown.length)}` : ""}`,
    ];
  });
}
