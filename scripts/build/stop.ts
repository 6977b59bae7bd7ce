import { environmentLanguage } from "../../src/i18n/message-language.ts";
import { messages } from "../../src/i18n/messages.ts";
import { isEndedBySignal } from "../shared/on-end.ts";
import { isSystemError, systemFault } from "../shared/system-fault.ts";
import { describeFailure } from "./failure.ts";
import { changedSinceStart } from "./one-reading.ts";
import type { OutRefusal } from "./out-folder.ts";
import { ForeignFilesError, PutBackError } from "./swap.ts";

const language = environmentLanguage(process.env);
const words = messages(language).build;

/** What stops a build, in one line that says it all. */
export class Stop extends Error {
  readonly exitCode: number;
  constructor(message: string, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Something was changed while it was read, or made. */
export const stopAsChanged = (file: string): Stop => new Stop(words.failed("", words.changed(file)));

export const refused = (refusal: OutRefusal): Stop =>
  new Stop(
    refusal.why === "foreign"
      ? words.refused.foreign(refusal.found, refusal.count)
      : words.refused[refusal.why](refusal.found),
    2,
  );

/** Does the work of a build, and returns the exit code: 1 where content or site are at fault, 2 where folders are. */
export async function exitCodeOf(work: () => Promise<void>): Promise<number> {
  process.once("exit", endedEarly);
  process.on("uncaughtException", tellLate);
  try {
    const updated = changedSinceStart();
    if (updated !== undefined) throw stopAsChanged(updated);
    await work();
    return 0;
  } catch (error) {
    return fail(error);
  } finally {
    process.off("exit", endedEarly);
  }
}

/** What a page's code throws with nobody waiting fails a site while pages are made (see write-site.ts); before and after, it has nothing to do with it. */
function tellLate(error: unknown): void {
  if (process.listenerCount("uncaughtException") === 1) console.error(words.late(describeFailure(error).message));
}

/** Says why nothing was built. */
function fail(error: unknown): number {
  if (error instanceof ForeignFilesError)
    return fail(refused({ why: "foreign", found: error.found, count: error.count }));
  if (error instanceof Stop) console.error(error.message);
  else if (error instanceof PutBackError) console.error(words.notPutBack(error.old));
  else {
    const { place, message } = describeFailure(error);
    console.error(isSystemError(error) ? systemFault(error, language) : words.failed(place, message));
  }
  return error instanceof Stop ? error.exitCode : 1;
}

/** The program ends while a site is made, and no signal has ended it: code of a page has, or waits for what never comes. */
function endedEarly(code: number): void {
  if (isEndedBySignal(code)) return;
  console.error(words.failed("", words.endedEarly));
  process.exitCode = 1;
}
