export interface PageData {
  "chart-empty": { metric: string };
  "page-name": {
    name: string;
    problem: "pattern" | "reserved" | "taken" | "folder" | "ending";
    reserved: readonly string[];
    suggestion?: string;
  };
  "page-syntax": {
    problem: "less-than" | "brace" | "comment" | "autolink" | "tag" | "tag-open" | "void-tag" | "tag-close" | "import";
    found: string;
  };
  "page-code": { part: "expression" | "import" | "element" | "attribute"; found: string };
  /** What browsers do not show or run of it, by the page's security policy. */
  "page-blocked": { part: "style" | "script" | "frame"; found: string };
  "html-in-title": { tag: string };
  "name-unknown": { name: string; meant?: string };
  "name-taken": { name: string };
  "component-unknown": { name: string; known: readonly string[]; suggestion?: string };
  "attribute-unknown": { tag: string; name: string; known: readonly string[]; suggestion?: string };
  "attribute-missing": { tag: string; name: string };
  "import-missing": { source: string };
  /** `json`, `code`: cannot be read, at a line · `ending`: the build makes nothing of such files · `name`: exports no such name. */
  "import-unusable": {
    source: string;
    problem: "encoding" | "json" | "code" | "ending" | "page" | "name";
    line?: number;
    name?: string;
    suggestion?: string;
  };
}
