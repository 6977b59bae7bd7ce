import "./shared/quiet.ts";
import { pathToFileURL } from "node:url";
import { oddPath, unwritable } from "./build/refuse-place.ts";
import { onEnd } from "./shared/on-end.ts";
import { giveBack } from "./shared/owner.ts";
import { command } from "./shared/package-command.ts";
import "./shared/site-folders.ts";

/** Astro's own command line: `node scripts/astro.ts dev`. Where it would only fail with a trace, or serve pages without their styles, one line says so. */
const refusal = process.argv[2] === "dev" ? (oddPath() ?? unwritable()) : undefined;
// What the preview makes belongs to whoever has the checkout.
onEnd(() => giveBack("."));
if (refusal === undefined) await import(pathToFileURL(command("astro", "astro")).href);
else {
  console.error(refusal);
  process.exitCode = 2;
}
