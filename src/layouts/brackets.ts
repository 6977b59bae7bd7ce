/** Brackets that hold more than this may break over two lines. */
const most = 12;

const brackets = new RegExp(`(（[^（）]{1,${most}}）)`, "u");

/** A text in pieces, in order; a `whole` one is a short bracket that must not break: …（2015年）, …（升10.7%）. */
export const pieces = (text: string): { text: string; whole: boolean }[] =>
  text.split(brackets).flatMap((piece, i) => (piece === "" ? [] : [{ text: piece, whole: i % 2 === 1 }]));
