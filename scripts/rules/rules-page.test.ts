import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { rulePages } from "./rules-page.ts";

const pages = Object.entries(rulePages());

test.each(pages)("%s is committed as the rules and their examples make it: npm run rules", (path, text) => {
  expect(existsSync(path) ? readFileSync(path, "utf8") : "").toBe(text);
});

test.each(pages)("%s leads to each rule that it has, by its code", (_, text) => {
  const sections = [...text.matchAll(/^### (.+)$/gm)].map(([, code]) => code);
  expect([...text.matchAll(/\]\(#([a-z0-9-]+)\)/g)].map(([, code]) => code)).toEqual(sections);
  expect(new Set(sections).size).toBe(sections.length);
});

test.each(pages)("%s says nothing that is undefined, and holds no mark that cannot be seen", (_, text) => {
  expect(text).not.toMatch(/undefined|NaN|[\r\uFEFF\u202A-\u202E\uFFFD]/);
});
