/** A look-up over a list that is made once for each list: thousands of pages ask for it, and none goes through all that there is. */
export function perList<L extends object, T>(make: (list: L) => T): (list: L) => T {
  const made = new WeakMap<L, { found: T }>();
  return (list) => {
    const { found } = made.get(list) ?? { found: make(list) };
    made.set(list, { found });
    return found;
  };
}
