import { releaseComplaint } from '../wordpress/releases.ts';
import type { Place } from './table.ts';

/** Those whose WordPress is here or can be brought, and for each that cannot, a line that says why. */
export async function reachable(places: Place[]): Promise<{ places: Place[]; missing: string[] }> {
  const names = [...new Set(places.flatMap(({ fault }) => fault.wordpress ?? []))];
  const why = new Map<string, string>();
  for (const name of names) {
    const complaint = await releaseComplaint(name);
    if (complaint !== null) why.set(name, `${complaint}. Its cells are left out.`);
  }
  return {
    places: places.filter(({ fault }) => !why.has(fault.wordpress ?? '')),
    missing: [...why.values()],
  };
}
