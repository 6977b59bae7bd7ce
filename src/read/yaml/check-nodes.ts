import { isMap, isPair, isScalar, isSeq, visit, type Document, type Pair, type Scalar } from "yaml";
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
      const known = new Map<unknown, (typeof map.items)[number]>();
      map.items = map.items.filter((pair) => {
        const { key } = pair;
        if (!isScalar(key)) return true;
        clean(key);
        if (FORBIDDEN_KEYS.has(String(key.value)))
          forbidden.push(diagnostic("key-forbidden", rangePlace(place, key), { key: String(key.value) }));
        const first = known.get(key.value);
        if (!first) {
          known.set(key.value, pair);
          return true;
        }
        const start = key.range?.[0] ?? 0;
        const joined = areAlike(first.value, pair.value, text);
        keys.push(diagnostic("key-duplicate", place(start, start + 1), { key: wordAt(text, start), joined }));
        return !join(first, pair);
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

/**
 * Of a key that stands twice, the second value counts. But two lists, or two maps, are read as one, and an empty value as none, so that nothing is
 * said of what the other holds as though it were not there. Whether the first has now what the second had.
 */
function join(first: Pair, second: Pair): boolean {
  const [one, other] = [first.value, second.value];
  if (isSeq(one) && isSeq(other)) one.items.push(...other.items);
  else if (isMap(one) && isMap(other)) one.items.push(...other.items);
  else if (isEmpty(one)) first.value = other;
  else return isEmpty(other);
  return true;
}

/** Whether the lines of the second can stand below those of the first as they are. */
const areAlike = (one: unknown, other: unknown, text: string): boolean =>
  ((isSeq(one) && isSeq(other)) || (isMap(one) && isMap(other))) &&
  isBlock(one) &&
  isBlock(other) &&
  indentOf(one, text) === indentOf(other, text);

const isEmpty = (value: unknown): boolean => value === null || (isScalar(value) && value.value === null);

const isBlock = ({ flow }: { flow?: boolean }): boolean => flow !== true;

function indentOf({ range }: { range?: [number, number, number] | null }, text: string): number {
  const start = range?.[0] ?? 0;
  return start - (text.lastIndexOf("\n", start - 1) + 1);
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
