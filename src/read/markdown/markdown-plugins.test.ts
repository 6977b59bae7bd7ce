import type { unified as astro } from "@astrojs/markdown-remark";
import { expect, test } from "vitest";
import config from "../../../astro.config.mjs";

/** What Astro makes of a page's text, as code that writes its HTML. */
async function compiled(text: string): Promise<string> {
  const processor = config.markdown?.processor as ReturnType<typeof astro>;
  // What Astro hands over as its own settings, where none are made.
  const shared = {
    syntaxHighlight: false as const,
    gfm: processor.options.gfm as boolean,
    smartypants: processor.options.smartypants as boolean,
  };
  const renderer = await processor.createMdxRenderer?.(
    shared as never,
    { optimize: false, srcDir: new URL("../", import.meta.url), sourcemap: false } as never,
  );
  return (await renderer?.process(text, "/content/pages/about.mdx", {}))?.code ?? "";
}

test.each(["20~30万元，支出5~8万元。", "开展20~30次，其中~5~8次。", "约~~5~8万元。", "1~2、3~4、5~6件"])(
  "a page's ranges are not struck out: %s",
  async (text) => {
    expect(await compiled(text)).not.toContain("_components.del");
  },
);

test("what is struck out on purpose is", async () => {
  expect(await compiled("~~删去~~的字")).toContain("_components.del");
});

test("a page's Chinese emphasis is emphasis, its tables are tables, and its quotation marks stay", async () => {
  const code = await compiled('**重点：**文字\n\n| 项 |\n|---|\n| "甲" |\n');
  expect(code).toContain("_components.strong");
  expect(code).toContain("_components.table");
  expect(code).toContain('\\"甲\\"');
});

test("a page's signs, numbers of lists and marks of notes are as they are typed", async () => {
  const code = await compiled(
    "247[^1]件，169*2=338，247*3=741\n\n> 98%的提案\n\n1. 甲\n4. 乙\n\n[注]: 截至12月底。\n\n[^1]: 含并案。",
  );
  for (const words of ["[1]", "169*2=338，247*3=741", "> ", "[注]: 截至12月底。"])
    expect(code).toContain(JSON.stringify(words).slice(1, -1));
  expect(code).toContain('value: "4"');
  expect(code).not.toMatch(/_components\.(?:em|blockquote)\b/);
});
