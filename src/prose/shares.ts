import type { Span } from "../model/dataset.ts";

/** What 分别 pairs: the thing that a number is said of, of the things named before, and the numbers given to them. */
export interface Share {
  thing: Span;
  things: Span[];
  /** In their order; the number itself is one of them. */
  given: Span[];
  /** True for the numbers right behind 分别; false for others of its sentence that are as many: 分别收到312件、345件，立案298件、320件. */
  isNearest: boolean;
}

/** 办复率、满意率分别为100%和98%: the first number is the first thing's. Undefined where no 分别 pairs it, or it gives more or fewer numbers than things. */
export function shareOf(text: string, numbers: readonly Span[], number: Span, from: number): Share | undefined {
  const shares = text.slice(from, number.start).lastIndexOf("分别") + from;
  if (shares < from) return undefined;
  const behind = numbers.filter(({ start }) => start > shares);
  const given = listAround(text, behind, number);
  const things = thingsBefore(text, from, shares, given.length);
  const thing = things[given.indexOf(number)];
  return thing && given.length > 1
    ? { thing, things, given, isNearest: given[0]?.start === behind[0]?.start }
    : undefined;
}

const joint = /^(?:[、,/]|[和与及]|以及)$/;

/** The numbers that follow each other with nothing but a joint between: 100%、98.5%和99.2%. */
function listAround(text: string, numbers: readonly Span[], number: Span): Span[] {
  const at = numbers.findIndex(({ start }) => start === number.start);
  if (at < 0) return [];
  const follows = (index: number) => joint.test(text.slice(numbers[index - 1]?.end, numbers[index]?.start));
  let [first, last] = [at, at];
  while (first > 0 && follows(first)) first--;
  while (last + 1 < numbers.length && follows(last + 1)) last++;
  return numbers.slice(first, last + 1).map((one) => (one.start === number.start ? number : one));
}

/** In the nearest clause that enumerates so many: 答复率、见面率和满意率, A/B/C类. */
function thingsBefore(text: string, from: number, to: number, count: number): Span[] {
  for (let end = to, start = to; end > from; end = start - 1) {
    start = Math.max(from, ...[...text.slice(from, end).matchAll(/[,;:。]/g)].map(({ index }) => from + index + 1));
    const things = enumerated(text, start, end);
    if (things.length === count) return things;
  }
  return [];
}

function enumerated(text: string, start: number, end: number): Span[] {
  const joints = [
    ...text.slice(start, end).matchAll(/以及|[、和与及]|(?<=[a-z])\/(?=[a-z](?:[一二三四五六]?类|[、/和与及]))/g),
  ].map(({ index, 0: words }) => ({ start: start + index, end: start + index + words.length }));
  return [...joints, { start: end, end }].map((one, i) => ({ start: joints[i - 1]?.end ?? start, end: one.start }));
}
