import type { MessageLanguage } from "./diagnostics.ts";
import { inbox as en } from "./en/inbox.ts";
import { inbox as zh } from "./zh-hans/inbox.ts";

export type InboxWords = typeof zh;

/** The words of `npm run inbox`. */
export const inboxWords = (language: MessageLanguage): InboxWords => (language === "en" ? en : zh);
