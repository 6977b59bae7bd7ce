import type { options as zh } from "../zh-hans/options.ts";

export const options: typeof zh = {
  "unknown-option": (found) => `There is no option ${found}.`,
  "value-missing": (found) => `${found} needs a value.`,
  "value-unwanted": (found) => `This option takes no value: ${found}.`,
  "kept-by-npm": (found) =>
    `npm has taken ${found} for an option of its own, and nothing was done. Options come after a -- of their own: -- ${found}`,
  "surplus-word": (found) => `Surplus word: ${found}. Options come after a -- of their own.`,
  "bad-language": (found) => `--lang is zh or en, not "${found}".`,
  "bad-format": (found) => `There is no format "${found}".`,
};
