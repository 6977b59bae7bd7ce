import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const page = (style: string, body: string): string => `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><style>
  body { margin: 0; padding: 20px; font: 15px/1.6 "Noto Sans CJK SC", sans-serif; color: #1f2328; background: #fff; }
  ${style}
</style><body>${body}</body></html>`;

const mono = `font: 15px/1.55 "Noto Sans Mono CJK SC", monospace; white-space: pre-wrap; word-break: break-all; margin: 0;`;

/** The terminal's codes for the styles that our commands use. */
const colours: Record<string, string> = {
  1: "font-weight: bold",
  2: "opacity: .65",
  31: "color: #ff7b72",
  32: "color: #7ee787",
  33: "color: #e3b341",
  36: "color: #79c0ff",
};

/** What a terminal shows after a command was typed. */
export function terminalPage(command: string, coloured: string): string {
  const parts = coloured.trim().split(/\x1b\[([\d;]+)m/);
  const shown = parts.map((part, index) => {
    const style = index >= 2 ? colours[parts[index - 1] ?? ""] : undefined;
    return index % 2 === 1
      ? ""
      : style === undefined
        ? escaped(part)
        : `<span style="${style}">${escaped(part)}</span>`;
  });
  return page(
    `body { background: #1e1e1e; color: #ddd; } pre { ${mono} } b { color: #fff; }`,
    `<pre>$ <b>${escaped(command)}</b>\n${shown.join("")}</pre>`,
  );
}

/** A text file with the numbers of its lines, as an editor shows it. */
export function filePage(text: string): string {
  const lines = text
    .trimEnd()
    .split("\n")
    .map((line) => `<li><pre>${escaped(line) || " "}</pre></li>`);
  return page(
    `ol { margin: 0; padding-inline-start: 48px; } li::marker { color: #8b949e; font-size: 13px; } pre { ${mono} padding-inline-start: 10px; }`,
    `<ol>${lines.join("")}</ol>`,
  );
}

/** Markdown as a preview shows it. */
export async function markdownPage(markdown: string): Promise<string> {
  const html = await unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeStringify).process(markdown);
  const style = `h1 { font-size: 22px; margin: 0 0 12px; } h2 { font-size: 18px; margin: 18px 0 8px; border-bottom: 1px solid #d1d9e0; padding-bottom: 4px; }
  table { border-collapse: collapse; font-size: 14px; } th, td { border: 1px solid #d1d9e0; padding: 4px 10px; text-align: start; } code { font: 13px monospace; background: #eff1f3; padding: 1px 4px; }
  p, ul { margin: 8px 0; }`;
  return page(style, String(html));
}
