import { expect, test } from '@playwright/test';
import { allFaults, healthy } from '../../lab/faults.ts';
import { readKept } from '../../lab/table/kept.ts';
import { siteReport } from '../../reports/model/site-report.ts';
import { rejudged } from '../../visit/judging/rejudge.ts';
import { Saved } from '../../visit/seen.ts';

// Whoever is told what is wrong is told what to do: of the steps of a cause one at least has to fit how one logs in.

test('in no visit that real servers answered stands a finding without a step', async () => {
  const without: string[] = [];
  for (const { id } of [healthy, ...(await allFaults())])
    for (const [stack, cell] of Object.entries(readKept(id)))
      for (const [at, { evidence }] of cell.visits.entries())
        for (const { cause, fixes, entailed_by } of siteReport(new Saved(evidence), rejudged(evidence))
          .findings)
          if (fixes.length === 0 && entailed_by === undefined)
            without.push(`${cause} in visit ${at + 1} of ${id} on ${stack}`);
  expect(without).toEqual([]);
});
