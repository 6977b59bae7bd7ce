import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { diagnostic, type Diagnostic } from "../../src/model/diagnostic.ts";
import { PUBLIC } from "../../src/read/files/content-files.ts";
import { runGit } from "./run-git.ts";

/** How `git ls-files -v` marks what a sparse checkout has left out. https://git-scm.com/docs/git-ls-files */
const LEFT_OUT = "S ";

/** Files below a folder, which may be left out as a whole, that git holds and a sparse checkout has not brought here, relative to it. None where git does not answer. */
export function leftOut(folder: string): string[] {
  // A folder that is here may be of another repository than the one above it.
  const [at, below] = existsSync(folder) ? [folder, ""] : [dirname(folder), `${basename(folder)}/`];
  return runGit(at, ["ls-files", "-v", "-z", "--", below === "" ? "." : `:(literal)${below}`])
    .stdout.toString("utf8")
    .split("\0")
    .flatMap((line) => (line.startsWith(`${LEFT_OUT}${below}`) ? line.slice(LEFT_OUT.length + below.length) : []))
    .filter((path) => !existsSync(join(folder, path)));
}

/** A site without them would lack reports that nobody has taken out. */
export function checkSparse(content: string): Diagnostic[] {
  const folders = [
    ["content", content],
    ["public", PUBLIC.publicFolder],
  ] as const;
  return folders.flatMap(([name, folder]) => {
    const [first, ...more] = leftOut(folder);
    return first === undefined
      ? []
      : [
          diagnostic(
            "file-unread",
            { file: `${name}/${first}`, line: 1, column: 1 },
            { reason: "sparse", files: more.length + 1 },
            "error",
          ),
        ];
  });
}
