/*
 * Whoever reads what a command says may have read enough, as `head` has: the command goes on with its work, and says the rest to nobody. What
 * cannot be written for another reason, to a log on a full disk say, does not stop the work either, but is a failure. To be imported by every command.
 */
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") process.once("exit", (code) => void (process.exitCode = code || 1));
  });
}
