import { at } from "../../model/at.ts";
import { fraction, index, power, root } from "../linear.ts";
import { carried } from "../remark.ts";

/** `EQ \o\ad(\s\up 9(tí),提)`: one command with its options, and its parts. */
interface Command {
  name: string;
  options: string;
  parts: (string | Command)[][];
}

/** Words and commands up to the end of a bracket. */
function read(code: string, from: number): { parts: Command["parts"]; end: number } {
  const parts: Command["parts"] = [[]];
  let end = from;
  while (end < code.length && code[end] !== ")") {
    const command = /^\\([a-z]{1,2})((?:\s*\\[a-z]{2}\d*(?:\s\d+)?)*)\s*\(/i.exec(code.slice(end, end + 80));
    if (command) {
      const inner = read(code, end + command[0].length);
      parts.at(-1)?.push({
        name: at(command, 1).toLowerCase(),
        options: at(command, 2).toLowerCase(),
        parts: inner.parts,
      });
      end = inner.end + 1;
    } else if (/[,;，；]/.test(code.charAt(end))) {
      parts.push([]);
      end++;
    } else {
      const escape = code[end] === "\\" && end + 1 < code.length;
      parts.at(-1)?.push(code.charAt(escape ? end + 1 : end));
      end += escape ? 2 : 1;
    }
  }
  return { parts, end };
}

type Shown = string | undefined;

function shownPart(part: readonly (string | Command)[] | undefined): Shown {
  const shown = (part ?? []).map((one) => (typeof one === "string" ? one : shownCommand(one)));
  return shown.includes(undefined) ? undefined : shown.join("").trim();
}

const isReading = (part: readonly (string | Command)[]): boolean =>
  part.every((one) => (typeof one === "string" ? one.trim() === "" : one.name === "s" && /up/.test(one.options)));

/** What is set over each other: a reading above its characters, or a ring around a number. */
function overprinted({ parts }: Command): Shown {
  const readings = parts.filter((part) => part.some((one) => typeof one !== "string") && isReading(part));
  const rest = parts.filter((part) => !readings.includes(part)).map(shownPart);
  if (rest.includes(undefined)) return undefined;
  const told = readings
    .flatMap((part) => part.flatMap((one) => (typeof one === "string" ? [] : one.parts.map(shownPart))))
    .join("");
  const [ring = "", inside = ""] = rest as string[];
  if (readings.length === 0 && /^[○◯〇O]$/.test(ring) && /^(?:1?\d|20)$/.test(inside) && inside !== "0")
    return String.fromCodePoint(0x245f + Number(inside));
  if (readings.length === 0 && rest.length === 2 && /^[○◯〇□△◇]$/.test(ring)) return `(${inside})`;
  return readings.length > 0 ? rest.join("") + carried("reading", told) : undefined;
}

function shownCommand(command: Command): Shown {
  const [first, second] = command.parts.map(shownPart);
  if (command.name === "o") return overprinted(command);
  if (command.name === "f") return fraction(first, second);
  if (command.name === "r") return command.parts.length > 1 ? root(second, first) : root(first, "");
  if (command.name === "s") return /do/.test(command.options) ? index("", first) : power("", first);
  return command.name === "b" && command.parts.length === 1 && first !== undefined ? `(${first})` : undefined;
}

/** What an EQ field shows, as old versions of Word write pinyin guides, ringed numbers and fractions; undefined where it is none of these. */
export function eqFieldText(code: string): string | undefined {
  const body = /^\s*EQ\s+(.*)$/is
    .exec(code)?.[1]
    ?.replace(/\\\*\s*(?:"[^"]{0,80}"|\w{1,20})/g, "")
    .trim();
  return body === undefined ? undefined : shownPart(read(body, 0).parts[0]);
}
