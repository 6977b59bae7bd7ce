import { existsSync, realpathSync } from "node:fs";
import { isAbsolute, join, relative, sep } from "node:path";
import { typedPlaces } from "../shared/typed-path.ts";

export interface BadPath {
  fault: "missing" | "outside";
  path: string;
}

/** Whether a file of the content, named `content/…`, is among those asked for. */
export type IsAsked = (file: string) => boolean;

/**
 * The files that paths of the command line mean: relative to where it was typed, absolute, with slashes or backslashes, or as the messages
 * name them. A folder stands for all below it, and one that holds the content for all of it.
 */
export function askedPaths(paths: readonly string[], content: string): IsAsked | BadPath {
  const wanted: string[] = [];
  for (const path of paths) {
    const found = placesOf(path, content).find((place) => existsSync(place));
    if (found === undefined) return { fault: "missing", path };
    const below = relative(realpathSync(content), realpathSync(found)).split(sep).join("/");
    const holdsAll = below !== "" && below.split("/").every((part) => part === "..");
    if (!holdsAll && (below.startsWith("..") || isAbsolute(below))) return { fault: "outside", path };
    wanted.push(holdsAll ? "content" : `content/${below}`.replace(/\/$/, ""));
  }
  return (file) => wanted.length === 0 || wanted.some((path) => file === path || file.startsWith(`${path}/`));
}

/** As the messages name it, then where it was typed. */
function placesOf(path: string, content: string): string[] {
  const spellings = [path, path.replaceAll("\\", "/")];
  return spellings.flatMap((one) => [
    ...(one.startsWith("content/") ? [join(content, one.slice("content/".length))] : []),
    ...typedPlaces(one),
  ]);
}
