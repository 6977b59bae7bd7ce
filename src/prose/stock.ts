import type { Span } from "../model/dataset.ts";
import { clauseBefore } from "./clause.ts";

/** Whether one of its names says that a facet is of what there is on a day, and not of what was done in a time. */
export const isStock = (names: readonly string[]): boolean => names.some((name) => /现有|现存|存量|在册/.test(name));

const added = /(?:净增|新增|新建|新设|增设|新成立|新打造)[^,。;:\d、]{0,10}$/;
const risen = /[增升扩][至到加为][^,。;:\d、]{0,4}$/;

/** 新增15个: the words that make a number one of what came to what there was. */
export function addedTo(text: string, { start }: Span): string | undefined {
  const clause = clauseBefore(text, start);
  return risen.test(clause) ? undefined : added.exec(clause)?.[0];
}
