import type { Strings } from "../../i18n/index.ts";
import type { Addresses } from "../../model/address.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Language } from "../../model/schema/site.ts";

/** What a chart needs to speak, to name and to link: a page's context has it all. */
export interface ChartContext {
  dataset: Pick<Dataset, "bodies" | "metrics" | "reports">;
  language: Language;
  t: Pick<Strings, "series" | "charts" | "claims" | "pages">;
  to: Pick<Addresses, "observation">;
}
