import { pages } from "./pages.ts";
import { report } from "./report.ts";
import { series } from "./series.ts";

const names: Record<string, string> = {
  ...pages.kinds,
  ...pages.levels,
  ...series.scope,
  ...report.textKinds,
  ...report.media,
};

/** A choice as it is written in the files, with what the site calls it. */
export const named = (choice: string): string =>
  names[choice] === undefined ? choice : `${choice}（${names[choice]}）`;
