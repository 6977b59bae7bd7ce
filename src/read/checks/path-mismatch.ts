import { diagnostic, type Diagnostic } from "../../model/diagnostic.ts";
import type { ReportPath } from "../files/report-path.ts";
import type { ReportSubject } from "./check.ts";

interface Filed extends Pick<ReportSubject, "frontmatter" | "yaml"> {
  path: ReportPath;
  /** Those to be held against the path. */
  keys: readonly ("body" | "year" | "kind")[];
}

/** Keys of the frontmatter that are other than in the path. What the frontmatter leaves out is reported as missing, not as another. */
export function* checkPath({ path, keys, frontmatter, yaml }: Filed): Generator<Diagnostic> {
  for (const key of keys) {
    if (frontmatter[key] === path[key] || yaml.written([key]) === undefined) continue;
    yield diagnostic("path-mismatch", yaml.at([key]), {
      key,
      stated: String(frontmatter[key]),
      path: String(path[key]),
    });
  }
}
