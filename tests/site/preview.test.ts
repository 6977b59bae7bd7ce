import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";

test.each(inject("sites"))("nothing of the preview's panel is in the site $name", ({ folder }) => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    /\.(html|js|css|json)$/.test(path),
  );
  expect(files.length).toBeGreaterThan(10);
  expect(
    files.filter((path) => /nianlun-problems|__nianlun|nianlun:/.test(readFileSync(join(folder, path), "utf8"))),
  ).toEqual([]);
});
