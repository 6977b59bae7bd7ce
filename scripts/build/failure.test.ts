import { resolve } from "node:path";
import { expect, test } from "vitest";
import { describeFailure } from "./failure.ts";

const page = resolve("content/pages/about.mdx");

test.each<[string, object | null, { place: string; message: string }]>([
  [
    "a bundler's trace and frame",
    {
      message:
        "[builtin:vite-json] plugin `builtin:vite-json` threw an error\nCaused by:\n    trailing comma at line 1 column 8\nStack backtrace:\n   0: rolldown::x\n   1: y",
    },
    {
      place: "",
      message:
        "[builtin:vite-json] plugin `builtin:vite-json` threw an error Caused by: trailing comma at line 1 column 8",
    },
  ],
  [
    "a page's line once it is compiled",
    {
      message: `[MISSING_EXPORT] "zz" is not exported by "content/pages/m.js".\n   ╭─[ content/pages/about.mdx:8:9 ]\n   │\n 8 │ import {zz} from "./m.js";\n   │         ─┬\n   ╰──`,
      loc: { file: page, line: 8, column: 8 },
    },
    { place: "content/pages/about.mdx", message: '[MISSING_EXPORT] "zz" is not exported by "content/pages/m.js".' },
  ],
  [
    "a file's own line is kept",
    { message: "[PARSE_ERROR] Unexpected token", loc: { file: resolve("content/pages/bad.js"), line: 1, column: 19 } },
    { place: "content/pages/bad.js:1:19", message: "[PARSE_ERROR] Unexpected token" },
  ],
  [
    "a place without a line",
    { message: "no such file", loc: { file: resolve("content/pages/a.css"), line: NaN } },
    { place: "content/pages/a.css", message: "no such file" },
  ],
  ["nothing at all", null, { place: "", message: "null" }],
  [
    "a file beyond the content",
    { message: "x\n    at f (y.js:1:2)", id: "/elsewhere/a.js" },
    { place: "/elsewhere/a.js", message: "x" },
  ],
])("what stopped a build is said in one line: %s", (_, error, said) => {
  expect(describeFailure(error)).toEqual(said);
});
