import type { Site } from './site.ts';

/** Beside the sites and not in them: a site is what is visited, wherever it was read. */
const lines = new WeakMap<Site, number>();

export function noteLine(site: Site, line: number): Site {
  lines.set(site, line);
  return site;
}

/** Returns the line of the sites file at which it begins: what a failure points to. */
export function lineOf(site: Site): number {
  return lines.get(site) ?? 1;
}
