import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { basePath } from "../src/model/address.ts";
import { serveFiles } from "./serve-files.ts";
import { contentFolder, outFolder, siteAddress } from "./site-folders.ts";

const usage = "npm start -- [--port 4321] [--no-build]";

interface Wishes {
  port: number;
  build: boolean;
}

/** Undefined for wrong use. */
function wishes(args: string[]): Wishes | undefined {
  try {
    const options = { port: { type: "string", default: "4321" }, build: { type: "boolean", default: true } } as const;
    const { port, build } = parseArgs({ args, options, allowNegative: true }).values;
    return /^\d{1,5}$/.test(port) && Number(port) < 65536 ? { port: Number(port), build } : undefined;
  } catch {
    return undefined;
  }
}

async function serve({ port, build }: Wishes): Promise<number> {
  if (build) {
    const { status } = spawnSync(process.execPath, ["scripts/build.ts"], { stdio: "inherit" });
    if (status !== 0) return status ?? 1;
  }
  try {
    const { url } = await serveFiles({ folder: outFolder(), base: basePath(siteAddress(contentFolder())), port });
    console.log(`\n${url}\n`);
    return 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    console.error(`Port ${port} is taken. Stop what uses it, or choose another: npm start -- --port ${port + 1}`);
    return 1;
  }
}

const wished = wishes(process.argv.slice(2));
if (!wished) console.error(usage);
process.exitCode = wished ? await serve(wished) : 2;
