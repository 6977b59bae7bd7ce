import type { Messages } from "../../src/i18n/messages.ts";

/** How far a stage is, as it says itself. */
export type Advance = (done: number, total: number) => void;

type Words = Messages["progress"];
export type Stage = keyof Words["stages"];

/** Tells what a command does, while it does it. */
export interface Progress {
  /** Runs a stage; several may run at once. */
  stage<T>(name: Stage, work: (advance: Advance) => Promise<T> | T): Promise<T>;
  /** How long a stage took, in milliseconds; 0 where it did not come to its end. */
  took(name: Stage): number;
  /** Says how long each stage took. */
  end(): void;
}

/** Where it is told: on a terminal as a line that changes, in CI as a line for each stage, and to whom no one looks at not at all. */
export interface Audience {
  stream: { isTTY?: boolean; write(text: string): unknown };
  isCi: boolean;
  isQuiet: boolean;
}

/** Nobody is told anything about what is done sooner, in milliseconds. */
const SOON = 2000;
/** Between two lines, in milliseconds. */
const TICK = 200;
/** To the beginning of the line, and all of it gone. */
const CLEAR = "\r\u001b[2K";

const seconds = (ms: number): string => (ms / 1000).toFixed(1);

export function progressFor({ stream, isCi, isQuiet }: Audience, words: Words): Progress {
  const isLive = !isQuiet && stream.isTTY === true;
  const isListed = !isQuiet && !isLive && isCi;
  const begun = performance.now();
  const running = new Map<Stage, { done: number; total: number } | undefined>();
  const ended = new Map<Stage, number>();
  let drawn = -Infinity;
  const isLong = () => performance.now() - begun > SOON;
  const clear = () => {
    if (drawn > -Infinity) stream.write(CLEAR);
    drawn = -Infinity;
  };
  const draw = () => {
    const now = performance.now();
    if (!isLive || !isLong() || running.size === 0 || now - drawn < TICK) return;
    const stages = [...running].map(([name, far]) => {
      const stage = words.stages[name];
      return far ? words.of(stage, far.done, far.total) : stage;
    });
    stream.write(CLEAR + words.now(stages, Math.round((now - begun) / 1000)));
    drawn = now;
  };
  const stagesTaken = () => [...ended].map(([name, ms]) => words.stage(words.stages[name], seconds(ms)));
  let ticking: NodeJS.Timeout | undefined;
  return {
    async stage(name, work) {
      const start = performance.now();
      running.set(name, undefined);
      if (isLive) ticking ??= setInterval(draw, TICK).unref();
      try {
        const result = await work((done, total) => {
          running.set(name, { done, total });
          draw();
        });
        ended.set(name, performance.now() - start);
        if (isListed && isLong()) stream.write(`${stagesTaken().at(-1) ?? ""}\n`);
        return result;
      } finally {
        running.delete(name);
        clear();
        if (running.size === 0) {
          clearInterval(ticking);
          ticking = undefined;
        }
      }
    },
    took: (name) => Math.round(ended.get(name) ?? 0),
    end() {
      if (isLive && isLong() && ended.size > 0) stream.write(`${words.took(stagesTaken())}\n`);
    },
  };
}

/** As the environment says; what a command prints is for others, so that this goes to stderr. */
export const audience = (isQuiet: boolean): Audience => ({
  stream: process.stderr,
  isCi: isCi(),
  isQuiet,
});

/** Whether a service runs this, as all of them say. */
export const isCi = (): boolean => !/^(?:|0|false)$/i.test(process.env.CI ?? "");
