import { readFileSync } from "node:fs";

/** What a tick of the kernel's clock is for programs, in milliseconds: USER_HZ. https://man7.org/linux/man-pages/man7/time.7.html */
const TICK = 10;

/**
 * Milliseconds of CPU that the ended children of this process have taken, and theirs that they waited for: what two cores shared with others do not
 * blur. Null where the system does not tell. https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
 */
export function childCpuMs(): number | null {
  try {
    // Behind the name, which may hold blanks, the fields are numbered from 3; 16 and 17 are the children's.
    const fields = readFileSync("/proc/self/stat", "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return (Number(fields[13]) + Number(fields[14])) * TICK;
  } catch {
    return null;
  }
}

/** What `work` returns, and the CPU time of the processes that it started and waited for. */
export async function withCpu<T>(work: () => T | Promise<T>): Promise<{ result: T; cpuMs: number | null }> {
  const before = childCpuMs();
  const result = await work();
  const after = childCpuMs();
  return { result, cpuMs: before === null || after === null ? null : after - before };
}
