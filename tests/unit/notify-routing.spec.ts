import { expect, test } from '@playwright/test';
import { Outbox } from '../../monitor/baseline/outbox.ts';
import { Audiences } from '../../monitor/notify/audiences.ts';
import type { SiteChange, SiteReport } from '../../reports/model/report.ts';
import type { Receiver } from '../../sites/receivers/receiver.ts';
import { AT, transition } from './support/news.ts';
import { reportOf, stripped } from './support/reports.ts';

const HOUR = 3_600_000;

const slack = (more: Pick<Receiver, 'tags' | 'remindMs'> = {}): Receiver => ({
  kind: 'slack',
  url: 'https://hooks.example/1',
  ...more,
});

const ago = (hours: number) => new Date(Date.parse(AT) - hours * HOUR).toISOString();

function failing(name: string, tags: string[], more: Partial<SiteReport> = {}): SiteReport {
  const change: SiteChange = { kind: 'new', since: AT, before: [], confirmed: true };
  return { ...reportOf(stripped(), name), name, tags, change, ...more };
}

/** It fails since so many hours, and was looked at so many hours ago. */
function stillFailing(since: number, before: number): SiteReport {
  return failing('shop', [], {
    change: { kind: 'still', since: ago(since), before: [], confirmed: true },
    history: [
      { at: ago(before), status: 'fail', ms: 1 },
      { at: AT, status: 'fail', ms: 1 },
    ],
  });
}

test('a receiver with tags is notified of sites with one of them alone, in its counts as well', () => {
  const audiences = new Audiences([slack(), slack({ tags: ['live', 'vip'] }), slack({ tags: ['stage'] })]);
  audiences.add(failing('a', ['live']));
  audiences.add(failing('b', ['stage', 'x']));
  audiences.add(failing('c', []));
  const warning = { id: 'slow', layer: null, says: 'Slow', mend: '' } as never;
  audiences.addWarning({ site: 'b', url: 'https://b.example', warning });
  const told = ['slack 1', 'slack 2', 'slack 3'].map((name) => {
    const { transitions, failing: now, counts } = audiences.newsFor(name, AT, null);
    return [transitions.map(({ site, kind }) => `${site} ${kind}`), now.length, counts.fail];
  });
  expect(told).toEqual([
    [['a new', 'b new', 'c new', 'b warning'], 3, 3],
    [['a new'], 1, 1],
    [['b new', 'b warning'], 1, 1],
  ]);
});

test('what still fails is reported again once in each period, by the first run in it', () => {
  const due = (since: number, before: number, remindMs?: number) => {
    const audiences = new Audiences([slack(remindMs ? { remindMs } : {})]);
    audiences.add(stillFailing(since, before));
    return audiences.remindersFor('slack 1', AT).map(({ site, kind }) => `${site} ${kind}`);
  };
  const day = 24 * HOUR;
  expect(due(25, 2, day)).toEqual(['shop still']);
  expect(due(23, 2, day)).toEqual([]);
  expect(due(26, 1, day)).toEqual([]);
  expect(due(49, 2, day)).toEqual(['shop still']);
  expect(due(25, 2)).toEqual([]);
});

test('a receiver waits for what is its own, and another for all', () => {
  const own = new Map([['slack 2', [transition({ site: 'a' })]]]);
  const all = [transition({ site: 'a' }), transition({ site: 'b' })];
  const outbox = new Outbox(['slack 1', 'slack 2'], undefined, all, new Date(AT), own);
  expect(outbox.for('slack 1').map(({ site }) => site)).toEqual(['a', 'b']);
  expect(outbox.for('slack 2').map(({ site }) => site)).toEqual(['a']);
});
