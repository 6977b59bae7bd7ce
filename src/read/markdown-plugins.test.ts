import type { unified as astro } from "@astrojs/markdown-remark";
import { expect, test } from "vitest";
import config from "../../astro.config.mjs";

/** What Astro makes of a page's text, as code that writes its HTML. */
async function compiled(text: string): Promise<string> {
  const processor = config.markdown?.processor as ReturnType<typeof astro>;
  // What Astro hands over as its own settings, where none are made.
  const shared = { syntaxHighlight: false as const, gfm: processor.options.gfm as boolean, smartypants: processor.options.smartypants as boolean };
  const renderer = await processor.createMdxRenderer?.(shared as never, { optimize: false, srcDir: new URL("../", import.meta.url), sourcemap: false } as never);
  return (await renderer?.process(text, "/content/pages/about.mdx", {}))?.code ?? "";
}

test.each(["20~30万元，支出5~8万元。", "开展20~30次，其中~5~8次。", "约~~5~8万元。", "1~2、3~4、5~6件"])("a page's ranges are not struck out: %s", async (text) => {
  expect(await compiled(text)).not.toContain("_components.del");
});

test("what is struck out on purpose is", async () => {
  expect(await compiled("~~删去~~的字")).toContain("_components.del");
});

test("a page's Chinese emphasis is emphasis, its tables are tables, and its quotation marks stay", async () => {
  const code = await compiled("**重点：**文字\n\n| 项 |\n|---|\n| \"甲\" |\n");
  expect(code).toContain("_components.strong");
  expect(code).toContain("_components.table");
  expect(code).toContain('\\"甲\\"');
});
