import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

export interface FileToWrite {
  path: string;
  text: string;
}

/** Why nothing was written: a file is there already, or the system's own reason. */
export interface WriteFault {
  path: string;
  fault: "exists" | (string & {});
}

/** Writes all files or none. Each is written beside its place first, and replaces another only by `force`; nothing replaces a folder. */
export function writeFiles(files: readonly FileToWrite[], force: boolean): WriteFault | undefined {
  const taken = force ? undefined : files.find(({ path }) => existsSync(path));
  if (taken) return { path: taken.path, fault: "exists" };
  // What leads nowhere, as a link to itself, is no folder: writing tells what it is.
  const folder = files.find(({ path }) => existsSync(path) && statSync(path).isDirectory());
  if (folder) return { path: folder.path, fault: "EISDIR" };
  const scratch = ({ path }: FileToWrite) => `${path}.${process.pid}~`;
  let at = files[0]?.path ?? "";
  try {
    for (const file of files) {
      at = file.path;
      mkdirSync(dirname(file.path), { recursive: true });
      writeFileSync(scratch(file), file.text, { flag: "wx" });
    }
    for (const file of files) {
      at = file.path;
      renameSync(scratch(file), file.path);
    }
    return undefined;
  } catch (error) {
    return { path: at, fault: (error as NodeJS.ErrnoException).code ?? String(error) };
  } finally {
    // `force` does not forgive a file where the folder should be.
    for (const file of files) if (existsSync(scratch(file))) rmSync(scratch(file));
  }
}
