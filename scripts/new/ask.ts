import { intro, isCancel, select, text, type CANCEL_SYMBOL, type CommonOptions } from "@clack/prompts";
import type { Messages } from "../../src/i18n/messages.ts";
import type { Body } from "../../src/model/dataset.ts";
import type { Beginning } from "./draft.ts";
import { isYear, type CommandOptions } from "./options.ts";

/** Thrown when the editor gives up: nothing has been written by then. */
export class Cancelled extends Error {}

export interface AskContext {
  words: Pick<Messages["newReport"], "ask"> &
    Pick<Messages["schemaWords"], "choices"> &
    Record<"badYear" | "badTerm", (found: string) => string>;
  bodies: readonly Body[];
  /** The year that the body's next report is about. */
  nextYear: (body: string) => number;
  /** What would be written if nothing more were said. */
  suggested: (options: CommandOptions & Named) => Omit<Beginning, "usual">;
  /** Where to ask; absent: the terminal. */
  streams?: Pick<CommonOptions, "input" | "output">;
}

/** The three things without which there is no path. */
export type Named = Required<Pick<CommandOptions, "body" | "year" | "kind">>;

async function answer<T>(question: Promise<T | typeof CANCEL_SYMBOL>): Promise<T> {
  const given = await question;
  if (isCancel(given)) throw new Cancelled();
  return given as T;
}

/** Asks for what was not said, the answer that is probably right being first or filled in. Throws `Cancelled`. */
export async function askMissing(options: CommandOptions, context: AskContext): Promise<CommandOptions & Named> {
  const { words, bodies, nextYear, suggested, streams } = context;
  const { ask, choices } = words;
  const choose = <T extends string>(message: string, labels: Record<T, string>, initialValue?: T) =>
    answer<string>(
      select({
        ...streams,
        showInstructions: false,
        message,
        initialValue: initialValue as string,
        options: Object.entries<string>(labels).map(([value, label]) => ({ value, label, hint: value })),
      }),
    ) as Promise<T>;
  const write = (message: string, initialValue: string, validate?: (word: string) => string | undefined) =>
    answer(text({ ...streams, message, initialValue, validate: (word) => validate?.(word?.trim() ?? "") })).then(
      (word) => word.trim(),
    );

  intro(ask.intro, streams);
  const body =
    options.body ?? (await choose(ask.body, Object.fromEntries(bodies.map(({ id, short }) => [id, short.zh]))));
  const year =
    options.year ??
    Number(await write(ask.year, String(nextYear(body)), (word) => (isYear(word) ? undefined : words.badYear(word))));
  const kind = options.kind ?? (await choose(ask.kind, choices["report.kind"]));
  const named = { ...options, body, year, kind };
  const usual = suggested(named);
  const title = options.title ?? (await write(ask.title, usual.title));
  const scope = options.scope ?? (await choose(ask.scope, choices.scope, usual.scope));
  const badTerm = (word: string) => (/^([1-9]\d{0,2})?$/.test(word) ? undefined : words.badTerm(word));
  const term = options.term ?? Number((await write(ask.term, String(usual.term ?? ""), badTerm)) || undefined);
  return { ...named, title: title || undefined, scope, term: Number.isNaN(term) ? undefined : term };
}
