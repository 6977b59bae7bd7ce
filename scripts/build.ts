import "./shared/closed-pipe.ts";
import "./shared/quiet.ts";
import { environmentLanguage } from "../src/i18n/message-language.ts";
import { messages } from "../src/i18n/messages.ts";
import { oddPath, unwritable } from "./build/refuse-place.ts";

/** Whoever names a folder here would wait for a site that has gone elsewhere. */
function surplus(): string | undefined {
  const [found] = process.argv.slice(2);
  return found === undefined ? undefined : messages(environmentLanguage(process.env)).build.noArguments(found);
}

// Whatever else a shell or a server sets, what is published is the site for readers: without this, pages would lack their security policy.
process.env.NODE_ENV = "production";

const misuse = surplus() ?? oddPath() ?? unwritable();
if (misuse !== undefined) console.error(misuse);
process.exitCode = misuse === undefined ? await built() : 2;

/** The exit code. A part of the program is not there, or half there, while it is upgraded. */
async function built(): Promise<number> {
  try {
    const { run } = await import("./build/main.ts");
    return await run();
  } catch (error) {
    const [line = ""] = String(error).split("\n");
    console.error(messages(environmentLanguage(process.env)).build.failed("", line));
    return 1;
  }
}
