import { readFileSync, writeFileSync } from 'node:fs';
import { render } from './render.mjs';

/** @typedef {import('../parts/one.mjs').One} One */
/** @typedef {import('../parts/startup.mjs').Startup} Startup */
/** @typedef {import('../parts/fleet.mjs').Fleet} Fleet */
/** @typedef {import('../parts/silent.mjs').Silent} Silent */
/** @typedef {import('../parts/page.mjs').Page} Page */
/** @typedef {import('../parts/suite.mjs').Suite} Suite */
/** @typedef {{ one?: One, startup?: Startup, fleet?: Fleet, silent?: Silent, page?: Page, suite?: Suite }} Results as each part was last measured */

const figures = new URL('../results.json', import.meta.url);
const page = new URL('../results.md', import.meta.url);

/** @returns {Results} */
function read() {
  try {
    return JSON.parse(readFileSync(figures, 'utf8'));
  } catch {
    // The first time there are none.
    return {};
  }
}

/** Puts one part's figures in the place of its earlier ones. @param {Results} part */
export function keep(part) {
  const results = { ...read(), ...part };
  writeFileSync(figures, `${JSON.stringify(results, rounded)}\n`);
  writeFileSync(page, render(results));
}

/** @param {string} _ @param {unknown} value */
function rounded(_, value) {
  return typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value;
}
