import fc from "fast-check";
import { expect, it } from "vitest";
import { packCatalogue, unpackCatalogue } from "./search-catalogue.ts";
import { levelSchema } from "./schema/body.ts";
import { reportKindSchema } from "./schema/report.ts";

const entry = fc
  .record({
    key: fc.stringMatching(/^und_[0-9a-f]{7}$/),
    body: fc.constantFrom("jia", "yi", "bing"),
    level: fc.constantFrom(...levelSchema.options),
    year: fc.integer({ min: 1949, max: 2199 }),
    kind: fc.constantFrom(...reportKindSchema.options),
    slug: fc.constantFrom("", "-extra"),
  })
  .map(({ slug, ...rest }) => ({ ...rest, id: `${rest.body}/${rest.year}-${rest.kind}${slug}` }));

it("what is packed is the catalogue, in its order", () =>
  fc.assert(
    fc.property(fc.array(entry), fc.array(fc.constantFrom("parts/1/", "parts/2/")), (reports, parts) => {
      const packed = JSON.parse(JSON.stringify(packCatalogue({ parts, reports }))) as ReturnType<typeof packCatalogue>;
      expect(unpackCatalogue(packed)).toEqual({ parts, reports });
    }),
  ));
