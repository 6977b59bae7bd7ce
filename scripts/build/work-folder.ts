import { join } from "node:path";

/** A name that no other program has, should .cache be a link to a folder of many. Where builds of a checkout make their sites, one after another; nothing in it outlives its build. */
export const workOf = (checkout: string): string => join(checkout, ".cache", "nianlun-build");
