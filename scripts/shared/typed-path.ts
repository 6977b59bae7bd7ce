import { resolve } from "node:path";

/** Where a path may be meant: npm runs scripts in the package's folder, and says in INIT_CWD where it was called. The likeliest comes first. */
export const typedPlaces = (path: string): [string, string] => [
  resolve(process.env.INIT_CWD ?? ".", path),
  resolve(path),
];
