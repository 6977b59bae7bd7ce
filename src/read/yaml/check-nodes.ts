import { isMap, isPair, isScalar, isSeq, visit, type Document, type Scalar } from "yaml";
import { diagnostic, type Diagnostic, type DiagnosticData } from "../../model/diagnostic.ts";
import { firstInvisible, withoutInvisible } from "../../text/invisible.ts";
import { rangePlace, type Placer } from "./placer.ts";

/** Keys that would reach an object's prototype. */
const FORBIDDEN_KEYS = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Takes out the invisible characters that escapes put into words ("\0"), and tells of whole numbers in other than plain digits (0x7E7,
 * 2023.0) and of keys that stand twice or may not stand at all. One walk does it all, as walking takes longer than looking.
 */
export function checkNodes(
  document: Document.Parsed,
  text: string,
  place: Placer,
): { values: Diagnostic[]; keys: Diagnostic[]; forbidden: Diagnostic[] } {
  const values: Diagnostic[] = [];
  const keys: Diagnostic[] = [];
  const forbidden: Diagnostic[] = [];
  const clean = (scalar: Scalar) => {
    const hidden = typeof scalar.value === "string" ? firstInvisible(scalar.value) : undefined;
    if (!hidden) return;
    values.push(diagnostic("control-character", rangePlace(place, scalar), { codePoint: hidden.codePoint }));
    scalar.value = withoutInvisible(String(scalar.value));
  };
  visit(document, {
    Map(_, map) {
      const known = new Map<unknown, unknown>();
      map.items = map.items.filter(({ key, value }) => {
        if (!isScalar(key)) return true;
        clean(key);
        if (FORBIDDEN_KEYS.has(String(key.value)))
          forbidden.push(diagnostic("key-forbidden", rangePlace(place, key), { key: String(key.value) }));
        const twice = known.has(key.value);
        const joined = twice && join(known.get(key.value), value);
        if (twice) {
          const start = key.range?.[0] ?? 0;
          keys.push(diagnostic("key-duplicate", place(start, start + 1), { key: wordAt(text, start), joined }));
        }
        if (!joined) known.set(key.value, value);
        return !joined;
      });
    },
    Scalar(position, scalar, path) {
      if (position === "key") return;
      clean(scalar);
      const written = position === "value" ? numberForm(scalar, path.at(-1)) : undefined;
      if (written) values.push(diagnostic("number-form", rangePlace(place, scalar), written));
    },
  });
  return { values, keys, forbidden };
}

/** Two lists, or two maps, under one key are read as one, so that nothing is said of what the first holds as though it were not there. */
function join(first: unknown, second: unknown): boolean {
  if (isSeq(first) && isSeq(second)) first.items.push(...second.items);
  else if (isMap(first) && isMap(second)) first.items.push(...second.items);
  else return false;
  return true;
}

/** Keys of whole numbers that are counted, or name a year. */
const INTEGERS = new Set(["year", "term", "session", "number", "from"]);

function numberForm({ value, source }: Scalar, pair: unknown): DiagnosticData["number-form"] | undefined {
  if (typeof value !== "number" || !Number.isInteger(value) || source === undefined || source === String(value))
    return undefined;
  const key = isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : "";
  return INTEGERS.has(key) ? { key, found: source, meant: String(value) } : undefined;
}

const wordAt = (text: string, start: number): string => /^[^:\s]+/.exec(text.slice(start))?.[0] ?? "";
