/** What is hidden. */
const HIDDEN = /^\./;

/** What is left whole or in part by programs, by its ending: backups (of Word: wbk, asd), swaps, downloads under way, shortcuts of Windows. */
const ENDING =
  /(?:~|\.(?:orig|bak|rej|wbk|asd|sw[a-p]|tmp|temp|old|crdownload|opdownload|download|downloading|aria2|xltd|td|part|partial|!sync|lnk))$/i;

/** What systems, file servers and programs keep beside the files: Office and Emacs locks, bins, folders' settings and pictures. */
const KEPT =
  /^(?:~\$.*|#.*#|Thumbs\.db|ehthumbs\.db|desktop\.ini|Icon\r|__MACOSX|[@#$]Recycle(?:\.Bin)?|RECYCLER|#snapshot|~snapshot|@Recently-Snapshot|@eaDir|Network Trash Folder|Temporary Items|nohup\.out|error_log|System Volume Information|lost\+found|CVS)$/i;

/** What Windows and servers for Macs keep with a file, which other systems show as one beside it: 表.pdf:Zone.Identifier says where it was taken from. */
const STREAM = /\.\w+[:\uF03A][\w.$]+$/;

const isLeft = (part: string): boolean => KEPT.test(part) || ENDING.test(part) || STREAM.test(part);

/**
 * Of hidden files, what servers and hosts read. All others stay out: programs keep under such names what nobody is to see, keys, old
 * versions and deleted files among it, and no list of them is whole.
 */
const SERVED = /^\.(?:well-known|htaccess|user\.ini|nojekyll|domains)$/;

const anyPart = (name: string, found: (part: string) => boolean): boolean => name.split("/").some(found);

/** Whether a file, named `content/…`, is a leftover, or lies in one. */
export const isLeftover = (name: string): boolean => anyPart(name, (part) => HIDDEN.test(part) || isLeft(part));

/** How sync programs call the version that lost; of the content, such a file is told as a copy. */
const CONFLICT =
  /\.sync-conflict-\d{8}-\d{6}-\w{7}(?:\.|$)|\([^()]*(?:conflicted copy|[冲衝]突的?副本)[^()]*\)|_(?:冲突文件|衝突檔案)_/i;

/** What `npm run import` writes for editors. */
const REVIEW = /\.review\.md$/;

/** The same of `public/…`. */
export const isPublicLeftover = (name: string): boolean =>
  anyPart(
    name,
    (part) => (HIDDEN.test(part) && !SERVED.test(part)) || isLeft(part) || CONFLICT.test(part) || REVIEW.test(part),
  );
