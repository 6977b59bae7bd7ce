import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { messages } from "../../src/i18n/messages.ts";
import type { Body } from "../../src/model/dataset.ts";
import { askMissing, Cancelled, type AskContext } from "./ask.ts";

const body = (id: string, name: string): Body => ({
  id,
  name: { zh: name },
  short: { zh: name },
  level: "county",
  terms: [],
});
const words = messages("zh").newReport;
const [down, enter, ctrlC] = ["\u001b[B", "\r", "\u0003"];

/** Presses one key whenever a question has been drawn and nothing more comes. */
function terminal(keys: string[]): AskContext["streams"] {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 24 });
  output.on("data", () =>
    setImmediate(() => {
      const key = keys.shift();
      if (key !== undefined) input.write(key);
    }),
  );
  return { input, output } as unknown as AskContext["streams"];
}

const context = (keys: string[]): AskContext => ({
  words: {
    ask: words.ask,
    choices: messages("zh").schemaWords.choices,
    badYear: words.faults["bad-year"],
    badTerm: (found) => words.faults["bad-ordinal"](found, "term"),
  },
  bodies: [body("jia", "甲市政协"), body("yi", "乙县政协")],
  nextYear: () => 2024,
  suggested: ({ body: id, year, kind }) => ({
    title: `${id}${year}${kind}`,
    body: id,
    year,
    kind,
    text: "original",
    scope: "since-session",
  }),
  streams: terminal(keys),
});

describe("questions on a terminal", () => {
  test("take the likely answer on Enter", async () => {
    const given = await askMissing({ force: false, help: false }, context([enter, enter, enter, enter, enter, enter]));
    expect(given).toMatchObject({
      body: "jia",
      year: 2024,
      kind: "review",
      title: "jia2024review",
      scope: "since-session",
      term: undefined,
    });
  });

  test("ask only for what was not said", async () => {
    const given = await askMissing(
      { body: "yi", year: 2020, title: "题", scope: "session", term: 3, force: false, help: false },
      context([down, enter]),
    );
    expect(given).toMatchObject({
      body: "yi",
      year: 2020,
      kind: "committee-report",
      title: "题",
      scope: "session",
      term: 3,
    });
  });

  test("end at once on Ctrl+C", async () => {
    await expect(askMissing({ force: false, help: false }, context([enter, ctrlC]))).rejects.toBeInstanceOf(Cancelled);
  });
});
