import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { exportedBy } from "./page-exports.ts";

const folder = mkdtempSync(join(tmpdir(), "exports-"));
afterAll(() => rmSync(folder, { recursive: true }));

function exportsOf(name: string, text: string | Buffer) {
  writeFileSync(join(folder, name), text);
  return exportedBy(join(folder, name));
}

test.each([
  [
    "a.js",
    "export const a = 1, { b, c: [d, ...e], f: { g } = {}, ...h } = x; export function i() {} export class j {} export { k as l }; export * as m from './x.js'; export { n, default as o } from './x.js';",
    ["a", "b", "d", "e", "g", "h", "i", "j", "l", "m", "n", "o"],
  ],
  ["a.mjs", "export default () => 1; export { a as 'b-c' };", ["default", "b-c"]],
  [
    "a.ts",
    "export type A = string; export interface B {} export enum C { D } export declare const e: number; export const f = 1 as number; export { type A as G, f as h };",
    ["C", "f", "h"],
  ],
  ["a.js", "import './x.js';", []],
  ["a.json", '\uFEFF{ "a": 1, "b": { "c": 2 } }', ["default", "a", "b"]],
  ["list.json", "[1, 2]", ["default"]],
])("the names that %s exports are known: %s", async (name, text, names) => {
  expect(await exportsOf(name, text)).toEqual({ names });
});

test.each([
  ["a.js", "export * from './x.js'; export const a = 1;"],
  ["a.js", "module.exports = { a: 1 };"],
  ["a.js", "if (!module.parent) return;\nexports.a = 1;"],
  ["a.jsx", "export const a = <b />;"],
  ["a.astro", "---\n---\n<b />"],
  ["a.txt", "甲"],
  ["NAMES", "甲"],
])("those of %s are not: %s", async (name, text) => {
  expect((await exportsOf(name, text)).names).toBeUndefined();
  expect((await exportsOf(name, text)).fault).toBeUndefined();
});

test.each([
  ["a.json", '{\n  "a": 1,\n}\n', { fault: "json", line: 3 }],
  ["a.json", "{ // 甲\n}", { fault: "json", line: 1 }],
  ["a.json", "", { fault: "json", line: 1 }],
  ["a.mjs", "export const a = 1;\nexport const = 2;", { fault: "code", line: 2 }],
  ["a.ts", "const a: = 1;", { fault: "code", line: 1 }],
  ["a.json", Buffer.from([0x22, 0xbc, 0xd7, 0x22]), { fault: "encoding" }],
  ["a.js", Buffer.from([0x2f, 0x2f, 0xbc, 0xd7]), { fault: "encoding" }],
  ["a.yaml", "a: 1", { fault: "ending" }],
  ["a.csv", "a,b", { fault: "ending" }],
  ["a.tif", "", { fault: "ending" }],
])("nothing can be imported from %s: %j", async (name, text, told) => {
  expect(await exportsOf(name, text)).toEqual(told);
});
