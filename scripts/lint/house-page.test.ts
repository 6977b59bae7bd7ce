import { readFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { expect, test } from "vitest";
import { houseParts, withHouse } from "./house-page.ts";
import { layerOf, layers } from "./layers.ts";
import { importGraph, wayBetween } from "./import-cycles.ts";

test("CONTRIBUTING shows the house as the table of layers has it: npm run house", async () => {
  const page = readFileSync("CONTRIBUTING.md", "utf8");
  const config = await resolveConfig("CONTRIBUTING.md");
  expect(page).toBe(await format(withHouse(page), { ...config, filepath: "CONTRIBUTING.md" }));
});

test("every layer is shown, with what it is there for", () => {
  const part = houseParts.layers();
  for (const [name, { does, node }] of Object.entries(layers))
    expect(part).toContain(`| \`${name}\`${node ? " °" : ""} | ${does}`);
});

test("no two layers look into each other", () => {
  const arrows = new Map<string, Set<string>>(Object.keys(layers).map((name) => [name, new Set()]));
  for (const [path, targets] of importGraph(".")) {
    const from = /(?:\.test|-testing)\.ts$/.test(path) ? undefined : layerOf(path);
    for (const target of targets) {
      const to = layerOf(target);
      if (from !== undefined && to !== undefined && to !== from) arrows.get(from)?.add(to);
    }
  }
  const graph = new Map([...arrows].map(([name, to]) => [name, [...to]]));
  const circles = [...graph].filter(([name, to]) => to.some((next) => wayBetween(graph, next, name) !== undefined));
  expect(circles.map(([name]) => name)).toEqual([]);
  expect([...arrows.values()].reduce((sum, to) => sum + to.size, 0)).toBeGreaterThan(100);
});
