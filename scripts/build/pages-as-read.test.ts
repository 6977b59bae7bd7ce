import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { scratch, write } from "./testing.ts";
import { pagesAsRead } from "./pages-as-read.ts";

const { folder, remove } = scratch("pages");
afterAll(remove);

test.skipIf(process.platform === "win32")(
  "a page is read whatever lies beside it: an editor's lock, a link to nothing, a program's own copy",
  () => {
    write(folder, { "real/about.mdx": "---\ntitle: 关于\n---\n\n正文。\n", "pages/~$about.mdx": "" });
    symlinkSync("user@host.1:2", join(folder, "pages/.#about.mdx"));
    symlinkSync(join(folder, "nothing"), join(folder, "pages/aaa.mdx"));
    symlinkSync(join(folder, "real/about.mdx"), join(folder, "pages/about.mdx"));
    const { load } = pagesAsRead(folder) as { load: (id: string) => string | undefined };
    expect(load(join(folder, "real/about.mdx"))).toContain("正文。");
    expect(load(join(folder, "pages/aaa.mdx"))).toBeUndefined();
  },
);
