import { perList } from "./per-list.ts";

const index = perList(<T extends { id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item])));

/** The body, metric or group of that id; undefined where a list has none. */
export const byId = <T extends { id: string }>(items: readonly T[], id: string | undefined): T | undefined =>
  id === undefined ? undefined : (index(items).get(id) as T | undefined);
