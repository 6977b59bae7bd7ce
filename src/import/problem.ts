/** Formats that are recognised and not read: their texts come in by way of .docx. */
export type ForeignFormat =
  "doc" | "wps" | "rtf" | "odt" | "xls" | "xlsx" | "ppt" | "pptx" | "ofd" | "image" | "archive" | "ole";
/** Formats that import reads. */
export type ReadFormat = "txt" | "md" | "html" | "docx" | "pdf";

/** What each refusal's message needs. Sentences live in src/i18n. */
export interface ImportProblemData {
  "not-found": Record<string, never>;
  "is-folder": Record<string, never>;
  "no-regular-file": Record<string, never>;
  "link-circle": Record<string, never>;
  "no-permission": Record<string, never>;
  "cannot-read": { reason: string };
  "too-large": { bytes: number; limit: number };
  /** What git or a sync program has in the place of a file that lies elsewhere. */
  placeholder: Record<string, never>;
  empty: Record<string, never>;
  binary: Record<string, never>;
  "unknown-encoding": Record<string, never>;
  "foreign-format": { found: ForeignFormat };
  "other-format": { found: ReadFormat; extension: string };
  "unknown-extension": { extension: string };
  "locked-document": Record<string, never>;
  "locked-pdf": Record<string, never>;
  "zip-bomb": { bytes: number; limit: number };
  "too-many-parts": { parts: number; limit: number };
  damaged: { format: ReadFormat };
  "pictures-only": { pages: number };
  "too-many-pages": { pages: number; limit: number };
  "no-text": Record<string, never>;
  /** Tables, marks or nesting that no report has. */
  "too-complex": Record<string, never>;
  /** Paragraphs with words outside of tables, or cells, two of which count as one. */
  "too-many-places": { paragraphs: number; cells: number; limit: number; cellLimit: number };
  "too-much-markup": { of: "bytes" | "marks"; found: number; limit: number };
  "too-slow": { seconds: number };
  "too-much-text": { bytes: number; limit: number };
}
export type ImportProblemCode = keyof ImportProblemData;

/** Why a document cannot be imported: code and data, no sentence. */
export type ImportProblem = { [C in ImportProblemCode]: { code: C; data: ImportProblemData[C] } }[ImportProblemCode];

export interface Refused {
  problem: ImportProblem;
}

export const refused = <C extends ImportProblemCode>(code: C, data: ImportProblemData[C]): Refused => ({
  problem: { code, data } as ImportProblem,
});

export const isRefused = (value: object): value is Refused => "problem" in value;
