/* What a build records, as Astro's own package sends it. */
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const require = createRequire(createRequire(import.meta.url).resolve("astro/package.json"));
const { AstroTelemetry } = await import(pathToFileURL(require.resolve("@astrojs/telemetry")).href);
await new AstroTelemetry({ astroVersion: "0", viteVersion: "0" }).record({ eventName: "x", payload: {} });
