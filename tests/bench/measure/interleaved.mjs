/** @typedef {import('./run.mjs').Cost} Cost */

/**
 * Runs all of them turn by turn.
 * @param {Record<string, () => Promise<Cost>>} entries
 * @param {number} turns
 * @returns {Promise<Record<string, Cost[]>>}
 */
export async function interleaved(entries, turns) {
  /** @type {Record<string, Cost[]>} */
  const costs = Object.fromEntries(Object.keys(entries).map((name) => [name, []]));
  for (let turn = 0; turn < turns; turn++) {
    for (const [name, measure] of Object.entries(entries)) {
      const cost = await measure();
      costs[name]?.push(cost);
      const { wall, cpu, peak } = cost;
      console.log(
        `  ${name} ${turn + 1}/${turns}: ${wall.toFixed(3)} s, cpu ${cpu.toFixed(2)} s, ${peak.toFixed(0)} MiB`,
      );
    }
  }
  return costs;
}
