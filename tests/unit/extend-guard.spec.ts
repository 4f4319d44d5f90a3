import { expect, test } from '@playwright/test';
import { ask, fail, pass } from '../../checks/check.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { factsOf } from '../../evidence/facts.ts';
import { catalogueInForce } from '../../extend/catalogue.ts';
import { guardedCause, guardedCheck, guardedProbe, guardedReporter } from '../../extend/guard.ts';
import type { OwnContext } from '../../extend/public/extension.ts';
import type { ProbeContext } from '../../probes/probe.ts';
import type { RunEnd } from '../../reports/formats/renderer.ts';
import { plain } from '../../reports/text/style.ts';
import { healthy } from './support/evidence.ts';
import { cause, check, probe } from './support/extension.ts';

const boom = (): never => {
  throw new TypeError('boom');
};
const judged = (judge: unknown, evidence: Evidence = healthy()) =>
  guardedCheck({ ...check, judge: judge as typeof check.judge }, './mine.mjs', catalogueInForce).judge(
    factsOf(evidence),
  );

test('a check that throws is an error of its own, with the place', () => {
  const { state, says } = judged(boom) as { state: string; says: string };
  expect(state).toBe('error');
  expect(says).toMatch(/^\.\/mine\.mjs, check robots: boom \(at .*extend-guard\.spec\.ts:\d+:\d+\)$/);
});

test('what is no judgement is an error, and what is one passes', () => {
  for (const said of [undefined, null, true, 'pass', {}, { state: 'blocked' }])
    expect(judged(() => said)).toMatchObject({ state: 'error', says: /no judgement/ });
  expect(judged(async () => boom())).toMatchObject({ state: 'error', says: /it is async/ });
  expect(judged(() => ({ state: 'fail' }))).toMatchObject({ state: 'error', says: /says why/ });
  expect(judged(() => fail('it is so'))).toEqual({ state: 'fail', says: 'it is so', blocks: true });
  expect(judged(() => pass)).toEqual({ state: 'pass' });
});

test('it may ask for what was not answered and does no harm', () => {
  expect(judged(() => ask('me', 'posts'))).toEqual({ state: 'ask', probes: ['me'] });
  expect(judged(() => ask('posts'))).toMatchObject({ state: 'error', says: /posts, which was answered/ });
  expect(judged(() => ask('mee'))).toMatchObject({ state: 'error', says: /"mee"; did you mean me\?/ });
  const evidence = healthy();
  for (const id of ['token', 'bogus-login', 'draft'] as const) {
    delete evidence.exchanges[id];
    expect(judged(() => ask(id), evidence)).toMatchObject({ state: 'error', says: /logs in or writes/ });
  }
});

test('a request that is none is told as theirs, as is what they throw', () => {
  const context = {} as OwnContext & ProbeContext;
  const sent = (request: unknown) => () =>
    guardedProbe({ ...probe, request: request as typeof probe.request }, './mine.mjs').request({
      ...context,
      username: '',
      password: '',
    });
  const address = { method: 'GET', url: 'https://shop.example/robots.txt' };
  expect(sent(() => address)()).toEqual(address);
  expect(sent(() => null)()).toBeNull();
  expect(sent(boom)).toThrow(/^\.\/mine\.mjs, probe robots: boom/);
  expect(sent(() => ({ ...address, url: '/robots.txt' }))).toThrow(
    /url is not an absolute http\(s\) address/,
  );
  expect(sent(() => ({ ...address, url: 'file:///etc/passwd' }))).toThrow(/url is not/);
  for (const method of ['PUT', 'PATCH', 'DELETE'])
    expect(sent(() => ({ ...address, method }))).toThrow(/method is not one of GET, HEAD, OPTIONS, POST/);
  expect(sent(() => ({ ...address, headers: { accept: 7 } }))).toThrow(/headers is not texts/);
});

test('a sign that throws does not hold, and warns once', async () => {
  const sign = { probe: 'robots', means: boom, holds: boom, isWorthAsking: boom };
  const guarded = guardedCause({ ...cause, shownBy: [sign], refutedBy: [] }, './mine.mjs');
  const [kept] = guarded.shownBy.flat();
  const exchange = healthy().exchanges.posts;
  if (!kept || !exchange) throw new Error('there is a sign');
  const warnings: string[] = [];
  const listen = ({ message }: Error) => warnings.push(message);
  process.on('warning', listen);
  expect(kept.holds(exchange, factsOf(healthy()))).toBe(false);
  expect(kept.isWorthAsking?.(factsOf(healthy()))).toBe(true);
  expect(typeof kept.means === 'function' && kept.means(exchange)).toBe('it is so');
  await new Promise(setImmediate);
  process.off('warning', listen);
  expect(warnings).toEqual([expect.stringMatching(/^\.\/mine\.mjs, cause robots-missing: boom/)]);
});

test('a reporter writes text, or is told as what failed', () => {
  const look = { style: plain, width: 80, quiet: false };
  const made = (end: unknown) =>
    guardedReporter(() => ({ site: () => '', end: end as () => string }), 'slack', './mine.mjs')(look);
  const run = {} as RunEnd;
  expect(made(() => 'done\n').end?.(run)).toBe('done\n');
  expect(made(undefined).end?.(run)).toBe('');
  expect(made(() => undefined).end?.(run)).toBe('');
  expect(() => made(() => ({})).end?.(run)).toThrow('./mine.mjs, reporter slack: what it returns is no text');
  expect(() => made(boom).end?.(run)).toThrow(/^\.\/mine\.mjs, reporter slack: boom/);
  expect(() => guardedReporter(boom, 'slack', './mine.mjs')(look)).toThrow(/reporter slack: boom/);
});
