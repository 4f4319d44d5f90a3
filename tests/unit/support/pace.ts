/** Of a processor, on the machine where the bounds were set, when it did nothing else. */
const WORK_MS = 13;
const lines = Array.from({ length: 4000 }, (_, at) => `RewriteRule ^old/${at}/?$ "/new/${at}/" [R=301,L]`);

/**
 * How many times as long as where the bounds of time were set this machine takes for the same work at this moment; at least 1.
 * A bound times that holds on a machine that is slow or busy, and still fails where the code has become slower.
 */
export function pace(): number {
  const times = Array.from({ length: 9 }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.max(1, Math.min(...times) / WORK_MS);
}

/** What readers of text do: regular expressions, small objects, maps and strings. */
function work(): number {
  const words = new Map<string, { at: number; length: number }[]>();
  for (const [at, line] of lines.entries())
    for (const { 0: word } of line.matchAll(/"[^"]*"|\S+/g)) {
      const known = words.get(word);
      if (known) known.push({ at, length: word.length });
      else words.set(word, [{ at, length: word.length }]);
    }
  return JSON.stringify([...words]).length;
}
