const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f—“”…%]|[\u{20000}-\u{3ffff}]/u;
const thin = /[\s.,:;'|!il]/u;

/**
 * An estimate of a text's width in the units of `size`: no font is at hand when the picture is made, so it errs to the
 * wide side.
 */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, character) => sum + (wide.test(character) ? 1 : thin.test(character) ? 0.32 : 0.63), 0) * size;
