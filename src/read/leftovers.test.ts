import { expect, test } from "vitest";
import { isPublicLeftover } from "./leftovers.ts";

test.each(["robots.txt", ".nojekyll", ".htaccess", ".user.ini", ".well-known/security.txt", "files/.htaccess", "environment.pdf", "~wang/index.html", "附件.docx"])("of public/, %s is published", (name) => {
  expect(isPublicLeftover(`public/${name}`)).toBe(false);
});

const left = [".a.swp", ".robots.txt.swo", ".#robots.txt", "._a.png", ".~lock.表.ods#", "~$a.docx", "a.pdf~", "a.html.bak", ".git/HEAD", ".gitkeep", ".svn/entries", ".DS_Store", ".env", ".env.local", ".vscode/settings.json", ".Trash-1000/a.pdf", "files/Thumbs.db", "__MACOSX/a"];
test.each(left)("of public/, %s is left by a program and stays out", (name) => {
  expect(isPublicLeftover(`public/${name}`)).toBe(true);
});
