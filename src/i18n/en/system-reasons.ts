import type { SystemCode } from "../system-codes.ts";
import { wordsFor } from "../words-for.ts";

const reasons: Record<SystemCode, string> = {
  EACCES: "there is no permission",
  EPERM: "there is no permission",
  EROFS: "the disk is read-only",
  EISDIR: "a folder of that name is there",
  ENOTDIR: "a part of the path is a file, not a folder",
  EEXIST: "a file of that name is there already",
  ENOENT: "there is no such place",
  ELOOP: "a link leads back to itself",
  ENAMETOOLONG: "the name is too long",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk is full",
  EMFILE: "too many files are open",
  EIO: "the disk failed",
  EBUSY: "another program is using it",
  ERR_SQLITE_ERROR: "it cannot be opened, or holds something else",
  ERR_INVALID_ARG_VALUE: "the path holds characters that no path can hold",
};

/** What the system says when it cannot read or write, in plain words. */
export const systemReason = (code: string): string => wordsFor(reasons, code, `the system says ${code}`);
