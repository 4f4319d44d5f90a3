import path from 'node:path';
import type { Suite, TestCase, TestResult } from '@playwright/test/reporter';
import { shown } from '../base/text.ts';
import type { Place } from '../reports/formats/github/command.ts';
import type { SiteReport } from '../reports/model/report.ts';
import { isOurTest } from './ours.ts';

/** Where each site stands in the sites file, as a path in the repository; null where that lies elsewhere. */
export function placesOf(suite: Suite): (site: SiteReport) => Place | null {
  const places = new Map(
    suite.allTests().flatMap((test) => {
      const place = isOurTest(test) ? placeOf(test) : null;
      return place && test.parent ? [[test.parent.title, place] as const] : [];
    }),
  );
  return ({ name }) => places.get(shown(name)) ?? null;
}

function placeOf({ location: { file, line } }: TestCase): Place | null {
  const inside = path.relative(process.env.GITHUB_WORKSPACE || process.cwd(), file);
  const isInside = !inside.startsWith('..') && !path.isAbsolute(inside);
  return isInside ? { file: inside.replaceAll(path.sep, '/'), line } : null;
}

/**
 * Lets Playwright's reporter `github`, which hears of a test after this one, point to the line of the site. No longer than
 * that: other reporters would show the lines around it, and a password may stand there.
 */
export function pointToSite(test: TestCase): void {
  const errors = test.results
    .flatMap((result: TestResult) => result.errors)
    .filter(({ location }) => !location);
  for (const error of errors) error.location = test.location;
  setImmediate(() => {
    for (const error of errors) delete error.location;
  });
}
