/** What is hidden. */
const HIDDEN = /^\./;

/** What is left whole or in part by programs, by its ending: backups (of Office: wbk, asd, xlk), swaps, downloads and uploads under way, sides of a conflict, shortcuts of Windows. */
const ENDING =
  /(?:~|\.(?:orig|bak|rej|wbk|asd|xlk|save|mine|r\d{3,}|sw[a-p]|tmp|temp|old|crdownload|opdownload|download|downloading|filepart|aria2|xltd|td|part|partial|!sync|lnk|sb-\w+-\w+))$|_(?:BACKUP|BASE|LOCAL|REMOTE)_\d+(?:\.\w+)?$/i;

/** Keys and passwords, and what programs install. */
const PRIVATE =
  /^(?:id_(?:rsa|dsa|ecdsa|ed25519)|.*\.(?:kdbx?|ppk|pfx|p12|jks)|node_modules|npm-debug\.log|_gsdata_)$/i;

/** What systems, file servers and programs keep beside the files: Office and Emacs locks, bins, folders' settings and pictures. */
const KEPT =
  /^(?:~\$.*|#.*#|Thumbs\.db|ehthumbs\.db|desktop\.ini|Icon\r|__MACOSX|[@#$]Recycle(?:\.Bin)?|RECYCLER|#snapshot|~snapshot|@Recently-Snapshot|@eaDir|Network Trash Folder|Temporary Items|nohup\.out|error_log|System Volume Information|lost\+found)$/i;

/** The version control; CVs are what people send with applications. */
const VERSIONS = /^CVS$/;

/** What Windows and servers for Macs keep with a file, which other systems show as one beside it: 表.pdf:Zone.Identifier says where it was taken from. */
const STREAM =
  /[:\uF03A](?:Zone\.Identifier|SmartScreen|encryptable|favicon|ms-properties|\$\w+|AFP_\w+|DOSATTRIB|SummaryInformation|OECustomProperty|com\.(?:apple|dropbox)\.[\w.$]+)(?:[:\uF03A]\$DATA)?$/i;

/** One of which nothing is known, or a name with a colon. */
const LIKE_STREAM = /\.[a-z]\w*[:\uF03A][\w.$]+$/i;

const isKept = (part: string): boolean => KEPT.test(part) || VERSIONS.test(part) || STREAM.test(part);

const isLeft = (part: string): boolean => isKept(part) || ENDING.test(part) || LIKE_STREAM.test(part);

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
  /\.sync-conflict-\d{8}-\d{6}-\w{7}(?:\.|$)|\([^()]*(?:conflicted copy|case conflict|[冲衝]突的?副本)[^()]*\)|\[conflict\]|_conflict-\d{8}-\d{6}|_(?:冲突文件|衝突檔案)_/i;

/** What `npm run import` writes for editors. */
const REVIEW = /\.review\.md$/;

const isHiddenOrKept = (part: string): boolean => (HIDDEN.test(part) && !SERVED.test(part)) || isKept(part);

/** What somebody may have given such a name, and looks for in the site. */
const isDoubtful = (part: string): boolean =>
  ENDING.test(part) || LIKE_STREAM.test(part) || CONFLICT.test(part) || REVIEW.test(part) || PRIVATE.test(part);

/** The same of `public/…`. */
export const isPublicLeftover = (name: string): boolean =>
  anyPart(name, (part) => isHiddenOrKept(part) || isDoubtful(part));

/** Of a file of `public/…` that is left out and should be told: the file, or the folder that it lies in, that has such a name. */
export function leftOutOf(name: string): string | undefined {
  const parts = name.split("/");
  const at = parts.findIndex(isDoubtful);
  return at < 0 || parts.some(isHiddenOrKept) ? undefined : parts.slice(0, at + 1).join("/");
}
