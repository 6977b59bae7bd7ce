/**
 * What is said where packages are missing. Plain JavaScript: it must run on a Node that reads no types.
 * @param {string} found @param {string | undefined} locale
 */
export const incomplete = (found, locale) =>
  /^en/i.test(locale ?? "")
    ? `The installation is not complete: ${found} is missing. It was made on another system, perhaps, or not finished. Run npm ci, then try again.`
    : `安装不完整，缺少 ${found}：可能是在别的系统上装的，或者没有装完。先运行 npm ci，再试一次。`;
