import "./quiet.ts";
import { oddPath } from "./build/refuse-place.ts";

const odd = oddPath();
if (odd !== undefined) console.error(odd);
process.exitCode = odd === undefined ? await (await import("./build/main.ts")).run() : 2;
