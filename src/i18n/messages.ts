import { messages as en } from "./en/messages.ts";
import type { MessageLanguage } from "./message-language.ts";
import { messages as zh } from "./zh-hans/messages.ts";

/** All that commands and diagnostics say, by command; a catalogue that lacks a word fails the type check. */
export type Messages = typeof zh;

const catalogues: Record<MessageLanguage, Messages> = { zh, en };

/** The one door to the words of commands and diagnostics. Pages and browsers have their own: index.ts and in-browser.ts. */
export const messages = (language: MessageLanguage): Messages => catalogues[language];
