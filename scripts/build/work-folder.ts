import { join } from "node:path";

/** Where builds of a checkout make their sites, one after another; nothing in it outlives its build. */
export const workOf = (checkout: string): string => join(checkout, ".cache", "build");
