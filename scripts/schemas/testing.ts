import { TextDocument } from "vscode-languageserver-textdocument";
import { getLanguageService } from "yaml-language-server";
import type { JsonSchema } from "./json-schema.ts";

/** What VS Code's YAML extension makes of a text under a schema. */
export interface Editor {
  /** What it underlines, each with its line. */
  complaints(text: string): Promise<string[]>;
  /** What it offers at the `|` in a text. */
  offers(text: string): Promise<{ label: string; meaning: string }[]>;
  /** What it shows over the `|` in a text. */
  hover(text: string): Promise<string>;
}

const words = (content: unknown): string =>
  typeof content === "string" ? content : ((content as { value?: string } | undefined)?.value ?? "");

/** The server keeps what it has parsed by address, whoever asks. */
let opened = 0;

/** The language server behind that extension, with one schema for everything. */
export function editorWith(schema: JsonSchema): Editor {
  const language = getLanguageService({
    schemaRequestService: () => Promise.resolve(JSON.stringify(schema)),
    workspaceContext: { resolveRelativePath: (path) => path },
    clientCapabilities: { textDocument: { completion: { completionItem: { documentationFormat: ["markdown"] } } } },
  });
  language.configure({
    validate: true,
    completion: true,
    hover: true,
    customTags: [],
    yamlVersion: "1.2",
    schemas: [{ uri: "file:///schema.json", fileMatch: ["*"] }],
  });
  const open = (text: string) => TextDocument.create(`file:///text-${++opened}.yaml`, "yaml", 1, text);
  const at = (text: string) => {
    const offset = text.indexOf("|");
    const document = open(text.replace("|", ""));
    return { document, position: document.positionAt(offset) };
  };
  return {
    async complaints(text) {
      return (await language.doValidation(open(text), false)).map(
        ({ range, message }) => `${range.start.line + 1}: ${words(message)}`,
      );
    },
    async offers(text) {
      const { document, position } = at(text);
      return (await language.doComplete(document, position, false)).items.map(({ label, documentation }) => ({
        label,
        meaning: words(documentation),
      }));
    },
    async hover(text) {
      const { document, position } = at(text);
      return words((await language.doHover(document, position))?.contents);
    },
  };
}
