import type { PageModel } from '../model.ts';
import type { Filter } from './filter.ts';
import { matching, rowsOf, sorted } from './rows.ts';

/** A finding on one site: where to read it. */
export interface Place {
  at: number;
  cause: string;
}

/** What stands around a finding, as one reads through those of all sites. */
export interface Around {
  /** The number of the finding, from 1. */
  number: number;
  all: number;
  previous: Place | null;
  next: Place | null;
}

/** The findings of all sites in the order of the matrix; only of those that the filter shows, where `at` is among them. */
export function findingsAround(model: PageModel, filter: Filter, at: number): Place[] {
  const rows = sorted(rowsOf(model), filter.sort, model);
  const found = matching(rows, filter);
  return (found.some((row) => row.at === at) ? found : rows).flatMap((row) =>
    row.site.causes.map((cause) => ({ at: row.at, cause })),
  );
}

/** Null where there is no other finding to go to. */
export function aroundOf(places: Place[], at: number, cause: string): Around | null {
  const place = places.findIndex((one) => one.at === at && one.cause === cause);
  if (place === -1 || places.length < 2) return null;
  return {
    number: place + 1,
    all: places.length,
    previous: places[place - 1] ?? null,
    next: places[place + 1] ?? null,
  };
}
