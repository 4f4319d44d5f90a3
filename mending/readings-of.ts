import type { Evidence } from '../evidence/evidence.ts';
import type { Given } from '../site-files/read.ts';
import { Readings } from '../visit/with-files/readings.ts';

/** By the evidence of the visit, then by what the file holds: one that was put back is read as before. */
const known = new WeakMap<Evidence, Map<string, Readings>>();

/** A file as it is read for the requests of a visit, each request once; `isAnew` forgets what was read before. */
export function readingsOf(evidence: Evidence, file: Given, isAnew: boolean): Readings {
  const byBytes = known.get(evidence) ?? new Map<string, Readings>();
  known.set(evidence, byBytes);
  const { kind, source, beside } = file;
  const key = JSON.stringify([kind, source.bytes, beside?.others.map((one) => one.source.bytes)]);
  const readings = (isAnew ? undefined : byBytes.get(key)) ?? new Readings(evidence, [file]);
  byBytes.set(key, readings);
  return readings;
}
