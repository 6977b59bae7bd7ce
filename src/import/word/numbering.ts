import { childOf, childrenOf, valueOf, type XmlElement } from "./xml.ts";
import { formatted } from "./number-format.ts";

interface Level {
  start: number;
  format: string;
  /** 第%1章: a number for each level named. */
  text: string;
  /** The level (from 0) whose paragraphs begin this one anew; -1 for none; undefined for every higher one. */
  restart?: number;
  legal: boolean;
}

interface List {
  /** Lists of one form go on counting with each other. */
  form: string;
  levels: Map<number, Level>;
  /** Starts of its own, by level. */
  starts: Map<number, number>;
}

/** The sign at a paragraph's head. `unread` where its form is not known and plain figures stand for it. */
export interface Label {
  text: string;
  unread: boolean;
}

/** Counts a document's automatic numbers in the order of its paragraphs. */
export interface Counter {
  /** Undefined for a bullet; without text where the list shows no sign. */
  next(list: string, level: number): Label | undefined;
  /** The list and level that a style is linked to. */
  ofStyle(style: string): { list: string; level: number } | undefined;
}

/** Longest sign at a paragraph's head. */
const LONGEST = 60;

const whole = (value: string | undefined, otherwise: number): number =>
  value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : otherwise;
const isOn = (element: XmlElement | undefined): boolean =>
  element !== undefined && !/^(?:0|false|off)$/.test(element.attributes["w:val"] ?? "");

function readLevel(element: XmlElement): Level {
  // A format of one's own stands in a choice, with a plain one to fall back on.
  const choice = childOf(element, "mc:AlternateContent");
  const format = valueOf(element, "w:numFmt") ?? valueOf(childOf(choice, "mc:Fallback"), "w:numFmt") ?? "decimal";
  const restart = valueOf(element, "w:lvlRestart");
  const legal = isOn(childOf(element, "w:isLgl"));
  return {
    start: whole(valueOf(element, "w:start"), 0),
    format,
    text: (valueOf(element, "w:lvlText") ?? "").slice(0, LONGEST),
    legal,
    ...(restart !== undefined && { restart: whole(restart, 0) - 1 }),
  };
}

const readLevels = (element: XmlElement): Map<number, Level> =>
  new Map(childrenOf(element, "w:lvl").map((level) => [whole(level.attributes["w:ilvl"], 0), readLevel(level)]));

interface Forms {
  lists: Map<string, List>;
  linked: Map<string, { list: string; level: number }>;
}

function readForms(numbering: XmlElement): Forms {
  const forms = new Map(
    childrenOf(numbering, "w:abstractNum").map((form) => [form.attributes["w:abstractNumId"] ?? "", form]),
  );
  const byStyle = new Map(
    [...forms].flatMap(([id, form]) =>
      valueOf(form, "w:styleLink") === undefined ? [] : [[valueOf(form, "w:styleLink"), id] as const],
    ),
  );
  const lists = new Map<string, List>();
  const linked: Forms["linked"] = new Map();
  for (const num of childrenOf(numbering, "w:num")) {
    const id = num.attributes["w:numId"] ?? "";
    const named = valueOf(num, "w:abstractNumId") ?? "";
    const link = valueOf(forms.get(named), "w:numStyleLink");
    const form = (link === undefined ? undefined : byStyle.get(link)) ?? named;
    const element = forms.get(form);
    if (!element) continue;
    const levels = readLevels(element);
    const starts = new Map<number, number>();
    for (const override of childrenOf(num, "w:lvlOverride")) {
      const at = whole(override.attributes["w:ilvl"], 0);
      const own = childOf(override, "w:lvl");
      if (own) levels.set(at, readLevel(own));
      const start = valueOf(override, "w:startOverride") ?? (own && String(readLevel(own).start));
      if (start !== undefined) starts.set(at, whole(start, 1));
    }
    lists.set(id, { form, levels, starts });
    for (const level of childrenOf(element, "w:lvl")) {
      const style = valueOf(level, "w:pStyle");
      if (style !== undefined && !linked.has(style))
        linked.set(style, { list: id, level: whole(level.attributes["w:ilvl"], 0) });
    }
  }
  return { lists, linked };
}

/** A counter over the lists of `numbering.xml`. */
export function counter(numbering: XmlElement | undefined): Counter {
  const { lists, linked } = numbering
    ? readForms(numbering)
    : { lists: new Map<string, List>(), linked: new Map<string, never>() };
  const counts = new Map<string, Map<number, number>>();
  const begun = new Set<string>();
  const next = (id: string, at: number): Label | undefined => {
    const list = lists.get(id);
    const level = list?.levels.get(at);
    if (!list || !level) return undefined;
    const count = counts.get(list.form) ?? new Map<number, number>();
    counts.set(list.form, count);
    // A start of its own counts where the list is first used.
    for (const [own, start] of begun.has(id) ? [] : list.starts) count.set(own, start - 1);
    begun.add(id);
    count.set(at, (count.get(at) ?? level.start - 1) + 1);
    for (const [deeper, { restart }] of list.levels) {
      if (deeper > at && (restart === undefined || at <= restart)) count.delete(deeper);
    }
    return level.format === "bullet" ? undefined : labelOf(list, level, count);
  };
  return { next, ofStyle: (style) => linked.get(style) };
}

function labelOf({ levels }: List, level: Level, count: ReadonlyMap<number, number>): Label {
  let unread = false;
  const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const named = levels.get(at);
    const n = count.get(at) ?? named?.start ?? 1;
    const format = level.legal ? "decimal" : (named?.format ?? "decimal");
    const written = formatted(n, format);
    unread ||= written === undefined;
    return written ?? String(n);
  });
  return { text: text.trim(), unread };
}
