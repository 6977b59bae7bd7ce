/** What is hidden. */
const HIDDEN = /^\./;

/** What else systems and programs leave beside the files: Office locks, backups, folders' settings and pictures. */
const LEFT = /^(?:~\$|Thumbs\.db$|ehthumbs\.db$|desktop\.ini$|Icon\r$|__MACOSX$)|(?:~|\.orig|\.bak|\.rej|\.swp|\.tmp|\.crdownload)$/i;

/** Of hidden files, what is for nobody to read: editors' locks and swaps, repositories, secrets, systems' own. */
const PRIVATE = /^\.(?:[#_~]|.*\.sw[a-p]$|(?:DS_Store|svn|hg|bzr|idea|vscode|directory|fseventsd|TemporaryItems|AppleDouble)$|git|env|nianlun-|Trash|Spotlight-|nfs|fuse_hidden|goutputstream-)/i;

const anyPart = (name: string, isLeft: (part: string) => boolean): boolean => name.split("/").some(isLeft);

/** Whether a file, named `content/…`, is a leftover, or lies in one. */
export const isLeftover = (name: string): boolean => anyPart(name, (part) => HIDDEN.test(part) || LEFT.test(part));

/** The same of `public/…`, where some hidden files are for servers: .well-known, .htaccess, .nojekyll. */
export const isPublicLeftover = (name: string): boolean => anyPart(name, (part) => PRIVATE.test(part) || LEFT.test(part));
