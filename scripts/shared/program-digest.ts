import { hash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { filesBelow } from "./files-below.ts";

const PROGRAM = fileURLToPath(new URL("../../", import.meta.url));

/** What is to be installed, and what npm says that it has. */
const PACKAGES = ["package-lock.json", join("node_modules", ".package-lock.json")];

/** A digest of all that reads content and makes pages of it: whoever changes a rule, or a package, has kept nothing. */
export function programDigest(): string {
  const files = [...filesBelow(join(PROGRAM, "src")).map((name) => join("src", name)), ...PACKAGES].filter((name) =>
    existsSync(join(PROGRAM, name)),
  );
  const digests = files.map((name) => [name, hash("sha256", readFileSync(join(PROGRAM, name)), "hex")]);
  return hash("sha256", JSON.stringify([process.version, digests]), "hex");
}
