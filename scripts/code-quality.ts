import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** A problem in the JSON of `npm run check`. */
interface Found {
  file: string;
  line: number;
  column: number;
  severity: "error" | "warning" | "note";
  code: string;
  message: string;
  hint: string;
}

const severities = { error: "major", warning: "minor", note: "info" };

/** GitLab follows a problem from one commit to the next by its fingerprint: the line may move, what is said may not. */
const fingerprint = ({ file, code, message }: Found, nth: number): string =>
  createHash("sha256").update([file, code, message, nth].join("\n")).digest("hex");

/**
 * `npm run check -- --format json` on stdin as GitLab's Code Quality report on stdout.
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
const { diagnostics } = JSON.parse(readFileSync(0, "utf8")) as { diagnostics: Found[] };
const seen = new Map<string, number>();
const report = diagnostics.map((found) => {
  const key = [found.file, found.code, found.message].join("\n");
  const nth = seen.get(key) ?? 0;
  seen.set(key, nth + 1);
  return {
    description: `${found.message} ${found.hint}`,
    check_name: found.code,
    fingerprint: fingerprint(found, nth),
    severity: severities[found.severity],
    location: { path: found.file, lines: { begin: found.line } },
  };
});
console.log(JSON.stringify(report, null, 2));
