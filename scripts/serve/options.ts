import { readOptions, type OptionFault } from "../shared/options.ts";

/** What the command line asks of `npm start`. */
export interface CommandOptions {
  port: number;
  build: boolean;
}

/** Why a command line is refused, with the words that are wrong. */
export type Misuse = OptionFault | { fault: "bad-port" | "surplus-word"; found: string };

export const usualPort = 4321;

const accepted = { port: { type: "string" }, "no-build": { type: "boolean" } } as const;

export function readCommandOptions(args: readonly string[]): CommandOptions | Misuse {
  const read = readOptions(args, accepted);
  if ("fault" in read) return read;
  const [surplus] = read.words;
  if (surplus !== undefined) return { fault: "surplus-word", found: surplus };
  const { port = String(usualPort), "no-build": withoutBuild = false } = read.said;
  const known = /^\d{1,5}$/.test(port) && Number(port) <= 65535;
  return known ? { port: Number(port), build: !withoutBuild } : { fault: "bad-port", found: port };
}
