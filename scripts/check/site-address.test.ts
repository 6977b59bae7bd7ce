import { expect, test } from "vitest";
import { checkAddress } from "./site-address.ts";

const said = (address: string, environment: Record<string, string> = {}, isCi = true) =>
  checkAddress(
    [
      {
        path: "content/site.yaml",
        size: 1,
        bytes: new TextEncoder().encode(`title: { zh: 甲 }\naddress: ${address}\n`),
      },
    ],
    environment,
    isCi ? "error" : "note",
  ).map(({ severity, data }) => [severity, (data as { why: string }).why, (data as { meant?: string }).meant]);

test.each(["http://localhost:4321/", "http://127.0.0.1/", "http://[::1]:80/", "https://pc.local/"])(
  "%s is the reader's own machine",
  (address) => {
    expect(said(address)).toEqual([["error", "local", undefined]]);
    expect(said(address, {}, false)).toEqual([["note", "local", undefined]]);
  },
);

test("the path must be that of the service", () => {
  const github = { GITHUB_REPOSITORY: "Jiashi/nianlun" };
  expect(said("https://jiashi.github.io/", github)).toEqual([["error", "path", "https://jiashi.github.io/nianlun/"]]);
  expect(said("https://jiashi.github.io/nianlun", github)).toEqual([]);
  expect(said("https://jiashi.github.io/", { GITHUB_REPOSITORY: "jiashi/jiashi.github.io" })).toEqual([]);
  const gitlab = { CI_PAGES_URL: "https://jiashi.gitlab.io/nianlun" };
  expect(said("https://jiashi.gitlab.io/", gitlab)).toEqual([["error", "path", "https://jiashi.gitlab.io/nianlun/"]]);
});

test.each(["https://example.org/", "https://example.org/sub/", "not an address"])(
  "an address of its own is nobody else's: %s",
  (address) => {
    expect(
      said(address, { GITHUB_REPOSITORY: "jiashi/nianlun", CI_PAGES_URL: "https://jiashi.gitlab.io/nianlun" }),
    ).toEqual([]);
  },
);
