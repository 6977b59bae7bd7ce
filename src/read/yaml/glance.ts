import { splitReport } from "../files/frontmatter.ts";
import { parseYaml, type YamlSource } from "./yaml.ts";

const silent = () => undefined;

const plain = (text: string): string => text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");

/** A YAML file, as far as it can be read: what is wrong with it is told where it is read for the site. */
export const glanceAtYaml = (file: string, text: string): YamlSource | undefined =>
  parseYaml({ file, text: plain(text), line: 1 }, silent);

/** The same of a report's frontmatter. */
export function glanceAtReport({ path, text }: { path: string; text: string }): YamlSource | undefined {
  const split = splitReport({ path, text: plain(text) }, silent);
  return split && parseYaml({ file: path, text: split.yaml, line: split.yamlLine }, silent);
}
