import type { RuleCode } from "../rules.ts";

export interface FileData {
  "file-empty": Record<string, never>;
  "file-too-large": { bytes: number; limit: number };
  "file-unread": {
    reason:
      | "no-file"
      | "folder-link"
      | "broken-link"
      | "link-in-text"
      | "no-permission"
      | "name"
      | "elsewhere"
      | "backslash"
      | "private-key"
      | "sparse";
    files?: number;
  };
  /** A file of public/ that stands where a build writes one of its own. */
  "public-taken": Record<string, never>;
  "file-encoding": { byte: number; encoding?: "utf-16" };
  "file-name": { name: string; problem: "pattern" | "kind" | "document" | "copy"; suggestion?: string };
  /** A file of the content folder that nothing reads; `files`: of a whole folder, how many. */
  "file-passed-over": {
    name: string;
    why: "folder" | "site" | "bodies" | "pages" | "hidden" | "leftover";
    files?: number;
    suggestion?: string;
  };
  "report-copy": { other: string; same: boolean };
  "file-missing": { name: string };
  "reports-missing": Record<string, never>;
  "byte-order-mark": Record<string, never>;
  "line-ending": Record<string, never>;
  "control-character": { codePoint: number };
  /** `mark`: the one that stands alone, between the two versions. */
  "merge-conflict": { mark?: string };
  "text-damaged": { codePoint: number; kind: "lost" | "private" | "object" | "separator" | "control"; more?: number };
  "more-alike": { alike: RuleCode; count: number };
  "report-too-slow": {
    stage: "file" | "frontmatter" | "text" | "numbers" | "page";
    lack: "time" | "memory";
    seconds: number;
  };
  "path-mismatch": { key: "body" | "year" | "kind"; stated: string; path: string };
  /** `formerly`: an earlier address, which two reports claim. */
  "path-duplicate": { path: string; other: string; formerly?: true };
}
