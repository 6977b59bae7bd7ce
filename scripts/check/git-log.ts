/** What a commit, or the folder since the last commit, did to a file. */
export interface Change {
  /** Absent for what is not committed. */
  commit?: string;
  /** Day of the commit, ISO. */
  date: string;
  /** The content after it; absent where it was deleted. */
  hash?: string;
  path: string;
  /** The name it had before. */
  from?: string;
}

/** `git diff-tree --raw -z` with commits as `\x01<hash>\0<day>\0`, and `git diff --raw -z`, which has none. */
export function readChanges(output: string): Change[] {
  const parts = output.split("\0");
  const changes: Change[] = [];
  let commit: string | undefined;
  let date = "";
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]?.replace(/^\n/, "") ?? "";
    if (part.startsWith("\x01")) {
      commit = part.slice(1);
      date = parts[++i] ?? "";
    } else if (part.startsWith(":")) {
      const [, , , hash = "", status = ""] = part.split(" ");
      const first = parts[++i] ?? "";
      const renamed = /^[RC]/.test(status);
      const path = renamed ? (parts[++i] ?? "") : first;
      changes.push({
        commit,
        date,
        hash: status.startsWith("D") ? undefined : hash,
        path,
        from: status.startsWith("R") ? first : undefined,
      });
    }
  }
  return changes;
}
