import { expect, test } from "vitest";
import { contentSecurityPolicy } from "./security.ts";

test("a page may load nothing but its own files, and send nothing elsewhere", () => {
  expect(contentSecurityPolicy({ wasm: false })).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'",
  );
});

test("only a page that asks for it may run WebAssembly", () => {
  expect(contentSecurityPolicy({ wasm: true })).toContain("script-src 'self' 'wasm-unsafe-eval';");
});
