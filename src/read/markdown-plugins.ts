import type { Options } from "remark-rehype";
import remarkCjkFriendly from "remark-cjk-friendly";
import remarkCjkFriendlyStrikethrough from "remark-cjk-friendly-gfm-strikethrough";
import remarkGfm from "remark-gfm";
import type { PluggableList } from "unified";

/** A single ~ would strike out ranges written 20~30. */
const gfm = { singleTilde: false };

/** The one reading of Markdown, for reports here and for pages in Astro (astro.config.mjs): Chinese emphasis is understood, and ranges stay. */
export const remarkPlugins: PluggableList = [[remarkGfm, gfm], remarkCjkFriendly, [remarkCjkFriendlyStrikethrough, gfm]];

/** Footnote labels are words for screen readers; the site's language is not known here, so symbols serve. */
export const remarkRehypeOptions: Options = { footnoteLabel: "※", footnoteBackLabel: "↩", clobberPrefix: "" };
