import { expect, test } from "vitest";
import { srcsetAddresses } from "./srcset.ts";

test.each([
  ["a.png", ["a.png"]],
  ["a.png 1x, b.png 2x", ["a.png", "b.png"]],
  [" a.png 1x,b.png 2x ", ["a.png", "b.png"]],
  ["data:image/png;base64,AA== 1x", ["data:image/png;base64,AA=="]],
  ["data:image/png;base64,AA== 1x, b,c.png 300w", ["data:image/png;base64,AA==", "b,c.png"]],
  ["a.png, b.png", ["a.png", "b.png"]],
  ["", []],
  [" , ", []],
])("%j holds %j", (srcset, addresses) => expect(srcsetAddresses(srcset)).toEqual(addresses));
