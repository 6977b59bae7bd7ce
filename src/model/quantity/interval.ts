import type { Interval, Quantity } from "../schema/quantity.ts";

/**
 * The values that a quantity leaves possible; never empty.
 * more-than (v,∞) · at-least [v,∞) · nearly [0,v) · at-most [0,v] · about [0,∞), as it claims no edge · range [v,max] · exact [v,v].
 */
export function intervalOf({ value, valueMax, bound }: Pick<Quantity, "value" | "valueMax" | "bound">): Interval {
  switch (bound) {
    case "exact":
      return closed(value, value);
    case "range":
      return closed(value, valueMax ?? value);
    case "at-most":
      return closed(0, value);
    case "nearly":
      return { ...closed(0, value), maxOpen: true };
    case "about":
      return unlimited(0, false);
    case "at-least":
      return unlimited(value, false);
    case "more-than":
      return unlimited(value, true);
  }
}

const closed = (min: number, max: number): Interval => ({ min, minOpen: false, max, maxOpen: false });
const unlimited = (min: number, minOpen: boolean): Interval => ({ min, minOpen, max: Infinity, maxOpen: true });
