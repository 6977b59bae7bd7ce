import { describe, expect, test } from "vitest";
import { siteAddressSchema } from "./site-address.ts";

const formOf = (address: string): unknown => {
  const issue = siteAddressSchema.safeParse(address).error?.issues[0];
  return issue && (issue.code === "custom" ? issue.params?.form : issue.code);
};

test.each([
  "https://example.org",
  "https://example.org/",
  "https://example.org/jia",
  "https://example.org/~jia/v1.0/a_b-C/",
  "http://localhost:4321/",
  "https://example.org:8443/a/",
  "https://年报.中国/nianbao/",
  "http://192.168.1.2/",
  "http://[::1]:4321/",
  "https://example.org//",
  " https://example.org/",
])("%s is an address of a site", (address) => {
  expect(formOf(address)).toBeUndefined();
});

describe.each([
  [
    "address-path",
    [
      "https://example.org/年报/",
      "https://example.org/a b/",
      "https://example.org/a%20b/",
      "https://example.org/100%/",
      "https://example.org/a//b/",
      "https://example.org/../a/",
      "https://example.org/a/./b/",
      "https://example.org/a/..",
      "https://example.org/%2e%2e/",
      "https://example.org/a\\b/",
      "https://example.org/a@b/",
      "https://example.org/a+b/",
      "https://example.org/a:b/",
      "https://example.org/a;b/",
      "https://example.org/{a}/",
      "https://example.org/jia/index.html",
    ],
  ],
  ["address-login", ["https://user:secret@example.org/", "https://user@example.org/", "https://@example.org/"]],
  ["address-port", ["https://example.org:0/", "https://example.org:22/", "http://example.org:25/a/"]],
  ["plain-address", ["https://example.org/?a", "https://example.org/#a", "https://example.org/a?"]],
  [
    "invalid_format",
    ["https://example.org:99999/", "example.org/jia/", "ftp://example.org/", "", "https://", "https:example.org/"],
  ],
])("%s", (form, addresses) => {
  test.each(addresses)("%j", (address) => {
    expect(formOf(address)).toBe(form);
  });
});
