import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

/** The script behind a package's command, so that it runs on this Node and not on the system's. */
export function command(name: string, bin: string): string {
  const file = require.resolve(`${name}/package.json`);
  const { bin: scripts } = JSON.parse(readFileSync(file, "utf8")) as { bin: string | Record<string, string> };
  return join(dirname(file), typeof scripts === "string" ? scripts : scripts[bin]!);
}
