import type { Problem } from "./state.ts";

const order = { error: 0, warning: 1, note: 2 };

/** The content file that a page is made from; undefined for a page made from many. `path` begins after the base path. */
export function fileOfPage(path: string): string | undefined {
  const plain = path.replace(/^(zh-hans|zh-hant|en)\//, "").replace(/\/$/, "");
  const [folder, ...rest] = plain.split("/");
  if (folder === "reports" && rest.length === 2) return `content/reports/${rest.join("/")}.md`;
  if (folder === "bodies" && rest.length === 1) return `content/bodies/${rest[0]}.yaml`;
  if (folder === "metrics") return "content/metrics.yaml";
  return folder && rest.length === 0 && (folder === "about" || folder === "method")
    ? `content/pages/${folder}.mdx`
    : undefined;
}

/** The page's own problems, then the others; errors first. Other pages' notes stay with them: they change nothing there. */
export function arrange(
  problems: readonly Problem[],
  own: string | undefined,
): { here: Problem[]; elsewhere: Problem[] } {
  const sorted = problems.toSorted((a, b) => order[a.severity] - order[b.severity]);
  return {
    here: sorted.filter(({ file }) => file === own),
    elsewhere: sorted.filter(({ file, severity }) => file !== own && severity !== "note"),
  };
}
