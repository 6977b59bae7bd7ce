import { LOWERED, RAISED } from "../raised.ts";
import type { PdfRun } from "./pdf-run.ts";

/** What notes' marks, powers and indices are made of. */
const MARK = /^\s*[\d*＊†‡①-⑳()（）[\]〔〕,，+\-−–]{1,8}\s*$/;
/** Width of the columns by which runs are found again, in points. */
const COLUMN = 20;
/** More ends than a column of a page has. */
const MOST = 300;

/** Runs of which those that are set small, and above or below the end of another, belong to its line and keep how they were set. */
export function markRaised(runs: readonly PdfRun[]): PdfRun[] {
  if (!runs.some(({ text }) => MARK.test(text))) return [...runs];
  const byEnd = new Map<number, PdfRun[]>();
  const column = (x: number) => Math.floor(x / COLUMN);
  const remember = (run: PdfRun) => {
    const at = column(run.x + run.width);
    const there = byEnd.get(at);
    if (there && there.length < MOST) there.push(run);
    else if (!there) byEnd.set(at, [run]);
  };
  for (const run of runs) if (run.text.trim() !== "") remember(run);
  const hostOf = (run: PdfRun): PdfRun | undefined =>
    [-1, 0, 1]
      .flatMap((step) => byEnd.get(column(run.x) + step) ?? [])
      .find((host) => host !== run && isShifted(run, host));
  return runs.map((run) => {
    const host = MARK.test(run.text) ? hostOf(run) : undefined;
    if (!host) return run;
    const [open, close] = run.y > host.y ? RAISED : LOWERED;
    // What follows on the mark stands on its line too.
    remember({ ...run, y: host.y, size: host.size });
    return { ...run, text: open + run.text.trim() + close, y: host.y, shifted: true };
  });
}

/** Smaller by a fifth, off its base line by more than a slip, and close behind its end. */
function isShifted(run: PdfRun, host: PdfRun): boolean {
  const off = run.y - host.y;
  const small = run.size <= host.size * 0.8;
  const high = off > host.size * 0.12 && off < host.size * 0.8;
  const low = off < -host.size * 0.05 && off > -host.size * 0.4;
  return small && (high || low) && Math.abs(run.x - (host.x + host.width)) < host.size * 0.4;
}
