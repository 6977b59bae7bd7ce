import type { IncomingHttpHeaders, OutgoingHttpHeaders } from "node:http";
import { Readable } from "node:stream";
import { lookup } from "mrmime";
import { parse } from "range-parser";
import { readSiteFile, type SiteFile } from "./site-file.ts";
import { namesIn, readTarget, type Target } from "./target.ts";

/** A built site and where it stands. */
export interface Site {
  folder: string;
  /** Path it stands under now, with both slashes: "/" or "/sub/folder/". */
  base(): Promise<string>;
}
export interface Asked {
  method?: string;
  url?: string;
  headers: IncomingHttpHeaders;
}
export interface Answer {
  status: number;
  /** With the body's length. */
  headers: OutgoingHttpHeaders;
  /** A stream is read to its end or destroyed by whoever has the answer. */
  body: Buffer | string | Readable;
}

function inText(status: number, headers: OutgoingHttpHeaders, body: string): Answer {
  return { status, headers: { "content-length": body.length, ...headers }, body };
}

/** An answer that says its status and no more. */
export const bare = (status: number, headers: OutgoingHttpHeaders = {}): Answer =>
  inText(status, { "content-type": "text/plain", ...headers }, `${status}`);

const redirect = (status: number, location: string): Answer => inText(status, { location }, "");

/** No name leads out of the site, whatever this system's paths are like. */
const isName = (name: string): boolean => name !== "" && name !== "." && name !== ".." && !/[/\\]/.test(name);

function typeOf(path: string): string {
  const type = lookup(path) ?? "application/octet-stream";
  return type.startsWith("text/") ? `${type}; charset=utf-8` : type;
}

const lists = (tags: string | undefined, tag: string): boolean =>
  tags?.split(",").some((one) => ["*", tag, `W/${tag}`].includes(one.trim())) ?? false;

/** The file or the part of it that was asked for. Several parts at once are answered with the whole, as HTTP allows. */
function send(file: SiteFile, asked: IncomingHttpHeaders): Answer {
  const { size, etag } = file;
  const headers = { "content-type": typeOf(file.path), "cache-control": "no-cache", "accept-ranges": "bytes", etag };
  if (lists(asked["if-none-match"], etag)) {
    file.drop();
    return { status: 304, headers, body: "" };
  }
  const ofThis = asked["if-range"] === undefined || asked["if-range"] === etag;
  const wanted = ofThis && size > 0 && asked.range !== undefined ? parse(size, asked.range) : undefined;
  if (wanted?.type !== "bytes" || wanted.ranges[1])
    return { status: 200, headers: { ...headers, "content-length": size }, body: file.take() };
  const [part] = wanted.ranges;
  if (!part) {
    file.drop();
    return bare(416, { "content-range": `bytes */${size}` });
  }
  const length = part.end - part.start + 1;
  return {
    status: 206,
    headers: { ...headers, "content-range": `bytes ${part.start}-${part.end}/${size}`, "content-length": length },
    body: file.take(part),
  };
}

const LOST = "404.html";

const lost = (page: SiteFile | undefined): Answer =>
  page
    ? { status: 404, headers: { "content-type": typeOf(LOST), "content-length": page.size }, body: page.take() }
    : bare(404);

const notFound = async (folder: string): Promise<Answer> => lost(await readSiteFile(folder, [LOST]));

/** What lies under the base path: a file; a folder's page; a folder without its slash, which relative links count from; else the page for what is lost. */
async function answerWithin(
  folder: string,
  names: string[],
  slashed: string,
  headers: IncomingHttpHeaders,
): Promise<Answer> {
  const last = names.at(-1);
  const path = [...names.slice(0, -1), last || "index.html"];
  if (!path.every(isName)) return notFound(folder);
  const exact = path.join("/");
  const page = last === "" ? undefined : `${exact}/index.html`;
  const file = await readSiteFile(folder, [exact, ...(page === undefined ? [] : [page]), LOST]);
  if (file?.path === exact) return send(file, headers);
  if (file === undefined || file.path !== page) return lost(file);
  file.drop();
  return redirect(301, slashed);
}

/** Lets go of an answer that nobody is given. */
export function leave({ body }: Answer): void {
  if (body instanceof Readable) body.destroy();
}

/** Answers as a plain static host would; what lies outside the base path is not found. Rejects where a file cannot be read. */
export async function answer({ folder, base }: Site, { method, url = "", headers }: Asked): Promise<Answer> {
  if (method !== "GET" && method !== "HEAD") return bare(405, { allow: "GET, HEAD" });
  const target = readTarget(url);
  if (!target) return bare(400);
  for (let root = await base(); ;) {
    const given = await answerBelow(root, folder, target, headers);
    // Another site, with another path, may have taken the place of the one whose path it was.
    const now = await base();
    if (now === root) return given;
    leave(given);
    root = now;
  }
}

async function answerBelow(
  root: string,
  folder: string,
  { path, search, names }: Target,
  headers: IncomingHttpHeaders,
): Promise<Answer> {
  const above = namesIn(root).slice(0, -1);
  if (above.length > 0 && path === "/") return redirect(302, root);
  if (!above.every((name, at) => name === names[at])) return notFound(folder);
  const slashed = `${path}/${search}`;
  return names.length === above.length
    ? redirect(301, slashed)
    : answerWithin(folder, names.slice(above.length), slashed, headers);
}
