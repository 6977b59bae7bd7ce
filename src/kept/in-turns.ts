/**
 * Runs `work` on every item, at most `concurrency` at a time; the results are in the order of the items. Where one fails, no other is begun, those under way
 * are waited for, and its error is thrown.
 */
export async function inTurns<T, R>(
  items: readonly T[],
  concurrency: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results = new Array<R>(items.length);
  const queue = items.entries();
  const errors: unknown[] = [];
  const takeTurns = async (): Promise<void> => {
    for (const [index, item] of queue) {
      if (errors.length > 0) return;
      try {
        results[index] = await work(item);
      } catch (error) {
        errors.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: concurrency }, takeTurns));
  if (errors.length > 0) throw errors[0];
  return results;
}
