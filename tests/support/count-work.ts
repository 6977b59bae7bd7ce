import { readFileSync } from "node:fs";
import { Session, type Profiler } from "node:inspector";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { deserialize } from "node:v8";
import { stepped } from "./regexp-steps.ts";
import type { Asked } from "./work.ts";

// Run by work.ts: prints, for each list of arguments, how much work the call was.

const { module, name, calls } = deserialize(readFileSync(0)) as Asked;
const { [name]: call } = (await import(pathToFileURL(resolve(module)).href)) as Record<
  string,
  (...args: unknown[]) => unknown
>;

let steps = 0;

/** Every pattern that is looked for is looked for again, step by step; all of the platform's methods come through here. */
function countPatterns(): void {
  const exec = RegExp.prototype.exec;
  let isCounting = false;
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, text);
    if (isCounting) return found;
    isCounting = true;
    const { steps: more, match } = stepped(this, String(text), from);
    isCounting = false;
    if (match?.start !== found?.index || (found && match?.end !== match!.start + found[0].length))
      throw new Error(`${this} was counted wrongly.`);
    steps += more;
    return found;
  };
}

/** Methods that walk the text they are called on: all of it, or up to what they find. */
function countWalks(): void {
  const methods = String.prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
  for (const method of [
    "indexOf",
    "lastIndexOf",
    "includes",
    "split",
    "replaceAll",
    "normalize",
    "toLowerCase",
    "trim",
  ]) {
    const walk = methods[method]!;
    methods[method] = function (this: string, ...args: unknown[]) {
      const found = walk.apply(this, args);
      const from = typeof args[1] === "number" ? args[1] : 0;
      steps += method === "indexOf" && (found as number) >= 0 ? (found as number) - from : this.length - from;
      return found;
    };
  }
}

const session = new Session();
session.connect();

/** How often each block of code was run since it was asked last. */
function blocksRun(): number {
  let count = 0;
  session.post("Profiler.takePreciseCoverage", (_, { result }: Profiler.TakePreciseCoverageReturnType) => {
    const scripts = result.filter(
      ({ url }) => url.startsWith("file:") && !/\/(?:count-work|regexp-steps)\.ts$|regexpp/.test(url),
    );
    for (const { functions } of scripts)
      for (const { ranges } of functions) for (const range of ranges) count += range.count;
  });
  return count;
}

session.post("Profiler.enable");
session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
countPatterns();
countWalks();
const counts = calls.map((args) => {
  blocksRun();
  steps = 0;
  call!(...args);
  const patterns = steps;
  return patterns + blocksRun();
});
console.log(JSON.stringify(counts));
process.exit();
