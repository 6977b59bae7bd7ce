/** The item at an index that is known to be there: an index of our own that is not is a bug, and never an empty value. */
export function at<T>(items: readonly T[], index: number): T {
  const item = items.at(index);
  if (item === undefined) throw new Error(`no item ${index} of ${items.length}`);
  return item;
}
