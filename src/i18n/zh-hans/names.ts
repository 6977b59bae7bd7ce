import { wordsFor } from "../words-for.ts";
import { pages } from "./pages.ts";
import { report } from "./report.ts";
import { series } from "./series.ts";

const names = {
  ...pages.kinds,
  ...pages.levels,
  ...series.scope,
  ...report.textKinds,
  ...report.media,
};

/** A choice as it is written in the files, with what the site calls it. */
export function named(choice: string): string {
  const name = wordsFor(names, choice, "");
  return name === "" ? choice : `${choice}（${name}）`;
}
