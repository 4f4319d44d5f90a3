/** @typedef {import('./run.mjs').Cost} Cost */

/** @param {number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}

/** @param {readonly Cost[]} costs @param {keyof Cost} figure */
export function medianOf(costs, figure) {
  return median(costs.map((cost) => cost[figure]));
}

/**
 * The median of the ratios turn by turn: a machine that slows down slows both of a turn.
 * @param {readonly Cost[]} ours @param {readonly Cost[]} theirs @param {keyof Cost} figure
 */
export function ratioOf(ours, theirs, figure) {
  return median(ours.map((cost, turn) => cost[figure] / (theirs[turn]?.[figure] ?? Number.NaN)));
}
