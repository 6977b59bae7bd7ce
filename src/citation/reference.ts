import type { Medium } from "../model/dataset.ts";
import type { Cited } from "./cited.ts";

/** Type marks of GB/T 7714-2015, annex B. */
const marks: Record<Medium, string> = {
  newspaper: "N",
  website: "EB",
  report: "R",
  book: "M",
  periodical: "J",
  archive: "A",
};

/**
 * A source as a list of references names it, after GB/T 7714-2015: 作者. 题名[EB/OL]. 发布者(发布日期)[访问日期]. 网址. What is not known is
 * left out.
 */
export function reference(cited: Cited): string {
  const { author, title, publisher, accessed, url, archived } = cited;
  const address = url ?? archived;
  const issued = `${issue(cited)}${accessed === undefined ? "" : `[${accessed}]`}`;
  const parts = [author, title === undefined ? undefined : title + mark(cited), issued || undefined, address];
  // Without a title the publisher begins, and takes the mark.
  const named =
    title === undefined && publisher !== undefined
      ? [author, issued.replace(publisher, () => publisher + mark(cited)), address]
      : parts;
  return named
    .filter((part) => part !== undefined)
    .map(ended)
    .join(" ");
}

/** A newspaper has its day after a comma, as an issue; anything else has it in brackets, as the day on which it was put there. */
function issue({ publisher, medium, published }: Cited): string {
  if (published === undefined) return publisher ?? "";
  const isIssue = medium === "newspaper" || medium === "periodical";
  return isIssue && publisher !== undefined ? `${publisher}, ${published}` : `${publisher ?? ""}(${published})`;
}

/** Of an unknown medium no more is said than that it is read online. */
function mark({ medium, url, archived }: Cited): string {
  const online = (url ?? archived) !== undefined;
  if (medium === undefined) return online ? "[EB/OL]" : "";
  return `[${marks[medium]}${online || medium === "website" ? "/OL" : ""}]`;
}

const ended = (part: string): string => (/[.。]$/u.test(part) ? part : `${part}.`);
