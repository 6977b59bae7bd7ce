import { readdir, readFile } from "node:fs/promises";

/**
 * The most memory, in bytes, that the Pagefind processes which this process started have held, added up.
 * Undefined where the system has no /proc.
 */
export async function pagefindMemory(): Promise<number | undefined> {
  const processes = await readdir("/proc").catch(() => undefined);
  if (processes === undefined) return undefined;
  const peaks = await Promise.all(processes.filter((name) => /^\d+$/.test(name)).map(peakOf));
  return peaks.reduce((sum, peak) => sum + peak, 0);
}

async function peakOf(process_: string): Promise<number> {
  // A process may end between being listed and being read.
  const status = await readFile(`/proc/${process_}/status`, "utf8").catch(() => "");
  const field = (name: string): string | undefined => new RegExp(`^${name}:\\s*(\\S+)`, "m").exec(status)?.[1];
  const ours = field("PPid") === String(process.pid) && field("Name")?.startsWith("pagefind") === true;
  return ours ? Number(field("VmHWM") ?? 0) * 1024 : 0;
}
