/** What systems and programs leave beside the files: hidden ones, Office locks, backups, folders' settings and pictures. */
const LEFTOVER = /^(?:\.|~\$|Thumbs\.db$|ehthumbs\.db$|desktop\.ini$|Icon\r$|__MACOSX$)|(?:~|\.orig|\.bak|\.rej|\.swp|\.tmp|\.crdownload)$/i;

/** Whether a file, named `content/…`, is a leftover, or lies in one. */
export const isLeftover = (name: string): boolean => name.split("/").some((part) => LEFTOVER.test(part));
