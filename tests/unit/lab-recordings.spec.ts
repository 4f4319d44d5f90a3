import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { checkIds } from '../../checks/ids.ts';
import { allFaults, healthy } from '../../lab/faults.ts';
import { isForPeople, type Recording } from '../../lab/table/recording.ts';
import { siteReport } from '../../reports/model/site-report.ts';
import { judge } from '../../visit/judging/verdict.ts';
import { savedOf } from './support/evidence.ts';

// What real servers answered under every fault of the lab, judged again without any server.

const folder = fileURLToPath(new URL('../recordings/lab/', import.meta.url));
const recordings = readdirSync(folder).map(
  (file): Recording => JSON.parse(readFileSync(path.join(folder, file), 'utf8')),
);
const faults = await allFaults();

for (const { fault, stack, causes, evidence } of recordings) {
  test(`${fault} on ${stack}`, () => {
    const verdicts = checkIds.known.map((id) => {
      const outcome = judge(id, evidence);
      if ('ask' in outcome)
        throw new Error(`${id} asks for ${outcome.ask.join(', ')}, which was not recorded`);
      return { verdict: outcome.verdict, duration_ms: 0 };
    });
    const { findings } = siteReport(savedOf(evidence), verdicts);
    const named = findings.map(({ cause, family }) => causes.find((one) => family.includes(one)) ?? cause);
    expect(named.sort()).toEqual([...causes].sort());
  });
}

test('every fault of the lab is recorded', () => {
  const recorded = recordings.map(({ fault }) => fault).sort();
  expect(recorded).toEqual(
    [healthy, ...faults]
      .filter(isForPeople)
      .map(({ id }) => id)
      .sort(),
  );
});
