/** One of each kind of what people write that Markdown, HTML or a number's reading may stumble over, to be repeated. */
export const KINDS: Record<string, string> = {
  "numbers in prose": "全年收到提案247件，经审查立案189件，立案率76.5%。",
  "digits in groups": "1,234万元，98.94%，",
  "marks of notes": "收到提案247[^1]件。",
  "notes that nothing refers to": "[^9]: 另有12件。",
  "definitions that are none": "[注]: 截至12月底。",
  "links without addresses": "[立案](169件)",
  links: "[立案](https://example.org/)169件，",
  references: "[立案][1]169件，",
  "bare addresses": "https://example.org，收到247件。",
  "products and sums": "169*2=338，247*3=741，",
  "ranges with two tildes": "20~~30万元，支出5~~8万元。",
  "strong words": "**169件**，*4件*，",
  "strong words in items": "- **247**件",
  "underlines between digits": "2_0_3 ",
  "signs before a quotation": "> 98%的提案已办复",
  "signs before an item": "- 3.2%，为近年最低",
  items: "- 收到提案247件",
  "items in items": "- - 247件",
  "years at the head of lines": "2023. 甲。",
  "one number for all items": "4. 收到提案247件。",
  "numbers of official lists": "1、收到247件",
  headings: "## 收到247件",
  "underlined headings": "收到247件\n---\n",
  "table rows": "| 立案 | 169件 |",
  "cells beyond the head": "|a|b|\n|-|-|\n|1|2|3件|\n",
  "less than": "满意率<90%，",
  braces: "{甲}",
  comments: "<!-- 247件 -->",
  "raised digits in HTML": "<b>268</b><sup>1</sup>件，",
  "styled spans": '<span style="color:red">268</span>件，',
  entities: "&#x202E;247&nbsp;件&lt;3，",
  "invisible and damaged characters": "收到\u00ad247\ufffd件",
  "code in a line": "`247`件，",
};

/** What parts one from the next: nothing, a line, a paragraph. */
export const LAYOUTS: Record<string, string> = { "in a row": "", "line by line": "\n", "in paragraphs": "\n\n" };

/** `bytes` of UTF-8 or a little more, made of one piece. */
export function repeated(piece: string, bytes: number): string {
  return piece.repeat(Math.ceil(bytes / Buffer.byteLength(piece)));
}
