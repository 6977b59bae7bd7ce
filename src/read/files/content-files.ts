import { constants, lstatSync } from "node:fs";
import { access, readdir, readFile, stat } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { isLeftover, isPublicLeftover } from "./leftovers.ts";
import { importsOf } from "./page-imports.ts";
import { SIZE_LIMIT, type ContentFile, type UnreadReason, MERGE_CONFLICT } from "./source.ts";
import { holdsPrivateKey } from "./private-key.ts";
import { isLinkInText, isPointer, isPointerFile, standsFor } from "./stand-ins.ts";
import { isWholeSvg } from "./whole-svg.ts";

/** What is read; of other files, such as pictures beside a page, the name is all that counts. */
const READ = /^content\/(?:reports\/.*|(?:site|metrics)\.yaml|bodies\/[^/]+\.ya?ml|pages\/[^/]+\.mdx)$/;

/** Whether a file of that name is read as content, or stands for one that would be. */
export const isContent = (name: string): boolean => isReadName(standsFor(name) ?? name);

const isReadName = (name: string): boolean => !isLeftover(name) && READ.test(name);

/** Pictures that a page may show from a file beside it: Astro's VALID_INPUT_FORMATS. */
const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|tiff|webp)$/i;

interface Around {
  /** Files that are published as they are, for links to them; their names follow those of the content. */
  publicFolder?: string;
  /** Where the content comes from, if `folder` is a copy of it: what its pages import is sought from there. */
  home?: string;
}

/** Where every site of this checkout has them. */
export const PUBLIC = { publicFolder: "public" } satisfies Around;

/** The content folder's files, sorted, named as `content/…` whatever the folder is called. */
export async function loadContentFiles(
  folder: string,
  { publicFolder, home = folder }: Around = {},
): Promise<ContentFile[]> {
  const [content, published] = await Promise.all([
    listContent(folder),
    publicFolder === undefined ? [] : loadPublic(publicFolder),
  ]);
  const loaded = content
    .filter(({ name }) => !isLeftover(name) && absent(name, isReadName) === undefined)
    .map(({ path, name }) =>
      READ.test(name) ? loadFile(path, name, { home: resolve(home), copy: resolve(folder) }) : nameFile(path, name),
    );
  return [...withAbsent(await Promise.all(loaded), content, isReadName), ...published];
}

/** Of what stands for a file of the site, that file's name. */
function absent(name: string, isOurs: (name: string) => boolean): string | undefined {
  const file = standsFor(name);
  return file !== undefined && isOurs(file) ? file : undefined;
}

/** The files, and those that are not there, as something else stands for them. */
function withAbsent(
  files: readonly ContentFile[],
  listed: readonly ListedFile[],
  isOurs: (name: string) => boolean,
): ContentFile[] {
  const there = new Set(files.map(({ path }) => path));
  const missing = listed.flatMap(({ name }) => absent(name, isOurs) ?? []).filter((path) => !there.has(path));
  return [...files, ...missing.map((path) => ({ path, size: 0, unread: "elsewhere" as const }))].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}

/** Names of what is published as it is, and what of it cannot be copied. */
async function loadPublic(folder: string): Promise<ContentFile[]> {
  try {
    const listed = await filesIn(folder, "public/");
    const isOurs = (name: string) => !isPublicLeftover(name);
    const own = listed.filter(({ name }) => isOurs(name) && absent(name, isOurs) === undefined);
    return withAbsent(
      await Promise.all(own.map(async ({ path, name }) => ({ path: name, size: 0, ...(await uncopied(path)) }))),
      listed,
      isOurs,
    );
  } catch (error) {
    const { code, path = folder } = error as NodeJS.ErrnoException;
    return code === "ENOENT"
      ? []
      : [{ path: join("public", relative(folder, path)).split(sep).join("/"), size: 0, unread: unread(error) }];
  }
}

/** Texts that people write, and git merges, among what is published as it is. */
const TEXT =
  /\.(?:txt|csv|tsv|md|html?|xml|json|webmanifest|svg|css|m?js|ya?ml)$|\/(?:CNAME|_headers|_redirects|\.htaccess)$/i;

/** Counted from 1; 0 where there is none. */
function lineOfConflict(text: string): number {
  const at = text.search(MERGE_CONFLICT);
  return at < 0 ? 0 : text.slice(0, at).split("\n").length;
}

