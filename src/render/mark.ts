import type { Element, ElementContent, Root, Text } from "hast";
import { h } from "hastscript";
import { rowId, seriesFromReport } from "../model/address.ts";
import type { Observation, Span, TextAnchor } from "../model/dataset.ts";
import { isApart, wordsOf } from "../read/markdown/notes-apart.ts";
import { visit } from "../read/markdown/visit.ts";

/** What one stretch of a place states: the observations whose words it holds. */
interface Figure extends Span {
  sentence: Span;
  /** Those whose own `#id` stands here come first. */
  stated: { observation: Observation; first: boolean }[];
}

/**
 * Marks, in a report's tree, each number that an observation rests on and the sentence around it.
 * `labels` names each metric, for links that have no words of their own.
 */
export function markFigures(
  tree: Root,
  observations: readonly Observation[],
  labels: ReadonlyMap<string, string>,
): void {
  const byPlace = new Map<number, Figure[]>();
  for (const observation of observations) {
    const anchors = observation.anchors.filter((anchor): anchor is TextAnchor => "paragraph" in anchor);
    anchors.forEach((anchor, i) => addFigure(byPlace, anchor, observation, i === 0));
  }
  const places: [Element, Figure[]][] = [];
  visit(tree, "element", (element) => {
    const figures = byPlace.get(numberOf(element));
    if (figures) places.push([element, figures]);
  });
  for (const [place, figures] of places) markPlace(place, figures, labels);
}

/** The n of a place's `#p<n>`; NaN for an element that is none. */
const numberOf = ({ properties: { id } }: Element): number => Number(/^p(\d+)$/.exec(String(id))?.[1]);

function addFigure(byPlace: Map<number, Figure[]>, anchor: TextAnchor, observation: Observation, first: boolean): void {
  const figures = byPlace.get(anchor.paragraph) ?? [];
  byPlace.set(anchor.paragraph, figures);
  const same = figures.find(({ start, end }) => start < anchor.end && anchor.start < end);
  if (same) same.stated.push({ observation, first });
  else
    figures.push({ start: anchor.start, end: anchor.end, sentence: anchor.sentence, stated: [{ observation, first }] });
}

function markPlace(place: Element, figures: Figure[], labels: ReadonlyMap<string, string>): void {
  // From the last to the first, so that what was cut already is not walked again.
  for (const figure of figures.toSorted((a, b) => b.start - a.start)) {
    nameFigure(wrapText(place, figure), figure, labels);
  }
  const sentences = new Map(figures.map(({ sentence }) => [`${sentence.start}-${sentence.end}`, sentence]));
  for (const sentence of sentences.values()) wrapSentence(place, sentence);
}

/** Ids and links: the number itself leads to its first metric; each further one that it serves has a link behind it. */
function nameFigure(hosts: Host[], { stated }: Figure, labels: ReadonlyMap<string, string>): void {
  const [head] = hosts;
  const last = hosts.at(-1);
  if (!head || !last) return;
  const [first, ...others] = stated;
  if (!first) return;
  for (const { link } of hosts) if (link.tagName === "a") Object.assign(link.properties, linkTo(first.observation));
  if (first.first) head.link.properties.id = first.observation.id;
  for (const { observation, first: named } of others) {
    const ariaLabel = labels.get(observation.metric) ?? observation.metric;
    if (last.link.tagName === "a")
      last.after(h("a", { className: ["figure-also"], ...linkTo(observation), ariaLabel }));
    if (named) head.wrap(h("span", { id: observation.id }));
  }
  const remarked = stated.find(({ observation }) => hasRemark(observation));
  if (remarked && last.link.tagName === "a")
    last.after(h("a", { className: ["figure-note"], href: `#${encodeURIComponent(rowId(remarked.observation.id))}` }));
}

const linkTo = (observation: Observation) => ({ href: seriesFromReport(observation), dataMetric: observation.metric });

/** Whether more must be known of a number than its words say: the table of the page says it. */
const hasRemark = ({ note, basis, status }: Observation): boolean =>
  note !== undefined || basis === "words" || basis === "inferred" || status === "P" || status === "E";

interface Host {
  link: Element;
  /** Puts a node right behind the link. */
  after(node: Element): void;
  /** Puts the link inside another element. */
  wrap(outer: Element): void;
}

/** Wraps the text between two offsets, piece by piece, since a number may run over `**864**件`. */
function wrapText(root: Element, span: Span): Host[] {
  const hosts: Host[] = [];
  let offset = 0;
  const walk = (parent: Element, inLink: boolean) => {
    for (let i = 0; i < parent.children.length && offset < span.end; i++) {
      const child = parent.children[i];
      if (child?.type === "element" && !isApart(child)) walk(child, inLink || child.tagName === "a");
      if (child?.type !== "text") continue;
      const start = Math.max(span.start - offset, 0);
      const end = Math.min(span.end - offset, child.value.length);
      offset += child.value.length;
      if (start >= end) continue;
      const [before, inside, after] = [
        child.value.slice(0, start),
        child.value.slice(start, end),
        child.value.slice(end),
      ];
      // Links cannot hold links: inside one of the report's own, the number is marked and no more.
      const link = h(inLink ? "span" : "a", { className: ["figure"] }, inside);
      const parts: ElementContent[] = [before && text(before), link, after && text(after)].filter(
        (part) => part !== "",
      );
      parent.children.splice(i, 1, ...parts);
      i += parts.length - 1;
      hosts.push(host(parent, link));
    }
  };
  walk(root, false);
  return hosts;
}

function host(parent: Element, link: Element): Host {
  let outermost = link;
  return {
    link,
    after: (node) => void parent.children.splice(parent.children.indexOf(outermost) + 1, 0, node),
    wrap: (outer) => {
      parent.children[parent.children.indexOf(outermost)] = outer;
      outer.children = [outermost];
      outermost = outer;
    },
  };
}

/** Puts one element around a sentence's nodes. An inline element that the sentence only half covers is taken in whole. */
function wrapSentence(root: Element, sentence: Span): void {
  const row = root.tagName === "tr";
  // A table row's cells cannot share an inline element: the row itself is the sentence.
  if (row) {
    root.properties.className = ["sentence"];
    return;
  }
  splitAt(root, sentence.start);
  splitAt(root, sentence.end);
  let offset = 0;
  const inside: ElementContent[] = [];
  for (const child of root.children) {
    const length = lengthOf(child);
    if (offset < sentence.end && offset + length > sentence.start) inside.push(child);
    else if (length === 0 && inside.length > 0 && offset <= sentence.end) inside.push(child);
    offset += length;
  }
  const [first] = inside;
  if (!first) return;
  root.children.splice(root.children.indexOf(first), inside.length, h("span", { className: ["sentence"] }, inside));
}

function splitAt(root: Element, at: number): void {
  let offset = 0;
  for (let i = 0; i < root.children.length; i++) {
    const child = root.children[i] as ElementContent;
    const length = lengthOf(child);
    if (child.type === "text" && at > offset && at < offset + length) {
      root.children.splice(i, 1, text(child.value.slice(0, at - offset)), text(child.value.slice(at - offset)));
      return;
    }
    offset += length;
  }
}

const lengthOf = (node: ElementContent): number => wordsOf(node).length;

const text = (value: string): Text => ({ type: "text", value });
