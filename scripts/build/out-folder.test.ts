import { mkdirSync, renameSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { contentsRefusal, outFolderOf, realPath } from "./out-folder.ts";
import { markSite } from "./site-mark.ts";
import { besideOf } from "./swap.ts";
import { scratch, write } from "./testing.ts";

const { folder, remove } = scratch("out");
afterAll(remove);
const root = join(realPath(folder), "checkout");
const folders = { content: join(root, "content"), cache: join(root, ".cache"), root };
write(root, { "content/reports/a/2023-review.md": "", "src/site.ts": "", "public/favicon.svg": "" });
symlinkSync(root, join(folder, "link-to-checkout"));
symlinkSync(join(folder, "nowhere"), join(folder, "link-to-nothing"));
mkdirSync(join(folder, "served"));
symlinkSync(join(folder, "served"), join(root, "linked"));

describe("a build may not put its site into", () => {
  test.each([
    ["content", "holds-content"],
    ["content/reports", "in-content"],
    ["content/reports/a/new/folder", "in-content"],
    [".", "holds-content"],
    ["..", "holds-content"],
    ["/", "holds-content"],
    ["src", "in-project"],
    ["src/pages/dist", "in-project"],
    ["public/dist", "in-project"],
    ["node_modules", "in-project"],
    [".git", "in-project"],
    [".astro", "in-project"],
    [".cache/nianlun-build/dist", "in-project"],
    [".cache", "with-cache"],
    ["~/site", "home-sign"],
    ["../site\r", "unexpanded"],
    ["../site ", "unexpanded"],
    ['"', "unexpanded"],
    ['"/srv/site"', "unexpanded"],
    ["$HOME/site", "unexpanded"],
    ["%USERPROFILE%\\site", "unexpanded"],
    ["D:\\site", "unexpanded"],
    ["https:/example.org", "unexpanded"],
    ["../link-to-checkout", "holds-content"],
    ["../link-to-checkout/content/x", "in-content"],
    ["../link-to-nothing", "link-broken"],
  ])("%s: %s", (out, why) => expect(outFolderOf({ ...folders, out: join(root, out) })).toMatchObject({ why }));

  test.each([".", "content", "content/pages/x", "public/x", "src", "scripts/x"])(
    "any place, where the cache lies among what is read: %s",
    (cache) => {
      const found = outFolderOf({ ...folders, cache: join(root, cache), out: join(root, "dist") });
      expect("why" in found && found.why).toBe(cache === "." ? false : "cache-inside");
    },
  );

  test("the checkout, where the content lies elsewhere", () => {
    expect(outFolderOf({ ...folders, content: join(folder, "elsewhere"), out: root })).toMatchObject({
      why: "holds-project",
    });
  });
});

test("it may put it into dist, a folder below the cache, and behind a link, where the link leads", () => {
  expect(outFolderOf({ ...folders, out: join(root, "dist") })).toEqual({ out: join(root, "dist") });
  for (const name of ["我的 网站", "site (2)", "a$b", "100%", "o'clock"])
    expect(outFolderOf({ ...folders, out: join(root, name) })).toEqual({ out: join(root, name) });
  expect(outFolderOf({ ...folders, out: join(root, ".cache/test/dist") })).toEqual({
    out: join(root, ".cache/test/dist"),
  });
  expect(outFolderOf({ ...folders, out: join(root, "linked") })).toEqual({ out: realPath(join(folder, "served")) });
});

test("it may put it behind a link in a linked folder, which counts from where it really lies", () => {
  mkdirSync(join(folder, "deep/er"), { recursive: true });
  symlinkSync("../site", join(folder, "deep/er/link"));
  symlinkSync(join(folder, "deep/er"), join(folder, "shallow"));
  mkdirSync(join(folder, "deep/site"));
  expect(outFolderOf({ ...folders, out: join(folder, "shallow/link") })).toEqual({
    out: join(realPath(folder), "deep/site"),
  });
});

test("it may put it behind a link whose folder a killed build has set aside, and nobody else has taken away", () => {
  const site = join(realPath(folder), "released", "site");
  write(site, { "index.html": "" });
  markSite(site, "/");
  symlinkSync("site", join(folder, "released", "current"));
  symlinkSync("released/current", join(folder, "published"));
  mkdirSync(besideOf(site));
  renameSync(site, join(besideOf(site), "old"));
  expect(outFolderOf({ ...folders, out: join(folder, "published") })).toEqual({ out: site });
});

describe("what lies in the folder", () => {
  const made = (name: string, files: Record<string, string>, later: Record<string, string> = {}): string => {
    const out = join(folder, "contents", name);
    write(out, files);
    markSite(out, "/");
    write(out, later);
    return out;
  };

  test("is replaced where a build made it, whatever file managers have left there", () => {
    const out = made("ours", { "index.html": "" }, { ".DS_Store": "", "reports/Thumbs.db": "" });
    expect(contentsRefusal(out)).toBeUndefined();
    expect(contentsRefusal(join(folder, "not-there"))).toBeUndefined();
  });

  test.each([".git/HEAD", "CNAME", "reports/notes.docx"])("stays where somebody has put %s among it", (path) => {
    const out = made(path.replaceAll("/", "-"), { "index.html": "" }, { [path]: "" });
    expect(contentsRefusal(out)).toEqual({ why: "foreign", found: join(out, path), count: 1 });
  });

  test("stays where no build made it, a broken mark included", () => {
    write(join(folder, "photos"), { "2023.jpg": "" });
    write(join(folder, "broken"), { "index.html": "", ".nianlun-site": '{"generator":"Nianlun","fil' });
    for (const name of ["photos", "broken"])
      expect(contentsRefusal(join(folder, name))).toEqual({ why: "unmarked", found: join(folder, name) });
    expect(contentsRefusal(join(folder, "photos/2023.jpg"))).toMatchObject({ why: "no-folder" });
  });
});
