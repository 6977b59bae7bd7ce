import type { messages as zh } from "../zh-hans/messages.ts";
import { build } from "./build.ts";
import { check } from "./check.ts";
import { diagnostics } from "./diagnostics.ts";
import { hook } from "./hook.ts";
import { importing } from "./import.ts";
import { inbox } from "./inbox.ts";
import { newReport } from "./new.ts";
import { options } from "./options.ts";
import { preview } from "./preview.ts";
import { progress } from "./progress.ts";
import { rules } from "./rules.ts";
import { schemasText as schemas, schemaWords } from "./schema.ts";
import { serve } from "./serve.ts";

/** What commands and diagnostics say, in English. */
export const messages: typeof zh = {
  build,
  check,
  diagnostics,
  hook,
  importing,
  inbox,
  newReport,
  options,
  preview,
  progress,
  rules,
  schemas,
  schemaWords,
  serve,
};
