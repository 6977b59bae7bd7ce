/** Whether following references from `from` leads to `to`, itself included. */
export function reaches(from: string, to: string, references: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === to) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(references.get(id) ?? []));
  }
  return false;
}
