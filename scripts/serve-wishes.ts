import { parseArgs } from "node:util";

/** What the command line asks of `npm start`. */
export interface Wishes {
  port: number;
  build: boolean;
}

/** Why a command line is refused, with the words that are wrong. */
export interface Misuse {
  fault: "bad-port" | "unknown-option" | "bad-value" | "surplus-word";
  found: string;
}

export const usualPort = 4321;

const options = { port: { type: "string" }, "no-build": { type: "boolean" } } as const;

/** Lenient parsing, so that whatever is wrong can be named. */
export function readWishes(args: string[]): Wishes | Misuse {
  const { values, tokens } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind === "positional") return { fault: "surplus-word", found: token.value };
    if (token.kind === "option" && !Object.hasOwn(options, token.name)) return { fault: "unknown-option", found: token.rawName };
  }
  const { port = String(usualPort), "no-build": withoutBuild = false } = values;
  if (typeof withoutBuild !== "boolean") return { fault: "bad-value", found: `--no-build=${withoutBuild}` };
  if (typeof port !== "string" || !/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    return { fault: "bad-port", found: typeof port === "string" ? port : "" };
  }
  return { port: Number(port), build: !withoutBuild };
}
