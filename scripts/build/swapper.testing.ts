import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";

/** Puts one version after another into a folder until it is killed; run by swap.test.ts. */
const [out = "", from = "0", last = ""] = process.argv.slice(2);

let left = Infinity;
/** Makes file operations count down to the end of this process. */
for (const name of ["renameSync", "rmSync", "mkdtempSync"] as const) {
  const operation = fs[name] as (...args: unknown[]) => unknown;
  Object.assign(fs, {
    [name]: (...args: unknown[]) => {
      if (--left < 0) process.kill(process.pid, "SIGKILL");
      return operation(...args);
    },
  });
}
syncBuiltinESMExports();

const { tryLock } = await import("./lock.ts");
const { lockOf, openRun, recover, swap } = await import("./swap.ts");
const { writeVersion } = await import("./testing.ts");

if (!tryLock(lockOf(out))) throw new Error("The lock is held.");
recover(out);
const sites = Array.from({ length: 5 }, (_, n) => {
  const site = join(openRun(out), "site");
  writeVersion(site, `${from}.${n}`);
  return site;
});
console.log("ready");
if (last !== "") left = Number(last);
for (const site of sites) swap(site, out);
process.kill(process.pid, "SIGKILL");
