/** What git itself writes of a merge, never translated: of the published branch into somebody's own commits, as `git pull` does. Platforms set a quoted name behind "into". */
const PULL = /^Merge (?:remote-tracking )?branch '(?:origin\/)?(?<from>[^']+)'(?: of \S+)?(?: into (?<into>[^'\s]+))?$/;
/** … and what it or a platform writes of another branch's into the published one. */
const BRANCH = /^(?:Merge (?:pull request|branch|remote-tracking branch|tag|commit)\b|Merged (?:in|PR)\b|!\d+ )/;

interface Commit {
  hash: string;
  parents: string[];
  subject: string;
}

/** The log's `<hash>\0<parents>\0<subject>\0…`. */
function readLog(log: string): Map<string, Commit> {
  const parts = log.split("\0");
  const commits = new Map<string, Commit>();
  for (let at = 0; at + 2 < parts.length; at += 3) {
    const [hash = "", parents = "", subject = ""] = parts.slice(at, at + 3);
    commits.set(hash, { hash, parents: parents.split(" ").filter((one) => one !== ""), subject });
  }
  return commits;
}

function isPull({ parents, subject }: Commit): boolean {
  const { from, into } = PULL.exec(subject)?.groups ?? {};
  return parents.length === 2 && from !== undefined && (from === into || from === "main" || from === "master");
}

/**
 * The steps of what readers had, the newest first, as lines `<commit> <the one before>` for `git diff-tree --stdin`. Of a branch that is merged
 * into the published one its outcome alone counts, and the line goes on with the first parent. A pull merges the other way: the line goes on
 * with the second, the editor's own commits being the branch. Where a merge's words do not tell which it was, the state of its other parents
 * counts too, as a step back from the merge.
 */
export function publishedPairs(log: string): string {
  const commits = readLog(log);
  const lines: string[] = [];
  let at: Commit | undefined = commits.values().next().value;
  while (at) {
    const [first, second, ...more] = at.parents;
    const before: string | undefined = isPull(at) ? second : first;
    lines.push([at.hash, before].filter(Boolean).join(" "));
    if (second !== undefined && !BRANCH.test(at.subject))
      for (const tip of [second, ...more]) lines.push(`${tip} ${at.hash}`);
    at = before === undefined ? undefined : commits.get(before);
  }
  return lines.map((line) => `${line}\n`).join("");
}
