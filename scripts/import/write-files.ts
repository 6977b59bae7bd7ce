import { copyFileSync, existsSync, renameSync, rmSync, statSync } from "node:fs";
import { at } from "../../src/model/at.ts";
import { holds, placeNew, placeOf, stage } from "../shared/write-whole.ts";

export interface FileToWrite {
  path: string;
  text: string;
}

/** Why nothing was written: a file is there already, or the system's own reason. */
export interface WriteFault {
  path: string;
  fault: "exists" | (string & {});
}

/** The first that may not be written. What an interrupted run has left of several files is completed. */
function takenOf(files: readonly FileToWrite[]): FileToWrite | undefined {
  const there = files.filter(({ path }) => existsSync(path));
  return there.length === files.length ? there[0] : there.find(({ path, text }) => !holds(path, text));
}

/** Gives a staged file its place; what it returns puts things back, or tidies up. */
function place(scratch: string, path: string, force: boolean): (keep: boolean) => void {
  if (!force || !existsSync(path)) {
    placeNew(scratch, path);
    return (keep) => (keep ? undefined : rmSync(path));
  }
  const earlier = `${scratch}.was`;
  copyFileSync(path, earlier);
  renameSync(scratch, path);
  return (keep) => (keep ? rmSync(earlier, { force: true }) : renameSync(earlier, path));
}

/** Writes all files or none. Each is written beside its place first, and replaces another only by `force`; nothing replaces a folder. */
export function writeFiles(files: readonly FileToWrite[], force: boolean): WriteFault | undefined {
  const taken = force ? undefined : takenOf(files);
  if (taken) return { path: taken.path, fault: "exists" };
  // What leads nowhere, as a link to itself, is no folder: writing tells what it is.
  const folder = files.find(({ path }) => existsSync(path) && statSync(path).isDirectory());
  if (folder) return { path: folder.path, fault: "EISDIR" };
  const staged: { scratch: string; path: string }[] = [];
  const placed: ((keep: boolean) => void)[] = [];
  let reached = at(files, 0).path;
  try {
    for (const { path, text } of files.filter(({ path, text }) => force || !holds(path, text))) {
      reached = path;
      const target = placeOf(path);
      staged.push({ scratch: stage(target, text), path: target });
    }
    // The first file last: where it is, all are.
    for (const { scratch, path } of staged.reverse()) {
      reached = path;
      placed.push(place(scratch, path, force));
    }
    for (const end of placed) end(true);
    return undefined;
  } catch (error) {
    for (const end of placed.reverse()) end(false);
    for (const { scratch } of staged) for (const left of [scratch, `${scratch}.was`]) rmSync(left, { force: true });
    const fault = (error as NodeJS.ErrnoException).code ?? String(error);
    return { path: reached, fault: fault === "EEXIST" ? "exists" : fault };
  }
}
