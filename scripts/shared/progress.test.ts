import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { messages } from "../../src/i18n/messages.ts";
import { progressFor } from "./progress.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["performance", "setTimeout", "setInterval", "clearInterval"] }));
afterEach(() => void vi.useRealTimers());

const after = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** What is written where stages take so long: reading, of which 200 of 1,000 are done halfway, then pages and the index at once. */
async function said({ isTTY = false, isCi = false, isQuiet = false }, read = 3000) {
  let written = "";
  const stream = { isTTY, write: (text: string) => void (written += text) };
  const progress = progressFor({ stream, isCi, isQuiet }, messages("zh").progress);
  const all = (async () => {
    await progress.stage("read", async (advance) => {
      await after(read / 2);
      advance(200, 1000);
      await after(read / 2);
    });
    await Promise.all([progress.stage("search", () => after(500)), progress.stage("pages", () => after(1000))]);
    progress.end();
  })();
  await vi.advanceTimersByTimeAsync(read + 5000);
  await all;
  return { written, took: (["read", "pages", "whole"] as const).map(progress.took) };
}

test("a terminal is told how far it is, and in the end how long each stage took", async () => {
  const { written, took } = await said({ isTTY: true });
  expect(written).toContain("\r\u001b[2K读取报告 200/1,000……2 秒");
  expect(written).toContain("\r\u001b[2K编制检索，生成页面……3 秒");
  expect(written).toMatch(/\r\u001b\[2K各步用时：读取报告 3\.0 秒，编制检索 0\.5 秒，生成页面 1\.0 秒。\n$/);
  expect(took).toEqual([3000, 1000, 0]);
});

test("what takes less than two seconds is done in silence", async () => {
  expect(await said({ isTTY: true }, 300)).toMatchObject({ written: "" });
  expect(await said({ isCi: true }, 300)).toMatchObject({ written: "" });
});

test("in CI each stage has a line", async () => {
  expect(await said({ isCi: true })).toMatchObject({
    written: "读取报告 3.0 秒\n编制检索 0.5 秒\n生成页面 1.0 秒\n",
  });
});

test("nobody is told who does not want to be, or is not there", async () => {
  expect(await said({})).toMatchObject({ written: "" });
  expect(await said({ isTTY: true, isCi: true, isQuiet: true })).toMatchObject({ written: "" });
});

test("a stage that fails leaves no line behind, and has not ended", async () => {
  let written = "";
  const stream = { isTTY: true, write: (text: string) => void (written += text) };
  const progress = progressFor({ stream, isCi: false, isQuiet: false }, messages("zh").progress);
  const failed = progress.stage("read", async () => {
    await after(3000);
    throw new Error("no");
  });
  const seen = expect(failed).rejects.toThrow("no");
  await vi.advanceTimersByTimeAsync(4000);
  await seen;
  expect(written).toMatch(/读取报告……3 秒\r\u001b\[2K$/);
  expect(progress.took("read")).toBe(0);
});
