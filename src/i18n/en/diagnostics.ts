import type { DiagnosticCatalogue } from "../diagnostic-text.ts";
import { claim } from "./diagnostics/claim.ts";
import { consistency } from "./diagnostics/consistency.ts";
import { entry } from "./diagnostics/entry.ts";
import { file } from "./diagnostics/file.ts";
import { head } from "./diagnostics/head.ts";
import { history } from "./diagnostics/history.ts";
import { page } from "./diagnostics/page.ts";
import { reference } from "./diagnostics/reference.ts";
import { text } from "./diagnostics/text.ts";

/** English messages of the reader, a file for each category of rules. */
export const diagnostics: DiagnosticCatalogue = {
  ...file,
  ...head,
  ...reference,
  ...entry,
  ...claim,
  ...consistency,
  ...history,
  ...text,
  ...page,
};
