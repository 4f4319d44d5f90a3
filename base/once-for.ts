/**
 * Computes it when it is first asked for of this object, and keeps it as long as somebody keeps the object. What the page of
 * a run can reach calls this as pure: it would bring all that is computed with, asked for or not.
 */
export function onceFor<K extends object, T>(compute: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, { value: T }>();
  return (of) => {
    const had = known.get(of);
    if (had) return had.value;
    const value = compute(of);
    known.set(of, { value });
    return value;
  };
}
