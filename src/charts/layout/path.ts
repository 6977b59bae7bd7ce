import type { Place } from "./layout.ts";

/** A tenth of a unit is finer than any screen. */
export const round = (length: number): string => String(Math.round(length * 10) / 10 + 0);

/** Path data of straight strokes from place to place. */
export const polyline = (places: Place[]): string =>
  `M${places.map(({ x, y }) => `${round(x)} ${round(y)}`).join("L")}`;

/** Path data of a closed shape. */
export const polygon = (places: Place[]): string => `${polyline(places)}Z`;