async function uncopied(path: string): Promise<Pick<ContentFile, "unread" | "conflictLine">> {
  if (isUnnamed(path)) return { unread: "name" };
  if (sep === "/" && path.includes("\\")) return { unread: "backslash" };
  try {
    const info = await stat(path);
    await access(path, constants.R_OK);
    if (!info.isFile()) return { unread: info.isDirectory() ? "folder-link" : "no-file" };
    if (await isPointerFile(path, info.size)) return { unread: "elsewhere" };
    if (!TEXT.test(path) && (await isLinkInText(path, info.size))) return { unread: "link-in-text" };
    if (await holdsPrivateKey(path, info.size)) return { unread: "private-key" };
    const conflictLine = TEXT.test(path) && info.size <= SIZE_LIMIT ? lineOfConflict(await readFile(path, "utf8")) : 0;
    return conflictLine > 0 ? { conflictLine } : {};
  } catch (error) {
    return { unread: unread(error) };
  }
}

export interface ListedFile {
  path: string;
  /** `content/…`, whatever the folder is called. */
  name: string;
  isLink: boolean;
}

/** Everything in the content folder but folders, sorted by name. */
export const listContent = (folder: string): Promise<ListedFile[]> => filesIn(folder, "content/");

/** The same of the folder of files that are published as they are; nothing where it is not, or cannot be read, which is told elsewhere. */
export const listPublic = (folder: string): Promise<ListedFile[]> => filesIn(folder, "public/").catch(() => []);

async function filesIn(folder: string, prefix: string): Promise<ListedFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({ path: join(entry.parentPath, entry.name), isLink: entry.isSymbolicLink() }))
    .map(({ path, isLink }) => ({ path, isLink, name: `${prefix}${relative(folder, path).split(sep).join("/")}` }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Of what is not read, the name; of a picture, whether it is a whole one. */
async function nameFile(path: string, name: string): Promise<ContentFile> {
  return {
    path: name,
    size: 0,
    ...(PICTURE.test(name) ? await pictureAt(path, name).catch(() => ({ isPicture: false })) : {}),
  };
}

/** What a WebP, which pages show, has at most in width or height, in pixels. https://developers.google.com/speed/webp/docs/riff_container */
const LONGEST_SIDE = 0x3fff;

/**
 * From here on an orientation turns a picture by a quarter; of others than JPEG and TIFF Astro does not know, and cuts off what does not fit. Exif 2.32, 4.6.4.
 */
const TURNED = 5;

/** Asks as Astro does when it builds, which looks at the head alone, and then decodes all of it: of half a picture Astro makes a grey one. */
async function pictureAt(
  path: string,
  name: string,
): Promise<Pick<ContentFile, "isPicture" | "pictureFault" | "isNoted">> {
  if (!(await stat(path)).isFile()) return { isPicture: false };
  const bytes = await readFile(path);
  const [{ imageMetadata }, { default: sharp }] = await Promise.all([import("astro/assets/utils"), import("sharp")]);
  const { format, width, height } = await imageMetadata(bytes, name);
  if (format === "svg") return { isPicture: isWholeSvg(bytes) };
  if (Math.max(width, height) > LONGEST_SIDE) return { isPicture: false, pictureFault: "large" };
  const picture = sharp(bytes);
  await picture.stats();
  const { exif, xmp, iptc, orientation = 1 } = await picture.metadata();
  if (orientation >= TURNED && !/^(?:jpe?g|tiff)$/.test(format)) return { isPicture: false, pictureFault: "turned" };
  return { isPicture: true, ...((exif ?? xmp ?? iptc) && { isNoted: true }) };
}

async function loadFile(
  path: string,
  name: string,
  { home, copy }: { home: string; copy: string },
): Promise<ContentFile> {
  if (isUnnamed(path)) return { path: name, size: 0, unread: "name" };
  try {
    const info = await stat(path);
    // A pipe or a device would be read without end, a link to a folder not at all.
    if (!info.isFile()) return { path: name, size: 0, unread: info.isDirectory() ? "folder-link" : "no-file" };
    const { size } = info;
    if (size > SIZE_LIMIT) return { path: name, size };
    const bytes = await readFile(path);
    if (isPointer(bytes)) return { path: name, size, unread: "elsewhere" };
    return name.endsWith(".mdx")
      ? { path: name, size, bytes, imports: await importsOf(bytes, home, copy) }
      : { path: name, size, bytes };
  } catch (error) {
    return { path: name, size: 0, unread: unread(error) };
  }
}

/** Whether a name's bytes are no UTF-8, as of an archive that was packed under an old Windows: by what they are read as there is no file. */
export const isUnnamed = (path: string): boolean =>
  path.includes("\uFFFD") && lstatSync(path, { throwIfNoEntry: false }) === undefined;

/** A link without a file behind it, a file that may not be read; the system's other refusals are thrown on. */
function unread(error: unknown): UnreadReason {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ENOENT" || code === "ELOOP") return "broken-link";
  if (code === "EACCES" || code === "EPERM") return "no-permission";
  throw error;
}
