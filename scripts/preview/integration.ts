import { realpathSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import type { ViteDevServer } from "vite";
import { environmentLanguage } from "../../src/i18n/message-language.ts";
import { messages } from "../../src/i18n/messages.ts";
import { refreshEditor } from "../schemas/editor-files.ts";
import { contentFolder } from "../shared/site-folders.ts";
import { follow } from "./follow.ts";
import { STATE, STATE_PATH, type Reading } from "./state.ts";
import { toState } from "./to-state.ts";

/** With forward slashes, as Vite writes paths. */
const PANEL = fileURLToPath(new URL("./panel.ts", import.meta.url)).replaceAll("\\", "/");

/** Where there is no good content yet, there is no page: this one waits for it, and says what is wrong. */
function waitingPage(base: string): string {
  const language = environmentLanguage(process.env);
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
<script type="module" src="${base}@vite/client"></script><script type="module" src="${base}@fs${encodeURI(PANEL.replace(/^(?!\/)/, "/"))}"></script></head>
<body><p>${messages(language).preview.none}</p></body></html>`;
}

/**
 * In `npm run dev`: a panel over every page with what the reader says of the content, kept up to date while files are saved. Nothing of it
 * is in a built site: the script is only injected for development.
 */
export function preview(faultyPages: Set<string>): AstroIntegration {
  return {
    name: "nianlun-preview",
    hooks: {
      "astro:config:setup": ({ command, injectScript }) => {
        if (command === "dev") injectScript("page", `import ${JSON.stringify(PANEL)};`);
      },
      "astro:server:setup": ({ server }) => {
        const { base } = server.config;
        let latest: Reading | undefined;
        let anyPages = false;
        const told = (reading: Reading, isShown: boolean) => {
          [latest, anyPages] = [reading, isShown];
          const { dataset } = reading;
          if (dataset)
            refreshEditor(contentFolder(), { ...dataset, files: dataset.reports.map(({ file }) => ({ path: file })) });
          server.ws.send(STATE, toState(reading));
          // Where nothing could be read, nothing new is known of the pages.
          const isRead = dataset !== undefined || reading.diagnostics.length > 0;
          if (isRead && setFaulty(faultyPages, reading, server)) reload(server);
        };
        const saved = (path: string) => {
          if (path.endsWith(".mdx")) loadAnew([basename(path)], server);
        };
        const first = follow(server.watcher, { told, saved, changed: () => reload(server) });
        server.middlewares.use((request, response, next) => {
          void first.then(() => {
            const path = request.url?.split("?")[0];
            if (latest && (path === `/${STATE_PATH}` || path === `${base}${STATE_PATH}`))
              send(response, 200, "application/json", JSON.stringify(toState(latest)));
            else if (!anyPages && request.headers.accept?.includes("text/html"))
              send(response, 503, "text/html", waitingPage(base));
            else next();
          });
        });
      },
    },
  };
}

/** Notes in which of the editors' pages errors are, and has those loaded anew of which that has changed; whether there are any. */
function setFaulty(faulty: Set<string>, { diagnostics }: Reading, server: ViteDevServer): boolean {
  const now = new Set(
    diagnostics
      .filter(({ file, severity }) => severity === "error" && file.startsWith("content/pages/"))
      .map(({ file }) => basename(file)),
  );
  const changed = [...now.symmetricDifference(faulty)];
  faulty.clear();
  for (const name of now) faulty.add(name);
  if (changed.length > 0) loadAnew(changed, server);
  return changed.length > 0;
}

/** Has some of the editors' pages compiled anew: behind links, the bundler does not see what was saved. */
function loadAnew(names: readonly string[], server: ViteDevServer): void {
  const files = names.map((name) => realPathOf(join(contentFolder(), "pages", name)));
  for (const { moduleGraph, hot } of Object.values(server.environments)) {
    const modules = files.flatMap((file) => [...(moduleGraph.getModulesByFile(file) ?? [])]);
    for (const module of modules) moduleGraph.invalidateModule(module);
    // All that was loaded of them goes: a page that could not be compiled is in none of it.
    hot.send({ type: "full-reload" });
  }
}

/** As the bundler names a file, behind links. */
function realPathOf(path: string): string {
  try {
    return realpathSync(path).replaceAll("\\", "/");
  } catch {
    return path;
  }
}

/** Has Astro ask anew which pages there are, and browsers for what they show: as it does where its own store of content changes. */
function reload(server: ViteDevServer): void {
  for (const name of ["ssr", "prerender"]) server.environments[name]?.hot.send("astro:content-changed", {});
  server.ws.send({ type: "full-reload" });
}

function send(response: ServerResponse, status: number, type: string, text: string): void {
  response.statusCode = status;
  response.setHeader("Content-Type", `${type}; charset=utf-8`);
  response.end(text);
}
