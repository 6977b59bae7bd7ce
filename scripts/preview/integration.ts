import type { ServerResponse } from "node:http";
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
export function preview(): AstroIntegration {
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
        };
        const first = follow(server.watcher, { told, changed: () => reload(server) });
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
