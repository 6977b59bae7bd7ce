import type { MessageLanguage } from "../../src/i18n/message-language.ts";
import { messages } from "../../src/i18n/messages.ts";

/** What the system says of a file or folder that it does not let be read or written. */
export interface SystemError extends Error {
  code: string;
  path: string;
}

/** Whether the file system has refused something, and says where: that is the user's to know, anything else is ours. */
export function isSystemError(error: unknown): error is SystemError {
  const { code, path, syscall } = (error ?? {}) as NodeJS.ErrnoException;
  return typeof code === "string" && typeof path === "string" && !syscall?.startsWith("spawn");
}

/** In one line what the system refuses; a fault of ours is thrown on. */
export function systemFault(error: unknown, language: MessageLanguage): string {
  if (!isSystemError(error)) throw error;
  return messages(language).check.noAccess(error.path, error.code);
}
