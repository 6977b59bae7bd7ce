import type { SystemCode } from "../system-codes.ts";
import { wordsFor } from "../words-for.ts";

const reasons: Record<SystemCode, string> = {
  EACCES: "没有权限",
  EPERM: "没有权限",
  EROFS: "磁盘是只读的",
  EISDIR: "那里已有一个同名的文件夹",
  ENOTDIR: "路径中间有一段是文件，不是文件夹",
  EEXIST: "那里已有同名的文件",
  ENOENT: "没有这个地方",
  ELOOP: "链接最后又指向自己",
  ENAMETOOLONG: "名称太长",
  ENOSPC: "磁盘已满",
  EDQUOT: "磁盘已满",
  EMFILE: "打开的文件太多",
  EIO: "磁盘出错",
  EBUSY: "正在被别的程序使用",
  ERR_SQLITE_ERROR: "打不开，或者里面有别的内容",
  ERR_INVALID_ARG_VALUE: "路径里有不能用的字符",
};

/** What the system says when it cannot read or write, in plain words. */
export const systemReason = (code: string): string => wordsFor(reasons, code, `系统报告 ${code}`);
