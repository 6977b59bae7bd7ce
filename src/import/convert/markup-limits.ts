/** Deeper than any page is built, and shallow enough for every walk over the tree. */
const DEEPEST = 150;
/** More tags than any report's page has; comments, which part its text as tags do, count too. */
const MOST_TAGS = 10_000;
/** For each, all that stand beside it in the page are counted. */
const MOST_PICTURES = 500;
/** Parsers open what is left unclosed again in every paragraph. */
const MOST_UNCLOSED = 50;
const formatting = /^(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)$/i;
/** More than any element of a page has. Parsers compare each with all others. */
const MOST_ATTRIBUTES = 200;

/** Whether markup would hold up its parser: nested beyond a page's needs, or with hundreds of attributes on one element. */
export const isOverloaded = (html: string): boolean => isTooDeep(html) || hasTooManyAttributes(html);

/** Tags nested beyond any page's needs would overrun the stack of whatever walks the tree; too many hold it up. */
function isTooDeep(html: string): boolean {
  let depth = 0;
  let unclosed = 0;
  let tags = 0;
  let pictures = 0;
  for (const [, closing, name = ""] of html.matchAll(/<(\/?)([a-z][a-z0-9]*|!)/gi)) {
    if (++tags > MOST_TAGS) return true;
    if (/^img$/i.test(name) && ++pictures > MOST_PICTURES) return true;
    if (name === "!") continue;
    if (/^(br|hr|img|input|meta|link|p|li|td|tr|th|col|source|wbr)$/i.test(name)) continue;
    const step = closing ? -1 : 1;
    depth = Math.max(0, depth + step);
    if (formatting.test(name)) unclosed = Math.max(0, unclosed + step);
    if (depth > DEEPEST || unclosed > MOST_UNCLOSED) return true;
  }
  return false;
}

/** Reads tag by tag, each character once; programs among the markup are passed over. */
function hasTooManyAttributes(html: string): boolean {
  const lower = html.toLowerCase();
  const open = /<([a-z][^\s/>]*)/g;
  const attribute = /[\s/]+[^\s/>=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*))?/y;
  for (let tag = open.exec(lower); tag; tag = open.exec(lower)) {
    attribute.lastIndex = open.lastIndex;
    let count = 0;
    while (attribute.test(lower)) {
      open.lastIndex = attribute.lastIndex;
      if (++count > MOST_ATTRIBUTES) return true;
    }
    const name = tag[1];
    if (name !== "script" && name !== "style") continue;
    const end = lower.indexOf(`</${name}`, open.lastIndex);
    if (end < 0) return false;
    open.lastIndex = end;
  }
  return false;
}
