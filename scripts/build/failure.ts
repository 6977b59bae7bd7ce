import { stripVTControlCharacters } from "node:util";

/** Where Astro stopped in a template or an editor's page, and what it said of it: a trace says nothing to an editor. */
export function describeFailure(error: unknown): { place: string; message: string } {
  const { errors: [first = error] = [] } = error as { errors?: unknown[] };
  const { message, loc, id } = first as { message?: string; loc?: { file?: string; line?: number; column?: number }; id?: string };
  // The template of editors' pages fails by their code alone, and sets this before it runs.
  const file = id?.endsWith("[page].astro") ? (process.env.NIANLUN_RENDERING ?? id) : (loc?.file ?? id);
  const place = [file, loc?.line, loc?.column].filter((part) => part !== undefined).join(":");
  const said = stripVTControlCharacters(message ?? String(first)).split("\n").filter((line) => line.trim() !== "" && !/^\s+at /.test(line));
  return { place, message: said.slice(0, 4).join("\n") };
}
