import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { placeId } from "../address.ts";
import { isReservedId } from "./reserved-ids.ts";
import { metricSchema } from "./metric.ts";

const templates = ["src/pages", "src/components", "src/layouts"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".astro"))
    .map((name) => readFileSync(join(folder, name), "utf8")),
);
const written = new Set(templates.flatMap((text) => [...text.matchAll(/\sid="([^"{]+)"/g)].map(([, id = ""]) => id)));

describe("no metric may have an id that pages have of their own", () => {
  test("the templates are read", () => expect([...written]).toEqual(expect.arrayContaining(["main", "cite", "data"])));

  test.each([...written, placeId(0), placeId(12), "fn-1", "fn-note", "fnref-1", "fnref-1-2", "footnote-label", "top"])(
    "%s",
    (id) => {
      expect(isReservedId(id)).toBe(true);
      expect(metricSchema.shape.id.safeParse(id).success).toBe(false);
    },
  );

  test.each(["proposals-filed", "data-items", "p", "p1-projects", "fn", "maintenance"])("%s is free", (id) =>
    expect(metricSchema.shape.id.safeParse(id).success).toBe(true),
  );
});
