import { expect, test } from "vitest";
import { isPublicLeftover } from "./leftovers.ts";

test.each([
  "robots.txt",
  ".nojekyll",
  ".htaccess",
  ".user.ini",
  ".well-known/security.txt",
  "files/.htaccess",
  ".domains",
  "#1/a.pdf",
  "part/a.part1.rar",
  "@1.png",
  "environment.pdf",
  "~wang/index.html",
  "sync-conflict-rules.pdf",
  "(副本).pdf",
  "link.txt",
  "附件.docx",
])("of public/, %s is published", (name) => {
  expect(isPublicLeftover(`public/${name}`)).toBe(false);
});

const left = [
  ".a.swp",
  ".robots.txt.swo",
  ".#robots.txt",
  "._a.png",
  ".~lock.表.ods#",
  "~$a.docx",
  "a.pdf~",
  "a.html.bak",
  ".git/HEAD",
  ".gitkeep",
  ".svn/entries",
  ".DS_Store",
  ".env",
  ".env.local",
  ".vscode/settings.json",
  ".Trash-1000/a.pdf",
  "files/Thumbs.db",
  "__MACOSX/a",
];
const kept = [
  ".stversions/a~2024.pdf",
  ".dropbox.cache/a.docx",
  ".sync/Archive/a.docx",
  "#recycle/a.docx",
  "files/@eaDir/a.pdf",
  "$RECYCLE.BIN/a",
  "@Recycle/a",
  "lost+found/#123",
  ".ssh/id_rsa",
  ".bash_history",
  ".netrc",
  ".npmrc",
  ".htpasswd",
  ".a.docx.A1b2C3",
  "a.docx.part",
  "a.docx.!sync",
  "a.swo",
  "备份属于 a.wbk",
  "a.docx.asd",
  "a.pdf.lnk",
  "a.sync-conflict-20240101-120000-ABCDEFG.pdf",
  "a (wang's conflicted copy 2024-01-01).pdf",
  "a(冲突副本 2024-01-01).pdf",
  "#a.html#",
  "CVS/Root",
  "System Volume Information/a",
];
test.each([...left, ...kept])("of public/, %s is left by a program and stays out", (name) => {
  expect(isPublicLeftover(`public/${name}`)).toBe(true);
});
