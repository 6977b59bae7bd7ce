import { readFileSync, writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { withHouse } from "./lint/house-page.ts";

/** Draws the house into CONTRIBUTING, for contributors: its words are no part of what editors read. */
const PAGE = "CONTRIBUTING.md";
const page = withHouse(readFileSync(PAGE, "utf8"));
writeFileSync(PAGE, await format(page, { ...(await resolveConfig(PAGE)), filepath: PAGE }));
