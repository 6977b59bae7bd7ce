import { inLanguage, strings, type Strings } from "../i18n/index.ts";
import { addresses, type Addresses } from "../model/address.ts";
import type { Dataset, Label } from "../model/dataset.ts";
import { languageSchema, type Language } from "../model/schema/site.ts";
import type { Series } from "../series/types.ts";
import type { Part } from "../site-parts.ts";
import { isShare, loadPart, loadSite } from "../site.ts";

/** What every page needs, in the language of its path. */
export interface Context {
  dataset: Dataset;
  series: Series[];
  language: Language;
  t: Strings;
  to: Addresses;
  /** A content text in the page's language. */
  say(label: Label): string;
}

interface LanguagePath {
  params: { lang: string | undefined };
}

/** `lang` is the route's parameter: absent for the site's first language. A page of a part of the site sees no other. */
export async function pageContext(lang: string | undefined, part?: Part): Promise<Context> {
  const { dataset, series, base } = await (part === undefined ? loadSite() : loadPart(part));
  const root = rootLanguage(dataset);
  const language = lang === undefined ? root : languageSchema.parse(lang);
  return {
    dataset,
    series,
    language,
    t: strings(language),
    to: addresses(base, language, root),
    say: (label) => inLanguage(label, language),
  };
}

/** One path for each language of the site. */
export async function languagePaths(): Promise<LanguagePath[]> {
  const { dataset } = await loadSite();
  return dataset.site.languages.map((language) => ({
    params: { lang: language === rootLanguage(dataset) ? undefined : language },
  }));
}

/** The same for a page of all reports together. */
export const wholeSitePaths = async (): Promise<LanguagePath[]> => (isShare ? [] : languagePaths());

/** One path for each language and item; `params` names the item in the path, and the page gets it as its prop. */
export async function itemPaths<T, P extends Record<string, string>>(
  items: (dataset: Dataset) => readonly T[],
  params: (item: T) => P,
  paths = languagePaths,
) {
  const { dataset } = await loadSite();
  const languages = await paths();
  return languages.flatMap((language) =>
    items(dataset).map((item) => ({ params: { ...language.params, ...params(item) }, props: { item } })),
  );
}

const rootLanguage = (dataset: Dataset): Language => dataset.site.languages[0] ?? "zh-hans";
