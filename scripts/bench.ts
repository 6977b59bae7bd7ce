import { spawn, spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { basePath } from "../src/model/address.ts";
import { writeContent } from "./bench/content.ts";
import { withCpu } from "./bench/cpu.ts";
import { againstHugo } from "./bench/hugo.ts";
import { watchMemory } from "./bench/memory.ts";
import { firstSearch } from "./bench/search.ts";
import { distSize, reportWeights } from "./bench/weight.ts";
import { siteAddress } from "./shared/site-folders.ts";

const usage = "npm run bench -- --reports 1000 | --content FOLDER [--against hugo]";

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

/** Runs `npm run check` over the content, without npm's own. Throws where it finds errors: made-up content has none. */
function check(content: string, folder: string): { ms: number } {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, ["scripts/check.ts", "--format", "json"], {
    stdio: ["ignore", "ignore", 2],
    env: { ...process.env, NIANLUN_CONTENT: content, NIANLUN_CACHE: join(folder, "check-cache") },
  });
  if (status !== 0) throw new Error(`The check ended with ${status}.`);
  return { ms: Math.round(performance.now() - start) };
}

/** One sentence more in one report, as an editor mends a text. */
function editOne(content: string): void {
  const reports = reportsIn(content);
  appendFileSync(reports[Math.floor(reports.length / 2)] ?? "", "\n委员们在这一年里走访了群众。\n");
}

/** Pages other than reports' by their bytes, the largest first. */
function largestPages(dist: string): [path: string, bytes: number][] {
  const pages = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter(
    (path) => path.endsWith(".html") && !/^reports.[^/\\]+.[^/\\]+.index/.test(path),
  );
  return pages
    .map((path): [string, number] => [path, statSync(join(dist, path)).size])
    .sort(([, a], [, b]) => b - a)
    .slice(0, 5);
}

const reportsIn = (content: string): string[] =>
  readdirSync(join(content, "reports"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .sort()
    .map((path) => join(content, "reports", path));

/** What is done three times: with nothing kept, with nothing changed, and with one report changed. */
async function threeTimes<T extends { ms: number }>(content: string, work: () => T | Promise<T>) {
  const cold = await withCpu(work);
  const same = await withCpu(work);
  editOne(content);
  const edited = await withCpu(work);
  const figures = ({ result: { ms }, cpuMs }: typeof cold) => ({ ms, cpuMs });
  return {
    runs: { cold: cold.result, same: same.result, edited: edited.result },
    figures: { cold: figures(cold), same: figures(same), edited: figures(edited) },
  };
}

async function measure(content: string, folder: string): Promise<Record<string, unknown>> {
  const checked = await threeTimes(content, () => check(content, folder));
  const built = await threeTimes(content, () => build(content, folder));
  const { cold, same, edited } = built.runs;
  const dist = join(folder, "dist");
  const base = basePath(siteAddress(content));
  return {
    reports: reportsIn(content).length,
    pages: cold.pages,
    check: checked.figures,
    build: built.figures,
    stages: { cold: cold.stages, same: same.stages, edited: edited.stages },
    peakMemoryBytes: cold.peakMemoryBytes,
    pagefindPeakBytes: cold.pagefindPeakBytes,
    dist: distSize(dist),
    largestPages: largestPages(dist),
    reportPageBrotliBytes: reportWeights(dist, base),
    firstSearch: await firstSearch(dist, "提案"),
  };
}

/** The content to measure, made or copied, since it is edited, and what it is measured against; undefined for wrong use. */
function askedFor(args: string[], folder: string): { content: string; isAgainstHugo: boolean } | undefined {
  try {
    const { reports, content, against } = parseArgs({
      args,
      options: { reports: { type: "string" }, content: { type: "string" }, against: { type: "string" } },
    }).values;
    if (against !== undefined && against !== "hugo") return undefined;
    const isAgainstHugo = against === "hugo";
    const place = join(folder, "content");
    if (content) {
      cpSync(resolve(content), place, { recursive: true });
      return { content: place, isAgainstHugo };
    }
    if (!reports || !/^[1-9]\d*$/.test(reports)) return undefined;
    writeContent(place, Number(reports));
    return { content: place, isAgainstHugo };
  } catch {
    return undefined;
  }
}

// In the checkout, as a site is made by default: elsewhere it would be copied once more.
mkdirSync(".cache", { recursive: true });
const folder = mkdtempSync(resolve(".cache", "bench-"));
try {
  const asked = askedFor(process.argv.slice(2), folder);
  if (asked) {
    const measured = await measure(asked.content, folder);
    const against = asked.isAgainstHugo ? { against: await againstHugo(asked.content, folder) } : {};
    console.log(JSON.stringify({ ...measured, ...against }, null, 2));
  } else {
    console.error(usage);
    process.exitCode = 2;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
