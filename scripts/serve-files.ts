import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, posix } from "node:path";
import sirv from "sirv";

export interface FileSite {
  /** The built site. */
  folder: string;
  /** Path it stands under, with both slashes: "/" or "/sub/folder/". */
  base: string;
  /** 0 takes any free port. */
  port: number;
}
export interface FileServer {
  /** The address with its base path. */
  url: string;
  close(): Promise<void>;
}

/** `/reports` → `/reports/`, as static hosts do: relative links count from the slash. */
function missesSlash(folder: string, path: string): boolean {
  return !extname(path) && existsSync(join(folder, posix.normalize(`/${path}`), "index.html"));
}

function notFound(folder: string, response: ServerResponse): void {
  const page = join(folder, "404.html");
  response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
  response.end(existsSync(page) ? readFileSync(page) : "404");
}

const redirect = (response: ServerResponse, status: number, location: string): void => {
  response.writeHead(status, { location }).end();
};

/** Answers as a plain static host would; what lies outside the base path is not found. */
function answer({ folder, base }: FileSite): (request: IncomingMessage, response: ServerResponse) => void {
  const files = sirv(folder, { dev: true, etag: true, onNoMatch: (_, response) => notFound(folder, response) });
  return (request, response) => {
    const { pathname, search } = new URL(`http://localhost${request.url ?? "/"}`);
    if (!`${pathname}/`.startsWith(base)) {
      return pathname === "/" ? redirect(response, 302, base) : notFound(folder, response);
    }
    const path = pathname.slice(base.length);
    if (!pathname.endsWith("/") && missesSlash(folder, path)) return redirect(response, 301, `${pathname}/${search}`);
    request.url = `/${path}${search}`;
    return files(request, response);
  };
}

/** Opens a server to this machine alone. Rejects with the socket's error. */
const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", resolve);
  });

const close = (server: Server): Promise<void> =>
  new Promise((closed) => {
    server.close(() => closed());
    server.closeAllConnections();
  });

/** Finds out whether a port can be had, and lets it go again. Rejects with the socket's error, as `serveFiles` does. */
export async function claimPort(port: number): Promise<void> {
  const server = createServer();
  await listen(server, port);
  await close(server);
}

/** Serves a built site to this machine. Rejects with the socket's error, `EADDRINUSE` where the port is taken. */
export async function serveFiles(site: FileSite): Promise<FileServer> {
  const server = createServer(answer(site));
  await listen(server, site.port);
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : site.port;
  return { url: `http://localhost:${port}${site.base}`, close: () => close(server) };
}
