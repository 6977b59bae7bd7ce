import { expect, test } from "vitest";
import { isWholeSvg } from "./whole-svg.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const open = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">';
/** 甲 in GBK. */
const inGbk = (declared: string): Uint8Array =>
  Buffer.concat([bytes(`${declared}${open}<text>`), Buffer.from([0xbc, 0xd7]), bytes("</text></svg>")]);

test.each([
  ["plain", bytes(`${open}<text>甲 &amp; 乙</text></svg>\n`)],
  ["with a byte order mark", bytes(`\uFEFF<?xml version="1.0" encoding="UTF-8"?>\n${open}</svg>`)],
  ["with another prefix", bytes('<s:svg xmlns:s="http://www.w3.org/2000/svg"/>')],
  ["in the encoding that it says", inGbk('<?xml version="1.0" encoding="GBK"?>')],
  [
    "with entities of its own",
    bytes('<!DOCTYPE svg [ <!ENTITY ns_svg "http://www.w3.org/2000/svg"> ]>\n<svg xmlns="&ns_svg;"/>'),
  ],
])("a picture %s is whole", (_, file) => expect(isWholeSvg(file)).toBe(true));

test.each([
  ["half of one", bytes(`${open}<text>甲 `)],
  ["one with a bare &", bytes(`${open}<text>甲 & 乙</text></svg>`)],
  ["one in another encoding than it says", inGbk("")],
  ["one without its namespace", bytes('<svg width="9" height="9"/>')],
  ["one of no encoding", bytes(`<?xml version="1.0" encoding="none-such"?>${open}</svg>`)],
  ["a page", bytes('<html xmlns="http://www.w3.org/1999/xhtml"/>')],
  ["nothing", bytes("")],
])("%s is none that a browser shows", (_, file) => expect(isWholeSvg(file)).toBe(false));
