import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { RESERVED_NAMES, ROUTES } from "./reserved-names.ts";

/** Names directly below a folder of src/pages, without endings; parameters and private files are none. */
const names = (folder: string): string[] =>
  readdirSync(folder)
    .map((name) => name.replace(/\..*$/, ""))
    .filter((name) => /^[a-z0-9]/.test(name));

test("every route has its name reserved", () => {
  for (const name of [...names("src/pages"), ...names("src/pages/[...lang]")]) expect(RESERVED_NAMES).toContain(name);
});

test("every route that is named is there", () => {
  expect(
    names("src/pages/[...lang]")
      .filter((name) => name !== "index")
      .sort(),
  ).toEqual([...ROUTES]);
});
