/** A line of a test PDF; `x` and `y` in points from the lower left corner. */
export interface TestLine {
  text: string;
  x: number;
  y: number;
  size?: number;
}

const hex = (text: string): string =>
  Array.from(text, (character) => character.charCodeAt(0).toString(16).padStart(4, "0")).join("");

/** A font that embeds nothing and says of each code which character it is: text is all that is read. */
function toUnicode(text: string): string {
  const characters = [...new Set(text)].map((character) => `<${hex(character)}> <${hex(character)}>`);
  const blocks = Array.from({ length: Math.ceil(characters.length / 100) }, (_, i) =>
    characters.slice(100 * i, 100 * (i + 1)),
  );
  const mapped = blocks.map((block) => `${block.length} beginbfchar\n${block.join("\n")}\nendbfchar`).join("\n");
  const head = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /Song def\n/CMapType 2 def";
  return `${head}\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n${mapped}\nendcmap\nend\nend`;
}

const DESCRIPTOR =
  "/FontDescriptor << /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>";

const stream = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
const drawn = ({ text, x, y, size = 16 }: TestLine): string =>
  `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex(text)}> Tj ET`;

/** A PDF of pages with these lines; `locked` asks for a password that no one knows. */
export function testPdf(pages: readonly (readonly TestLine[])[], locked = false): Uint8Array {
  const kids = pages.map((_, i) => `${6 + 2 * i} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>",
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 ${DESCRIPTOR} >>`,
    stream(
      toUnicode(
        pages
          .flat()
          .map(({ text }) => text)
          .join(""),
      ),
    ),
    ...pages.flatMap((lines, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${7 + 2 * i} 0 R >>`,
      stream(lines.map(drawn).join("\n")),
    ]),
  ];
  let file = "%PDF-1.7\n";
  const offsets = objects.map((object, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const secret = "00".repeat(32);
  const lock = locked
    ? `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${secret}> /U <${secret}> /P -4 >> /ID [<00> <00>] `
    : "";
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${lock}>>\nstartxref\n${file.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, "latin1"));
}
