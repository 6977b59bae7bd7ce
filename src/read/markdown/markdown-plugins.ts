import type { Element } from "hast";
import type { FootnoteReference } from "mdast";
import { defaultHandlers, type Options } from "remark-rehype";
import remarkCjkFriendly from "remark-cjk-friendly";
import remarkCjkFriendlyStrikethrough from "remark-cjk-friendly-gfm-strikethrough";
import remarkGfm from "remark-gfm";
import type { PluggableList } from "unified";
import { remarkBetweenDigits } from "./as-typed/between-digits.ts";
import { visit } from "./visit.ts";

/** A single ~ would strike out ranges written 20~30. */
const gfm = { singleTilde: false };

/** The one reading of Markdown, for reports here and for pages in Astro (astro.config.mjs): Chinese emphasis is understood, and ranges stay. */
export const remarkPlugins: PluggableList = [
  [remarkGfm, gfm],
  remarkCjkFriendly,
  [remarkCjkFriendlyStrikethrough, gfm],
  remarkBetweenDigits,
];

type State = Parameters<typeof defaultHandlers.footnoteReference>[0];

/** Copied or read aloud, 247¹件 would be 2471件: the mark has brackets. */
const footnoteReference = (state: State, node: FootnoteReference): Element => {
  const mark = defaultHandlers.footnoteReference(state, node);
  visit(mark, "text", (text) => void (text.value = `[${text.value}]`));
  return mark;
};

/** Footnote labels are words for screen readers; the site's language is not known here, so symbols serve. */
export const remarkRehypeOptions: Options = {
  footnoteLabel: "※",
  footnoteBackLabel: "↩",
  clobberPrefix: "",
  handlers: { footnoteReference },
};
