import { join } from "node:path";

/**
 * Where builds of a checkout make their sites, one after another; nothing in it outlives its build. The name is no other program's, should
 * .cache be a link to a folder of many.
 */
export const workOf = (checkout: string): string => join(checkout, ".cache", "nianlun-build");
