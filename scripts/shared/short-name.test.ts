import { expect, test } from "vitest";
import { shortName } from "./short-name.ts";

test.each([
  ["综述 2024.docx", "综述 2024.docx"],
  [`${"长".repeat(82)}.txt`, `${"长".repeat(78)}.txt`],
  [`a${"😀".repeat(62)}.md`, `a${"😀".repeat(59)}.md`],
  ["x".repeat(255), "x".repeat(240)],
  [`第1.${"长".repeat(84)}`, `第1.${"长".repeat(78)}`],
])("%s may have a review list beside it, as %s", (name, short) => {
  expect(shortName(name)).toBe(short);
  expect(Buffer.byteLength(`${short}-9999.review.md`)).toBeLessThanOrEqual(255);
});
