import { hanInteger } from "./han-numerals.ts";

/** The digits of the number that is meant by ２０２３, 2023年, 二〇二三 or 第5届; undefined for what is no ordinal. */
export function wholeNumber(written: string): string | undefined {
  const plain = written
    .normalize("NFKC")
    .trim()
    .replace(/^第|[年届次度]{1,3}$/g, "");
  if (/^\d+$/.test(plain)) return plain;
  const read = hanInteger(plain);
  return "value" in read ? String(read.value) : undefined;
}
