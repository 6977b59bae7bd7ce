import { isMap, isPair, isScalar, parseDocument, visit, type Pair, type Scalar } from "yaml";
import { idSchema } from "../../../model/schema/label.ts";
import { frontmatterSchema, reportKindSchema } from "../../../model/schema/report.ts";
import { choiceNamed, keyNamed } from "../chinese-names.ts";
import type { Edit } from "../edits.ts";
import { isoDate } from "../../../text/iso-date.ts";
import { wholeNumber } from "../../../text/whole-number.ts";
import type { Names } from "./names.ts";

/** A key and its scalar value, with the keys above them. */
interface Field {
  path: readonly string[];
  key: Scalar;
  value?: Scalar;
}

const DATES = new Set(["published", "date", "start", "end", "asOf"]);
const NUMBERS = new Set(["year", "term", "session", "number"]);
const CHOICES = new Set(["kind", "scope", "text"]);
const KEYS = Object.keys(frontmatterSchema.shape);

/** Certain changes to a report's frontmatter. */
export const reportEdits = (yaml: string, names: Names): Edit[] =>
  fieldsOf(yaml).flatMap((field) => [
    ...keyEdits(field, names),
    ...dateEdits(yaml, field),
    ...numberEdits(field),
    ...choiceEdits(yaml, field, names),
    ...figureEdits(yaml, field),
  ]);

/** Certain changes to a file of the site: dates, and the division code that YAML would take for a number. */
export const siteFileEdits = (yaml: string): Edit[] =>
  fieldsOf(yaml).flatMap((field) => {
    const { path, value } = field;
    const code =
      path.length === 0 &&
      field.key.value === "division" &&
      typeof value?.value === "number" &&
      /^\d{6}$/.test(value.source ?? "");
    return code && value ? [whole(value, `"${value.source}"`)] : dateEdits(yaml, field);
  });

function keyEdits({ path, key }: Field, { metrics }: Names): Edit[] {
  const name = String(key.value);
  if (path.length === 0 && !KEYS.includes(name)) {
    const plain = name.normalize("NFKC").trim();
    const meant = KEYS.includes(plain) ? plain : keyNamed(plain);
    return meant === undefined ? [] : [whole(key, meant)];
  }
  if (path.length !== 1 || path[0] !== "metrics" || metrics.some(({ id }) => id === name)) return [];
  const id = onlyOne(
    metrics.filter(({ id, labels }) => labels.zh === name.trim() || id === name.normalize("NFKC").trim()),
  );
  return id === undefined ? [] : [whole(key, id)];
}

function dateEdits(yaml: string, { path, key, value }: Field): Edit[] {
  if (!DATES.has(String(key.value)) || !value || path[0] === "commitments") return [];
  const written = writtenIn(yaml, value);
  const date = isoDate(written);
  const short = date !== undefined && date.length < 10 && (key.value === "published" || key.value === "date");
  return date === undefined || short || date === written.trim() ? [] : [inside(yaml, value, date)];
}

function numberEdits({ key, value }: Field): Edit[] {
  if (!NUMBERS.has(String(key.value)) || typeof value?.value !== "string") return [];
  const number = wholeNumber(value.value);
  return number === undefined ? [] : [whole(value, number)];
}

function choiceEdits(yaml: string, { path, key, value }: Field, { bodies, metrics }: Names): Edit[] {
  if (typeof value?.value !== "string") return [];
  const name = String(key.value);
  const written = value.value;
  const own = path.length === 0 || path[0] === "metrics";
  const named = own && CHOICES.has(name) ? choiceNamed(name, written) : undefined;
  // A metric's kinds go by the same key.
  if (named !== undefined && (name !== "kind" || reportKindSchema.safeParse(named).success))
    return [inside(yaml, value, named)];
  if (path.length === 0 && name === "body" && !bodies.some(({ id }) => id === written)) {
    const id = onlyOne(bodies.filter((body) => [body.name.zh, body.short.zh].includes(written.trim())));
    return id === undefined ? [] : [inside(yaml, value, id)];
  }
  const facets = name === "facet" ? (metrics.find(({ id }) => id === path[1])?.facets ?? []) : [];
  const facet = facets.some(({ id }) => id === written)
    ? undefined
    : onlyOne(facets.filter(({ labels }) => labels.zh === written.trim()));
  return facet === undefined ? [] : [inside(yaml, value, facet)];
}

/** Full-width digits, points and percent signs of a metric's number. */
function figureEdits(yaml: string, { path, key, value }: Field): Edit[] {
  const isFigure = path[0] === "metrics" && (path.length === 1 || key.value === "value");
  if (!isFigure || !value) return [];
  const written = writtenIn(yaml, value);
  const plain = written.replace(/[０-９．％]/g, (wide) => wide.normalize("NFKC"));
  return plain === written ? [] : [inside(yaml, value, plain)];
}

const onlyOne = (found: readonly { id: string }[]): string | undefined =>
  found.length === 1 && idSchema.safeParse(found[0]?.id).success ? found[0]?.id : undefined;

const whole = ({ range }: Scalar, put: string): Edit => ({ start: range?.[0] ?? 0, end: range?.[1] ?? 0, put });

/** The scalar as it is written, within its quotes. */
const writtenIn = (yaml: string, value: Scalar): string =>
  yaml.slice(value.range?.[0], value.range?.[1]).replace(/^(["'])(.*)\1$/s, "$2");

function inside(yaml: string, value: Scalar, put: string): Edit {
  const written = writtenIn(yaml, value);
  const start = yaml.indexOf(written, value.range?.[0]);
  return { start, end: start + written.length, put };
}

function fieldsOf(yaml: string): Field[] {
  const fields: Field[] = [];
  const document = parseDocument(yaml, { version: "1.2", customTags: [], prettyErrors: false });
  visit(document, {
    Pair(_, pair: Pair, parents) {
      if (!isScalar(pair.key) || !pair.key.range) return;
      const path = parents
        .filter((node) => isPair(node))
        .map((node) => String(isScalar(node.key) ? node.key.value : ""));
      const value = isScalar(pair.value) && pair.value.range && !isMap(pair.value) ? pair.value : undefined;
      fields.push({ path, key: pair.key, value });
    },
  });
  return fields;
}
