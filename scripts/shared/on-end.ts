import { constants } from "node:os";

/** Ctrl+C, what a service manager sends, a terminal that is closed. */
export const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** What a shell takes for an end by a signal. */
export const codeOf = (signal: NodeJS.Signals): number => 128 + constants.signals[signal];

/** Whether a program with this exit code was ended by a signal. */
export const isEndedBySignal = (code: number): boolean => SIGNALS.some((signal) => codeOf(signal) === code);

/**
 * Ends as the signal ends a program that does not listen to it, when all has been left: a shell then sees the same code as ever. `process.exit` waits
 * for the threads of what is compiled, and was once seen to wait for ever, amidst a build.
 */
function endBy(signal: NodeJS.Signals): void {
  process.emit("exit", codeOf(signal));
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}

/** Has what is this program's own taken away however it ends, by a signal or by code that ends it, but by a kill; what it returns calls that off. */
export function onEnd(leave: () => unknown): () => void {
  const ends = SIGNALS.map((signal): [NodeJS.Signals, () => void] => [signal, () => endBy(signal)]);
  process.once("exit", leave);
  for (const [signal, end] of ends) process.once(signal, end);
  return () => {
    process.off("exit", leave);
    for (const [signal, end] of ends) process.off(signal, end);
  };
}
