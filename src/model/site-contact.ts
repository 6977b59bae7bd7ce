import type { Site } from "./schema/site.ts";

/** Whether the site tells readers how to reach its editors: a name alone does not. */
export const isReachable = ({ email, phone }: Partial<Site["contact"]>): boolean => Boolean(email ?? phone);
