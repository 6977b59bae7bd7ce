import type { AstroComponentFactory } from "astro/runtime/server/index.js";

/** A page that the site's editors write: about, method. */
interface ContentPage {
  frontmatter: { title: string; description: string };
  Content: AstroComponentFactory;
}

const files = import.meta.glob<ContentPage>("@content/pages/*.mdx", { eager: true });

/** The editors' pages by name, which is their path: content/pages/about.mdx stands at /about/. */
export const contentPages: ReadonlyMap<string, ContentPage> = new Map(
  Object.entries(files).map(([path, page]) => [path.slice(path.lastIndexOf("/") + 1, -".mdx".length), page]),
);
