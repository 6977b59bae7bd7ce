import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { distSize } from "./weight.ts";
import { withCpu } from "./cpu.ts";

const page = (body: string): string =>
  `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body>${body}</body></html>\n`;

/** The barest site that shows what a report says: its numbers in a table, and its text. */
const LAYOUTS: Record<string, string> = {
  "_default/single.html": page(
    "<main data-pagefind-body><h1>{{ .Title }}</h1><table>{{ range $id, $raw := .Params.metrics }}<tr><th>{{ $id }}</th><td>{{ $raw }}</td></tr>{{ end }}</table>{{ .Content }}</main>",
  ),
  "_default/list.html": page(
    '<h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>',
  ),
};

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** The same reports, as Hugo takes them: a section a body. */
function writeHugoSite(content: string, site: string): void {
  write(
    join(site, "hugo.json"),
    JSON.stringify({
      baseURL: "http://localhost/",
      title: "Reports",
      disableKinds: ["taxonomy", "term", "RSS", "sitemap"],
    }),
  );
  for (const [name, text] of Object.entries(LAYOUTS)) write(join(site, "layouts", name), text);
  const reports = join(content, "reports");
  for (const path of readdirSync(reports, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".md"),
  )) {
    const [, head = "", text = ""] =
      /^---\n([^]*?)\n---\n([^]*)$/.exec(readFileSync(join(reports, path), "utf8")) ?? [];
    const { title, metrics } = parse(head) as { title: string; metrics: Record<string, string> };
    write(join(site, "content", path), `${JSON.stringify({ title, metrics })}\n\n${text}`);
  }
}

function run(command: string, args: string[], cwd: string): { ms: number } {
  const start = performance.now();
  const { status, error } = spawnSync(command, args, { cwd, stdio: ["ignore", "ignore", 2] });
  if (error) throw new Error(`${command} cannot be run (${error.message}). Debian has it: apt-get install ${command}`);
  if (status !== 0) throw new Error(`${command} ended with ${status}.`);
  return { ms: Math.round(performance.now() - start) };
}

/** What Hugo and stock Pagefind take for the same reports, as their manuals say: pages without charts, data files or exact search. */
export async function againstHugo(content: string, folder: string): Promise<Record<string, unknown>> {
  const site = join(folder, "hugo");
  writeHugoSite(content, site);
  const pages = await withCpu(() => run("hugo", ["--quiet"], site));
  const search = await withCpu(() =>
    run(process.execPath, [join(process.cwd(), "node_modules/pagefind/lib/runner/bin.cjs"), "--site", "public"], site),
  );
  const figures = ({ result: { ms }, cpuMs }: typeof pages) => ({ ms, cpuMs });
  return { hugo: figures(pages), pagefind: figures(search), dist: distSize(join(site, "public")) };
}
