import { readdirSync, readFileSync } from "node:fs";

const pageBytes = 4096;

/** Resident bytes of every process, with its parent. Empty where there is no /proc. */
function processes(): { pid: number; parent: number; bytes: number }[] {
  let pids: string[];
  try {
    pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
  return pids.flatMap((pid) => {
    try {
      // "pid (name) state ppid …": the name may hold spaces and brackets, so count from its end.
      const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
        .replace(/^.*\) /s, "")
        .split(" ");
      return [{ pid: Number(pid), parent: Number(fields[1]), bytes: Number(fields[21]) * pageBytes }];
    } catch {
      return []; // gone meanwhile
    }
  });
}

/** Resident bytes of a process and all below it, right now. */
function treeBytes(root: number): number {
  const all = processes();
  const below = (pid: number): number =>
    all.filter(({ parent }) => parent === pid).reduce((sum, child) => sum + below(child.pid), own(pid));
  const own = (pid: number): number => all.find((process) => process.pid === pid)?.bytes ?? 0;
  return below(root);
}

/** Watches a process tree's resident memory, Pagefind's own process included; `stop` gives the peak in bytes, null where it cannot be seen. */
export function watchMemory(root: number): { stop(): number | null } {
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, treeBytes(root));
  }, 200);
  return {
    stop: () => {
      clearInterval(timer);
      return peak || null;
    },
  };
}
