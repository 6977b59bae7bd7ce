import { diagnostic, type Diagnostic } from "../../model/diagnostic.ts";
import type { ContentFile } from "../files/source.ts";
import { siteCheck, siteYaml } from "./site-yaml.ts";

/** Reports that the site calls withdrawn, of which `isSo` says that it holds. Each at its entry. */
export function checkWithdrawn(
  files: readonly ContentFile[],
  why: "there" | "unknown",
  isSo: (id: string) => boolean,
): Diagnostic[] {
  const yaml = siteYaml(files);
  const { withdrawn = [] } = siteCheck(files);
  return withdrawn.flatMap((report, index) =>
    yaml && isSo(report)
      ? diagnostic(
          "withdrawn-otherwise",
          yaml.at(["check", "withdrawn", index]),
          { report, why },
          why === "there" ? "error" : "warning",
        )
      : [],
  );
}
