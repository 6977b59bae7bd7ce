import { hash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isLeftover } from "../../src/read/files/leftovers.ts";
import { changedSinceStart } from "../build/one-reading.ts";
import { filesBelow } from "./files-below.ts";

const PROGRAM = fileURLToPath(new URL("../../", import.meta.url));

/** What is to be installed, and what npm says that it has. */
const PACKAGES = ["package-lock.json", join("node_modules", ".package-lock.json")];

/** The program that this process runs, as far as it is known by its files. */
export interface Program {
  digest: string;
  /** Whether it is known, and they are still those that it runs: an upgrade may replace them while it works, or waits for its turn, and what it loads later is new. */
  isCurrent(): boolean;
}

export function runningProgram(): Program {
  try {
    const digest = programDigest();
    return { digest, isCurrent: () => changedSinceStart() === undefined };
  } catch {
    // A file of it cannot be read, or is a link to a folder: then it is not known which program this is.
    return { digest: "", isCurrent: () => false };
  }
}

/** A digest of all that reads content and makes pages of it: whoever changes a rule, or a package, has kept nothing. */
function programDigest(): string {
  const below = (folder: string) => filesBelow(join(PROGRAM, folder), isLeftover).map((name) => join(folder, name));
  const files = [...below("src"), ...below("scripts"), "astro.config.mjs", "package.json", ...PACKAGES].filter((name) =>
    existsSync(join(PROGRAM, name)),
  );
  const digests = files.map((name) => [name, hash("sha256", readFileSync(join(PROGRAM, name)), "hex")]);
  return hash("sha256", JSON.stringify([process.version, digests]), "hex");
}
