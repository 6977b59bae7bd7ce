/*
 * Whoever reads what a command says may have read enough, as `head` has: the command goes on with its work, and says the rest to nobody. To be
 * imported by every command.
 */
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}
