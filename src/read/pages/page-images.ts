import { posix } from "node:path";
import { diagnostic, type Diagnostic, type SourcePlace } from "../../model/diagnostic.ts";
import { isSafeUrl } from "../markdown/markdown.ts";
import type { ContentFile } from "../files/source.ts";
import type { NamedStretch } from "./page-code.ts";
import type { Target } from "./page-links.ts";
import type { WrittenLink } from "../links/linking-page.ts";

type PlaceOf = (start: number, end: number) => SourcePlace;
type Report = (found: Diagnostic) => void;

/** What a page's targets are: addresses of the site, to be held against its map, and pictures from files. What is neither safe nor shown is told. */
export function splitTargets(
  targets: readonly Target[],
  placeOf: PlaceOf,
  report: Report,
): { links: WrittenLink[]; images: Target[] } {
  const links: WrittenLink[] = [];
  const images: Target[] = [];
  for (const target of targets) {
    const { kind, url, start, end } = target;
    const at = placeOf(start, end);
    const loaded = kind !== "link";
    if (loaded && /^\s*data:image\//i.test(url)) continue;
    if (!isSafeUrl(url)) report(diagnostic("link-scheme", at, { url: url.slice(0, 60), page: true }, "error"));
    else if (loaded && /^\s*(?:https?|mailto):/i.test(url))
      report(diagnostic("image-dead", at, { url, problem: "foreign" }, "warning"));
    else if (kind === "image" && !url.startsWith("/")) images.push(target);
    else links.push({ url, at });
  }
  return { links, images };
}

interface ImagesContext {
  file: string;
  files: ReadonlyMap<string, ContentFile>;
  placeOf: PlaceOf;
  report: Report;
}

/** The file of the content that an import leads to, were there no package of that name. What stands behind ? is told Vite, and is no part of it. */
export function importedFile(name: string, file: string): string {
  const path = name.replace(/[?#].*$/, "");
  return path.startsWith("@content/") ? posix.normalize(path.slice(1)) : posix.join(posix.dirname(file), path);
}

/**
 * Of half a picture that its code imports, Astro would make a grey one; with ?url and its like the file is published as it is, and so it may be
 * without: with what a camera has noted in it.
 */
export function checkImported(imports: readonly NamedStretch[], { file, files, placeOf, report }: ImagesContext): void {
  for (const { name, start, end } of imports) {
    const { isPicture, pictureFault = "format", isNoted } = files.get(importedFile(name, file)) ?? {};
    const at = placeOf(start, end);
    if (!name.includes("?") && isPicture === false)
      report(diagnostic("image-dead", at, { url: name, problem: pictureFault }, "error"));
    if (isNoted) report(diagnostic("image-dead", at, { url: name, problem: "noted" }, "warning"));
  }
}

/** Markdown's pictures with a relative address are files, seen from the page's own file. */
export function checkImages(images: readonly Target[], { file, files, placeOf, report }: ImagesContext): void {
  for (const { url, start, end } of images) {
    const problem = problemOf(url, file, files);
    if (problem !== undefined) report(diagnostic("image-dead", placeOf(start, end), { url, problem }, "error"));
  }
}

/** What Astro finds: it decodes an address as decodeURI does, and its bundler takes ? and # in a name for the beginning of something else, and a backslash for a folder's end. */
function problemOf(
  url: string,
  file: string,
  files: ReadonlyMap<string, ContentFile>,
): "missing" | "form" | "large" | "turned" | "format" | "sign" | undefined {
  try {
    const { pathname, search, hash } = new URL(url, `http://here.invalid/${file}`);
    const path = decodeURI(pathname.slice(1));
    const found = files.get(path);
    if (
      search !== "" ||
      hash !== "" ||
      pathname.includes("%5C") ||
      (found === undefined && files.has(decodeURIComponent(pathname.slice(1))))
    )
      return "sign";
    if (found === undefined)
      return [...files.keys()].some((one) => one.normalize() === path.normalize()) ? "form" : "missing";
    return found.isPicture === true ? undefined : (found.pictureFault ?? "format");
  } catch {
    return "missing";
  }
}
