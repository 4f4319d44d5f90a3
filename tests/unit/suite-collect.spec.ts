import { expect, test } from '@playwright/test';
import type { Suite } from '@playwright/test/reporter';
import { reportOrDefect } from '../../reports/model/report-or-defect.ts';
import { type Collected, collectVisits, reportOfSite } from '../../suite/collect.ts';
import { ownMetadata } from '../../suite/ours.ts';
import { attachmentsOf } from '../../suite/part.ts';
import { rejudged } from '../../visit/judging/rejudge.ts';
import { Saved } from '../../visit/seen.ts';
import { healthy } from './support/evidence.ts';

/** What Playwright hands to a reporter of a healthy site whose tests ran as far as `ran`, and of one whose tests did not. */
function interruptedSuite(ran: number): Suite {
  const saved = new Saved(healthy());
  const timed = rejudged(saved.evidence);
  const { exchanges: _, ...site } = reportOrDefect(saved, timed);
  const project = () => ({ name: 'sites', metadata: ownMetadata });
  const group = { title: 'shop', project };
  const other = { title: 'blog', project };
  const ofShop = timed.map(({ verdict, duration_ms }, at) => ({
    parent: group,
    repeatEachIndex: 0,
    results:
      at < ran
        ? [
            {
              attachments: attachmentsOf({
                verdict,
                findings: [],
                duration_ms,
                evidence: saved.kept(),
                site,
              }),
            },
          ]
        : [],
  }));
  const ofBlog = timed.map(() => ({ parent: other, repeatEachIndex: 0, results: [] }));
  return { allTests: () => [...ofShop, ...ofBlog] } as unknown as Suite;
}

const reportsOf = (sites: Collected[][]) => sites.flatMap((visits) => reportOfSite(visits)?.site ?? []);

test('a site whose tests did not all run is skipped, and one whose turn never came is named', () => {
  const { sites, untouched } = collectVisits(interruptedSuite(4));
  expect(reportsOf(sites).map(({ status, interrupted }) => [status, interrupted])).toEqual([
    ['skipped', true],
  ]);
  expect(untouched).toEqual(['blog']);
});

test('a site whose tests all ran passes, whatever became of the others', () => {
  const { sites } = collectVisits(interruptedSuite(99));
  expect(reportsOf(sites).map(({ status, interrupted }) => [status, interrupted])).toEqual([
    ['pass', undefined],
  ]);
});
