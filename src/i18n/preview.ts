import { preview as en } from "./en/preview.ts";
import { preview as zh } from "./zh-hans/preview.ts";

export type PreviewWords = typeof zh;

/** The words of the panel in `npm run dev`, in every language it may be asked for. */
export const previewWords: Record<"zh" | "en", PreviewWords> = { zh, en };
