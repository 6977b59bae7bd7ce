/** All two-byte characters of GBK, by the decoder that every platform has. */
function gbkTable(): { bytes: Map<string, number>; common: Set<string> } {
  const decoder = new TextDecoder("gbk");
  const bytes = new Map<string, number>();
  const common = new Set<string>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(new Uint8Array([lead, trail]));
      if (Array.from(character).length !== 1 || character === "\ufffd") continue;
      bytes.set(character, (lead << 8) | trail);
      // GB 2312 orders its 3,755 most frequent characters first.
      if (lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1) common.add(character);
    }
  }
  return { bytes, common };
}

let table: ReturnType<typeof gbkTable> | undefined;
const gbk = () => (table ??= gbkTable());

/** Whether a simplified character is one of the 3,755 most frequent. */
export const isCommonHan = (character: string): boolean => gbk().common.has(character);

/** The bytes of a character in GBK: one for ASCII, two else; undefined where GBK has none. */
export function gbkBytes(character: string): number[] | undefined {
  if (character.charCodeAt(0) < 0x80) return [character.charCodeAt(0)];
  // Where GBK had no character, converters put one of Unicode's private ones: FE50 is U+E815, and so on.
  const hidden = character.charCodeAt(0) - 0xe815;
  if (hidden >= 0 && hidden < 80) return [0xfe, 0x50 + hidden + (hidden >= 0x2f ? 1 : 0)];
  const code = gbk().bytes.get(character);
  return code === undefined ? undefined : [code >> 8, code & 0xff];
}
