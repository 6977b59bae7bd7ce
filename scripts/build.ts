import "./shared/closed-pipe.ts";
import "./shared/quiet.ts";
import { environmentLanguage } from "../src/i18n/message-language.ts";
import { messages } from "../src/i18n/messages.ts";
import { oddPath, unwritable } from "./build/refuse-place.ts";
import { readOptions } from "./shared/options.ts";

const { options, build } = messages(environmentLanguage(process.env));
const asked = readOptions(process.argv.slice(2), { quiet: { type: "boolean" } });

/** What is wrong with the command line. Whoever names a folder here would wait for a site that has gone elsewhere. */
function misused(): string | undefined {
  if ("fault" in asked)
    return asked.fault === "unknown-option" ? build.noArguments(asked.found) : options[asked.fault](asked.found);
  const [found] = asked.words;
  return found === undefined ? undefined : build.noArguments(found);
}

// Whatever else a shell or a server sets, what is published is the site for readers: without this, pages would lack their security policy.
process.env.NODE_ENV = "production";

const misuse = misused() ?? oddPath() ?? unwritable();
if (misuse !== undefined) console.error(misuse);
process.exitCode = misuse === undefined ? await built() : 2;

/** The exit code. A part of the program is not there, or half there, while it is upgraded. */
async function built(): Promise<number> {
  try {
    const { run } = await import("./build/main.ts");
    return await run({ isQuiet: "said" in asked && asked.said.quiet === true });
  } catch (error) {
    const [line = ""] = String(error).split("\n");
    console.error(build.failed("", line));
    return 1;
  }
}
