import "./shared/closed-pipe.ts";
import "./shared/quiet.ts";
import { environmentLanguage } from "../src/i18n/message-language.ts";
import { messages } from "../src/i18n/messages.ts";
import { oddPath, unwritable } from "./build/refuse-place.ts";
import { findShards, readShare } from "./build/shards.ts";
import { readOptions } from "./shared/options.ts";

const { options, build } = messages(environmentLanguage(process.env));
const asked = readOptions(process.argv.slice(2), {
  quiet: { type: "boolean" },
  shard: { type: "string" },
  merge: { type: "string" },
});
const { shard, merge, quiet = false } = "said" in asked ? asked.said : {};
const share = shard === undefined ? undefined : readShare(shard);
const merged = "said" in asked && merge !== undefined ? shardsOf([merge, ...asked.words]) : { folders: [] };

function shardsOf(words: string[]): ReturnType<typeof findShards> {
  try {
    return findShards(words);
  } catch {
    // A folder that cannot be read holds none for us.
    return { wrong: words.join(" ") };
  }
}

/** What is wrong with the command line. Whoever names a folder here would wait for a site that has gone elsewhere. */
function misused(): string | undefined {
  if ("fault" in asked)
    return asked.fault === "unknown-option" ? build.noArguments(asked.found) : options[asked.fault](asked.found);
  const [found] = asked.words;
  if (found !== undefined && merge === undefined) return build.noArguments(found);
  if (shard !== undefined && merge !== undefined) return build.shardAndMerge;
  if (shard !== undefined && !share) return build.badShare(shard);
  return "wrong" in merged ? build.noShards(merged.wrong) : undefined;
}

/** How long what has ended its work may take to end, in milliseconds. */
const LINGERING = 1000;

// Whatever else a shell or a server sets, what is published is the site for readers: without this, pages would lack their security policy.
process.env.NODE_ENV = "production";

const misuse = misused() ?? oddPath() ?? unwritable();
if (misuse !== undefined) console.error(misuse);
process.exitCode = misuse === undefined ? await built() : 2;
// What a page's code has left running, a clock or a server, ends with the build.
setTimeout(() => process.exit(), LINGERING).unref();

/** The exit code. A part of the program is not there, or half there, while it is upgraded. */
async function built(): Promise<number> {
  try {
    if (share) {
      const { runShard } = await import("./build/build-shard.ts");
      return await runShard(share, { isQuiet: quiet });
    }
    const { run } = await import("./build/main.ts");
    return await run({ isQuiet: quiet, shards: "folders" in merged ? merged.folders : [] });
  } catch (error) {
    const [line = ""] = String(error).split("\n");
    console.error(build.failed("", line));
    return 1;
  }
}
