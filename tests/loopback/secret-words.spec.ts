import { expect, test } from '@playwright/test';
import { checkIds } from '../../checks/ids.ts';
import { matches } from '../../schemas/index.ts';
import { visitSite } from '../../visit/fleet/visit-site.ts';
import { rejudged } from '../../visit/judging/rejudge.ts';
import { Visit } from '../../visit/visit.ts';
import { startRecordedSite } from '../bench/recorded-site.mjs';
import { siteAt } from '../unit/support/site.ts';
import { startLogin } from './support/login-site.ts';

// What healthy answers are full of, and the names of our own record.
const words =
  'post https 2026 draft rest timing probe request method headers body text bytes start true 1000 json jwt wp 200 exchanges GET admin publish'.split(
    ' ',
  );

for (const word of words) {
  for (const [kind, change] of [
    ['password', { auth: { username: 'admin', password: word } }],
    ['gate header', { headers: { 'X-Gate': word } }],
    ['password and user', { auth: { username: word, password: word } }],
  ] as const)
    test(`a healthy site is healthy where the ${kind} is ${word}`, async () => {
      const recorded = await startRecordedSite(0);
      const { report, evidence } = await visitSite(siteAt(recorded.url, change), {});
      recorded.stop();
      expect(report.checks.map(({ status }) => status)).toEqual(checkIds.known.map(() => 'pass'));
      expect(rejudged(evidence).map(({ verdict }) => verdict.state)).toEqual(
        checkIds.known.map(() => 'pass'),
      );
      expect(matches('evidence', plain({ version: 1, visits: [evidence] }))).toBeNull();
      expect(
        matches('report', plain({ version: 1, started: report.started, duration_ms: 0, sites: [report] })),
      ).toBeNull();
    });

  test(`a token that is called ${word} is judged as any other that is none`, async () => {
    const named = await statesOf(word);
    expect(named).toEqual(await statesOf('Zk81-Qw20'));
    expect(named).not.toContain('error');
  });
}

async function statesOf(token: string): Promise<string[]> {
  const { url, stop } = await startLogin(token);
  const visit = new Visit(siteAt(url));
  const states: string[] = [];
  for (const id of checkIds.known) states.push((await visit.check(id)).verdict.state);
  await visit.close();
  stop();
  expect(matches('evidence', plain({ version: 1, visits: [visit.seen.kept()] }))).toBeNull();
  return states;
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
