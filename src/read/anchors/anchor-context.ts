import type { Metric, Source } from "../../model/dataset.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { ToldAbout } from "../told/told-otherwise.ts";
import type { SourceLines } from "../markdown/source-position.ts";

/** What anchors are sought with. */
export interface AnchorContext {
  lines: SourceLines;
  metrics: Metric[];
  /** The report's own source, for observations without a number; undefined where it is still to be mended. */
  source: Source | undefined;
  /** What is held against the words around the numbers; undefined where it is at fault itself. */
  about: ToldAbout | undefined;
  report: (found: Diagnostic) => void;
}
