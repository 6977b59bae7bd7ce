/** Languages in which commands and diagnostics speak. */
export type MessageLanguage = "zh" | "en";

/** The language that the environment asks for, in POSIX order. */
export const environmentLanguage = ({
  LC_ALL,
  LC_MESSAGES,
  LANG,
}: Record<string, string | undefined>): MessageLanguage => messageLanguage(LC_ALL || LC_MESSAGES || LANG);

/** The language of a locale, Chinese unless it names another. */
export const messageLanguage = (locale: string | undefined): MessageLanguage =>
  /^en/i.test(locale ?? "") ? "en" : "zh";
