import "./quiet.ts";
import { pathToFileURL } from "node:url";
import { command } from "./package-command.ts";

/** Astro's own command line: `node scripts/astro.ts dev`. */
await import(pathToFileURL(command("astro", "astro")).href);
