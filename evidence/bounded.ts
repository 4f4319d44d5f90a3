/** More than the index of a site with 60 plugins needs, and little enough for a report of each of 1,000 sites. */
const most = { depth: 12, entries: 1000, values: 20_000, text: 2000, texts: 64 * 1024 };

/** A copy of a host's JSON that a report can hold, whatever was sent: deeper, longer and further parts are left out. */
export function bounded(value: unknown): unknown {
  let values = 0;
  let texts = 0;
  const copy = (one: unknown, depth: number): unknown => {
    values += 1;
    if (typeof one === 'string') {
      const text = one.slice(0, Math.min(most.text, Math.max(0, most.texts - texts)));
      texts += text.length;
      return text;
    }
    if (typeof one !== 'object' || one === null) return one;
    if (depth >= most.depth) return Array.isArray(one) ? [] : {};
    const isFull = () => values >= most.values || texts >= most.texts;
    if (Array.isArray(one)) {
      const list: unknown[] = [];
      for (const entry of one.slice(0, most.entries)) if (!isFull()) list.push(copy(entry, depth + 1));
      return list;
    }
    const members: [string, unknown][] = [];
    for (const [name, entry] of Object.entries(one).slice(0, most.entries)) {
      if (isFull() || name.length > most.text) continue;
      texts += name.length;
      members.push([name, copy(entry, depth + 1)]);
    }
    // Defines each member: one called __proto__ is a member like any other.
    return Object.fromEntries(members);
  };
  return copy(value, 0);
}
