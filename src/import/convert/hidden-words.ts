/** Declarations that keep words from a reader's eyes: noise against copying, remarks of an editor's. */
const HIDES =
  /(?:^|[;{\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0*(?:\.0+)?\s*(?:[;!}]|$)|font-size\s*:\s*0*(?:\.0+)?\s*(?:[a-z%]+\s*)?(?:[;!}]|$)|color\s*:\s*transparent|(?:left|top|text-indent)\s*:\s*-\d{3,})/i;

const WITHIN_LINES = "a,abbr,b,bdi,bdo,cite,code,em,font,i,ins,label,mark,q,small,span,strong,sub,sup,u";

/** What holds more than this share of a page's words is its text, which its scripts would show. */
const OWN_TEXT = 1 / 3;

const lengthOf = ({ textContent }: Element): number => (textContent ?? "").trim().length;

/**
 * Strikes out the words that a page hides, by an element's own style or, within lines, by its sheets, so that they neither join the words beside
 * them nor are lost unseen.
 */
export function strikeHidden(document: Document): void {
  const most = lengthOf(document.body) * OWN_TEXT;
  for (const element of hiddenIn(document)) {
    if (!element.isConnected || lengthOf(element) > most) continue;
    const struck = document.createElement("del");
    struck.textContent = element.textContent;
    if (element.matches(WITHIN_LINES)) element.replaceWith(struck);
    else element.replaceChildren(struck);
  }
}

function hiddenIn(document: Document): Set<Element> {
  const styled = [...document.body.querySelectorAll("[style]")].filter((element) =>
    HIDES.test(element.getAttribute("style") ?? ""),
  );
  const selectors = [...document.styleSheets].flatMap((sheet) => hidingRules(sheet));
  const bySheet = selectors
    .flatMap((selector) => [...found(document, selector)])
    .filter((element) => element.matches(WITHIN_LINES));
  return new Set([...styled, ...bySheet]);
}

function hidingRules({ cssRules }: CSSStyleSheet): string[] {
  return [...cssRules].flatMap((rule) =>
    "selectorText" in rule && HIDES.test(rule.cssText) ? [String(rule.selectorText)] : [],
  );
}

/** None where a selector is one that is not understood here. */
function found(document: Document, selector: string): Iterable<Element> {
  try {
    return document.body.querySelectorAll(selector);
  } catch {
    return [];
  }
}
