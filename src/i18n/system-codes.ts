/** What the system says where it refuses a file, as far as editors meet it: Node has no type of its own for these. */
export type SystemCode =
  | "EACCES"
  | "EPERM"
  | "EROFS"
  | "EISDIR"
  | "ENOTDIR"
  | "EEXIST"
  | "ENOENT"
  | "ELOOP"
  | "ENAMETOOLONG"
  | "ENOSPC"
  | "EDQUOT"
  | "EMFILE"
  | "EIO"
  | "EBUSY"
  | "ERR_SQLITE_ERROR"
  | "ERR_INVALID_ARG_VALUE";
