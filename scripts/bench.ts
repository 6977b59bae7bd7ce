import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { basePath } from "../src/model/address.ts";
import { writeContent } from "./bench/content.ts";
import { withCpu } from "./bench/cpu.ts";
import { watchMemory } from "./bench/memory.ts";
import { firstSearch } from "./bench/search.ts";
import { distSize, reportWeights } from "./bench/weight.ts";
import { siteAddress } from "./shared/site-folders.ts";

const usage = "npm run bench -- --reports 1000 | --content FOLDER";

/** What scripts/build.ts writes to NIANLUN_STAGES. */
interface Stages {
  stages: Record<string, number>;
  pages: number;
  pagefindPeakBytes: number | null;
}
interface Run extends Stages {
  ms: number;
  peakMemoryBytes: number | null;
}

/** Builds in a process of its own, as an editor would, and watches it. Its words go to stderr: stdout belongs to the figures. */
function build(content: string, folder: string): Promise<Run> {
  const stagesFile = join(folder, "stages.json");
  const places = {
    NIANLUN_CONTENT: content,
    NIANLUN_OUT: join(folder, "dist"),
    NIANLUN_CACHE: join(folder, "cache"),
    NIANLUN_STAGES: stagesFile,
  };
  const start = performance.now();
  const child = spawn(process.execPath, ["scripts/build.ts"], {
    stdio: ["ignore", 2, 2],
    env: { ...process.env, ...places },
  });
  const memory = watchMemory(child.pid!);
  return new Promise((done, fail) => {
    child.once("error", fail);
    child.once("exit", (code) => {
      const peakMemoryBytes = memory.stop();
      if (code !== 0) return fail(new Error(`The build ended with ${code}.`));
      const stages = JSON.parse(readFileSync(stagesFile, "utf8")) as Stages;
      done({ ...stages, ms: Math.round(performance.now() - start), peakMemoryBytes });
    });
  });
}

/** Milliseconds that `npm run check` takes over the content, without npm's own. Throws where it finds errors: made-up content has none. */
function checkMs(content: string): number {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, ["scripts/check.ts", "--format", "json"], {
    stdio: ["ignore", "ignore", 2],
    env: { ...process.env, NIANLUN_CONTENT: content },
  });
  if (status !== 0) throw new Error(`The check ended with ${status}.`);
  return Math.round(performance.now() - start);
}

const countReports = (content: string): number =>
  readdirSync(join(content, "reports"), { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".md"))
    .length;

async function measure(content: string, folder: string): Promise<Record<string, unknown>> {
  const { result: check, cpuMs: checkCpuMs } = await withCpu(() => checkMs(content));
  const { result: cold, cpuMs: coldCpuMs } = await withCpu(() => build(content, folder));
  const { result: warm, cpuMs: warmCpuMs } = await withCpu(() => build(content, folder));
  const dist = join(folder, "dist");
  const base = basePath(siteAddress(content));
  return {
    reports: countReports(content),
    pages: cold.pages,
    checkMs: check,
    coldMs: cold.ms,
    warmMs: warm.ms,
    cpuMs: { check: checkCpuMs, cold: coldCpuMs, warm: warmCpuMs },
    stages: { cold: cold.stages, warm: warm.stages },
    peakMemoryBytes: cold.peakMemoryBytes,
    pagefindPeakBytes: cold.pagefindPeakBytes,
    dist: distSize(dist),
    reportPageBrotliBytes: reportWeights(dist, base),
    firstSearch: await firstSearch(dist, "提案"),
  };
}

/** The content to measure; undefined for wrong use. */
function contentFrom(args: string[], folder: string): string | undefined {
  try {
    const { reports, content } = parseArgs({
      args,
      options: { reports: { type: "string" }, content: { type: "string" } },
    }).values;
    if (content) return resolve(content);
    if (!reports || !/^[1-9]\d*$/.test(reports)) return undefined;
    writeContent(join(folder, "content"), Number(reports));
    return join(folder, "content");
  } catch {
    return undefined;
  }
}

const folder = mkdtempSync(join(tmpdir(), "nianlun-bench-"));
try {
  const content = contentFrom(process.argv.slice(2), folder);
  if (content) console.log(JSON.stringify(await measure(content, folder), null, 2));
  else {
    console.error(usage);
    process.exitCode = 2;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
