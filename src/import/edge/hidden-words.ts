/** Formatting that is stated as off, as where a style's is taken back. */
const OFF = /<\w{1,20}:(?:d?strike|vanish)\s+\w{1,20}:val="(?:0|false|off)"\s*(?:\/>|>\s*<\/\w{1,20}:(?:d?strike|vanish)>)/g;
const UNSEEN = /(<\/?\w{1,20}:)(?:dstrike|vanish)(?=[\s/>])/g;

/** A part of a Word document in which words that are hidden or struck out twice are simply struck out: that is what its reader knows. */
export function hiddenAsStruck(part: Uint8Array): Uint8Array {
  // The names are ASCII: bytes stay what they are, whatever the part's encoding is.
  const xml = Buffer.from(part).toString("latin1");
  return new Uint8Array(Buffer.from(xml.replace(OFF, "").replace(UNSEEN, "$1strike"), "latin1"));
}
