import fc from "fast-check";
import { expect, it } from "vitest";
import { pagesOf } from "./pages-of.ts";

it("no item is lost or changes its place, and no page is fuller than it may be but with one item alone", () =>
  fc.assert(
    fc.property(fc.array(fc.nat(60)), fc.integer({ min: 1, max: 100 }), (items, most) => {
      const pages = pagesOf(items, (item) => item, most);
      expect(pages.flat()).toEqual(items);
      for (const page of pages)
        expect(page.length <= 1 || page.reduce((sum, item) => sum + item, 0) <= most).toBe(true);
    }),
  ));
it("an empty list has one empty page", () => expect(pagesOf([], () => 1)).toEqual([[]]));
