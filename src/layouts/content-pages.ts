import type { AstroComponentFactory } from "astro/runtime/server/index.js";
import { isLeftover } from "../read/files/leftovers.ts";

/** A page that the site's editors write: about, method. */
interface ContentPage {
  frontmatter: { title: string; description?: string };
  Content: AstroComponentFactory;
  getHeadings(): { slug: string; text: string }[];
}

/** No pages are what Office and its kin leave beside an open one; hidden files are passed over by themselves. */
const files = import.meta.glob<ContentPage>(["@content/pages/*.mdx", "!@content/pages/~*"], { eager: true });

/**
 * The editors' pages by name, which is their path: content/pages/about.mdx stands at /about/. Other leftovers, which the reader passes over, are given to
 * the bundler empty: see scripts/build/pages-as-read.ts.
 */
export const contentPages: ReadonlyMap<string, ContentPage> = new Map(
  Object.entries(files)
    .map(([path, page]): [string, ContentPage] => [path.slice(path.lastIndexOf("/") + 1), page])
    .filter(([file]) => !isLeftover(file))
    .map(([file, page]) => [file.slice(0, -".mdx".length), page]),
);

/** The fragment of a page's section on `subject`, with its #; "" where no heading begins with it. */
export function sectionOn(page: string, subject: string): string {
  const heading = contentPages
    .get(page)
    ?.getHeadings()
    .find(({ text }) => text.startsWith(subject));
  return heading === undefined ? "" : `#${heading.slug}`;
}
