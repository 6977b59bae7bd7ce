import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { Readable, type Duplex } from "node:stream";
import { pipeline } from "node:stream/promises";
import { answer, bare, leave, type Answer, type Site } from "./answer.ts";
import { baseOf } from "./site-base.ts";

export interface FileSite {
  /** A site that a build has made. */
  folder: string;
  /** 0 takes any free port. */
  port: number;
}
export interface FileServer {
  /** The address with its base path. */
  url: string;
  close(): Promise<void>;
}

const CONNECT_REFUSED = "HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD\r\nConnection: close\r\n\r\n";

async function write(request: IncomingMessage, response: ServerResponse, given: Answer): Promise<void> {
  const { status, headers, body } = given;
  response.writeHead(status, headers);
  if (!(body instanceof Readable)) response.end(body);
  else if (request.method === "GET") await pipeline(body, response);
  else {
    leave(given);
    response.end();
  }
}

/** Whatever is asked, and whatever becomes of the files, there is an answer and the server lives. */
async function respond(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.on("error", () => response.destroy());
  try {
    await write(request, response, await answer(site, request));
  } catch {
    if (response.headersSent) response.destroy();
    else await write(request, response, bare(500));
  }
}

/** A tunnel is asked for past the usual way; who asks may be gone before the answer. */
function refuseTunnel(_: IncomingMessage, socket: Duplex): void {
  socket.on("error", () => socket.destroy());
  socket.end(CONNECT_REFUSED, () => socket.destroy());
}

/** Opens a server to this machine alone. Rejects with the socket's error. */
const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      server.removeListener("error", reject);
      // A connection that cannot be taken, for want of handles, is not the end of the others.
      server.on("error", () => {});
      resolve();
    });
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
export async function serveFiles({ folder, port: wanted }: FileSite): Promise<FileServer> {
  const site = { folder, base: baseOf(folder) };
  const server = createServer((request, response) => void respond(site, request, response));
  server.on("connect", refuseTunnel);
  await listen(server, wanted);
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : wanted;
  return { url: `http://localhost:${port}${await site.base()}`, close: () => close(server) };
}
