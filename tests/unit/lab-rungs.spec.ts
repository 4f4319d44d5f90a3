import { expect, test } from '@playwright/test';
import { allFaults } from '../../lab/faults.ts';
import { reportOf } from '../../lab/table/again.ts';
import { readKept } from '../../lab/table/kept.ts';
import { isStillProved, linesOf } from '../../lab/table/lines.ts';
import { provedBy } from '../../lab/table/proved.ts';
import { type RecordedRung, readResults } from '../../lab/table/recorded.ts';
import { withTried } from '../../lab/table/results.ts';
import { placesOf } from '../../lab/table/table.ts';
import type { SiteReport } from '../../reports/model/report.ts';

// A fix that mended a fault alone was tried once, by hand. It is proved for as long as the same lines are printed.

type Printed = SiteReport['findings'][number]['fixes'][number];

const rungs = readResults()?.runs.contract?.rungs ?? [];
const places = placesOf(await allFaults());

test('the lines of each fix that mended a fault alone are printed still', () => {
  const stale = rungs
    .filter((rung) => !isStillProved(rung))
    .map(
      ({ fix, fault, stack }) =>
        `the lines of ${fix} have changed: npm run lab -- --rungs --fault '${fault}' --stack ${stack}`,
    );
  expect(stale).toEqual([]);
  expect(rungs.length).toBeGreaterThan(0);
});

const known = (): RecordedRung => {
  const [fault, stack, fix] = ['secret-missing', 'caddy', 'shell-secret'] as const;
  const first = readKept(fault)[stack]?.visits[0];
  const lines = first && linesOf(reportOf(first.evidence), fix);
  if (!lines) throw new Error('its report prints that fix');
  return { fault, stack, fix, lines };
};

test('a fix is proved by the lines that are printed today alone', () => {
  const rung = known();
  expect(provedBy({ cells: [], rungs: [rung] })).toEqual({ 'shell-secret': ['caddy'] });
  for (const other of [
    { ...rung, lines: 'otherwise' },
    { ...rung, fix: 'wp-engine-authorization' },
    { ...rung, fault: 'php-down' },
  ]) {
    expect(isStillProved(other)).toBe(false);
    expect(provedBy({ cells: [], rungs: [other] })).toEqual({});
  }
});

test('file, place and lines of a fix are each in their name', () => {
  const first = readKept('secret-missing').caddy?.visits[0];
  if (!first) throw new Error('it is kept');
  const report = reportOf(first.evidence);
  const changed = (change: Partial<Printed>) =>
    linesOf(
      {
        ...report,
        findings: report.findings.map((one) => ({
          ...one,
          fixes: one.fixes.map((fix) => ({ ...fix, ...change })),
        })),
      },
      'shell-secret',
    );
  const names = [{}, { file: null }, { place: null }, { snippet: 'a' }].map(changed);
  expect(new Set(names).size).toBe(4);
  expect(changed({ says: 'in other words' })).toBe(changed({}));
});

test('what is tried again and does not help is forgotten, and what was not tried stays', () => {
  const rung = known();
  const left = { ...rung, fault: 'secret-published', fix: 'wp-config-secret' };
  const again = { ...rung, lines: 'otherwise' };
  const tried = places.filter(({ fault, stack }) => fault.id === 'secret-missing' && stack === 'caddy');
  expect(withTried([rung, left], { places: tried, proved: [] })).toEqual([left]);
  expect(withTried([rung, left], { places: tried, proved: [again] })).toEqual([again, left]);
});
