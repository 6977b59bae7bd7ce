import { fraction, index, power, root, row, undressed, type Linear } from "../linear.ts";

const children = (element: Element): Linear[] => [...element.children].map(linear);

function fenced(element: Element): Linear {
  const inner = children(element);
  if (inner.includes(undefined)) return undefined;
  const [separator = ","] = Array.from((element.getAttribute("separators") ?? ",").trim());
  return `${element.getAttribute("open") ?? "("}${inner.join(separator)}${element.getAttribute("close") ?? ")"}`;
}

const READERS: Record<string, (element: Element) => Linear> = {
  mfrac: (element) => fraction(...two(element)),
  msup: (element) => power(...two(element)),
  msub: (element) => index(...two(element)),
  msubsup: (element) => {
    const [base, below, above] = children(element);
    return power(index(base, below), above);
  },
  munder: (element) => index(...two(element)),
  msqrt: (element) => root(row(children(element)), ""),
  mroot: (element) => root(...two(element)),
  mfenced: fenced,
  semantics: (element) => (element.firstElementChild ? linear(element.firstElementChild) : ""),
  mspace: () => "",
  mphantom: () => "",
};
const TOKENS = new Set(["mn", "mi", "mo", "mtext", "ms"]);
const ROWS = new Set(["math", "mrow", "mstyle", "mpadded", "mtd"]);

function two(element: Element): [Linear, Linear] {
  const [first, second] = children(element);
  return [first, second];
}

function linear(element: Element): Linear {
  const name = element.localName.toLowerCase();
  if (TOKENS.has(name)) return undressed(element.textContent).replace(/\s+/g, " ").trim();
  if (ROWS.has(name)) return row(children(element));
  return Object.hasOwn(READERS, name) ? READERS[name]?.(element) : undefined;
}

/** A formula of a page as a line of text; undefined where it has no such form. */
export const mathLine = (math: Element): string | undefined => linear(math);
