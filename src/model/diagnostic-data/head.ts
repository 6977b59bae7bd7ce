import type { ErrorCode } from "yaml";

/** The form that a value should have and has not. */
export type ValueForm =
  | "address"
  | "plain-address"
  | "address-path"
  | "address-login"
  | "address-port"
  | "id"
  | "reserved"
  | "report"
  | "short-id"
  | "short-facet"
  | "public-address"
  | "division"
  | "email"
  | "year"
  | "ordinal"
  | "filled"
  | "not-empty-list"
  | "other";

/** What is wrong with a file's YAML: what the parser calls so, and what is seen before it or after it. */
export type YamlFault =
  | ErrorCode
  | "FULL_WIDTH_BRACKET"
  | "FULL_WIDTH_BLANK"
  | "NO_BREAK_BLANK"
  | "LIST_MARK"
  | "DASH_WITHOUT_BLANK"
  | "BRACKET_OPEN"
  | "QUOTE_OPEN"
  | "MERGE_CONFLICT"
  | "TOO_NESTED";

/** What a value is or should be: of the kinds that Zod names, those that content files hold. */
export type ValueKind = "string" | "number" | "int" | "array" | "object" | "record" | "null" | "boolean" | "value";

export interface HeadData {
  "frontmatter-missing": { found?: string; page?: boolean };
  "frontmatter-unclosed": Record<string, never>;
  "frontmatter-fence": { found: string };
  "frontmatter-language": { language: string };
  "yaml-syntax": { reason: YamlFault; found?: string };
  "yaml-colon": { key: string; slip: "full-width" | "no-blank" | "full-width-blank" };
  "yaml-comma": { found: string };
  "yaml-quote": { found: string; plain: string };
  "yaml-remark": { key: string; value: string; remark: string };
  /** `joined` where both hold a list, or keys, which were read as one. */
  "key-duplicate": { key: string; joined: boolean };
  "key-forbidden": { key: string };
  "key-unknown": { key: string; suggestion?: string; inside?: "metrics" | "rules" };
  "alias-too-large": { alias: string };
  "number-form": { key: string; found: string; meant: string };
  "key-missing": { key: string; choices?: string[] };
  "value-type": {
    key: string;
    expected: string;
    found: string;
    written: string;
    meant?: string;
    keys?: string[];
    item?: boolean;
  };
  "value-choice": { key: string; found: string; choices: string[]; suggestion?: string };
  "value-format": { key: string; found: string; expected: ValueForm };
  /** `days`: of a time with a zone, the day as written, and the day in China where that is another. */
  "date-unreadable": { key: string; found: string; meant?: string; days?: string[] };
}
