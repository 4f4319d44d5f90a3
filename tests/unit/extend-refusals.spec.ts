import { expect, test } from '@playwright/test';
import { catalogueInForce } from '../../extend/catalogue.ts';
import { extended } from '../../extend/extend.ts';
import { refusals } from '../../extend/refusals.ts';
import { cause, check, extension, fix, probe } from './support/extension.ts';

const refused = (change: unknown) => refusals(change, catalogueInForce());
const checks = (change: object) => refused({ ...extension, checks: [{ ...check, ...change }] });
const probes = (change: object) => refused({ ...extension, probes: [{ ...probe, ...change }] });
const causes = (change: object) => refused({ ...extension, causes: [{ ...cause, ...change }] });
const fixes = (change: object) => refused({ ...extension, fixes: [{ ...fix, ...change }] });

test('an extension that is well formed is added whole', () => {
  expect(refused(extension)).toEqual([]);
  expect(refused({})).toEqual([]);
  const known = extended(catalogueInForce(), extension, 'mine');
  expect(known.checkIds.at(-1)).toBe('robots');
  expect(known.probes.robots?.sends).toBe('GET /robots.txt');
  expect(known.causes.at(-1)).toMatchObject({ id: 'robots-missing', severity: 'fail', refutedBy: [] });
  expect(known.fixes.at(-1)).toMatchObject({ id: 'write-robots', server: 'any', snippet: null, proved: [] });
  expect(known.ownLines.get('write-robots')).toContain('User-agent');
  expect(Object.keys(known.renderers)).toContain('lines');
});

test('all mistakes are told at once, with whose they are', () => {
  const wrong = { ...extension, checks: [{ ...check, after: ['smok'], needs: ['robotz'] }] };
  expect(() => extended(catalogueInForce(), wrong, './mine.mjs')).toThrow(
    [
      './mine.mjs cannot be used:',
      '  check robots, after: no check before this one is called "smok"; did you mean smoke?',
      '  check robots, needs: no probe is called "robotz"; did you mean robots?',
    ].join('\n'),
  );
});

test('the catalogue that is given stays as it is: two extensions of it do not see each other', () => {
  const known = catalogueInForce();
  const before = Object.fromEntries(Object.entries(known).map(([key, value]) => [key, structureOf(value)]));
  const robots = extended(known, extension, 'mine');
  const other = { ...extension, checks: [{ ...check, id: 'sitemap' }], causes: [], fixes: [], reporters: {} };
  const sitemap = extended(known, other, 'another');
  expect([robots.checkIds.at(-1), sitemap.checkIds.at(-1)]).toEqual(['robots', 'sitemap']);
  expect([sitemap.checks.robots, robots.checks.sitemap]).toEqual([undefined, undefined]);
  expect(() => extended(known, { ...extension, causes: [{ ...cause, fixes: ['none'] }] }, 'mine')).toThrow();
  for (const [key, value] of Object.entries(known)) expect(structureOf(value)).toEqual(before[key]);
  expect(catalogueInForce().checkIds).toEqual(known.checkIds);
});

const structureOf = (value: object) =>
  value instanceof Map ? [...value.keys()] : Array.isArray(value) ? [...value] : Object.keys(value);

for (const [name, value] of Object.entries({
  nothing: undefined,
  text: 'x',
  list: [extension],
  function: () => 1,
}))
  test(`a ${name} is no extension`, () => {
    expect(refused(value)).toEqual(['the extension is no object']);
  });

test('a member that nobody knows is named with the one that was meant', () => {
  expect(refused({ check: [check] })).toEqual([
    'the extension: no member is called "check"; did you mean checks?',
  ]);
  expect(checks({ need: ['posts'] })).toEqual(['checks[0]: no member is called "need"; did you mean needs?']);
});

test('what is missing or of another kind is told with what was expected', () => {
  expect(refused({ checks: check })).toEqual(['the extension: checks is not a list']);
  expect(refused({ checks: [7] })).toEqual(['checks[0] is no object']);
  expect(checks({ judge: undefined })).toEqual(['checks[0]: judge is missing; expected a function']);
  expect(checks({ needs: 'robots' })).toEqual(['checks[0]: needs is not a list of at least one probe']);
  expect(checks({ question: ' ' })).toEqual(['checks[0]: question is not text']);
  expect(causes({ layer: 'server' })[0]).toMatch(/^causes\[0\]: layer is not one of client, network/);
  expect(causes({ shownBy: [] })).toEqual(['causes[0]: shownBy is not a list of at least one sign']);
  expect(causes({ shownBy: [[]] })).toEqual(['causes[0]: shownBy is not a list of at least one sign']);
  expect(causes({ shownBy: [{ probe: 'robots' }] })).toEqual([
    'causes[0].shownBy[0]: means is missing; expected text, or a function to it',
    'causes[0].shownBy[0]: holds is missing; expected a function',
  ]);
  expect(refused({ reporters: { slack: {} } })[0]).toMatch(/^the extension: reporters is not functions/);
});

for (const id of ['Robots', 'robots txt', 'robots--txt', '-robots', '', 'constructor', '__proto__', 7])
  test(`an id is not ${JSON.stringify(id)}`, () => {
    expect(probes({ id })[0]).toMatch(/^probes\[0\]: id is not words in lower case with hyphens between/);
  });

test('an id that is taken is refused, by the catalogue as by the extension itself', () => {
  expect(refused({ checks: [{ ...check, id: 'token', needs: ['token'] }] })).toContain(
    'check token: another check has this id already',
  );
  expect(refused({ ...extension, probes: [probe, probe] })).toEqual([
    'probe robots: another probe has this id already',
  ]);
  expect(causes({ id: 'wrong-password' })).toEqual([
    'cause wrong-password: another cause has this id already',
  ]);
  expect(fixes({ id: 'ask-the-host' })).toContain('fix ask-the-host: another fix has this id already');
  expect(refused({ reporters: { json: () => ({ site: () => '' }) } })).toEqual([
    'reporter json: another reporter has this id already',
  ]);
  const known = extended(catalogueInForce(), extension, 'mine');
  expect(refusals(extension, known)).toContain('probe robots: another probe has this id already');
});

test('a check comes after checks before it alone, so that no two wait for each other', () => {
  const first = { ...check, id: 'first', after: ['second'] };
  const second = { ...check, id: 'second', after: ['first'] };
  expect(refused({ probes: [probe], checks: [first, second] })).toEqual([
    'check first, after: no check before this one is called "second"',
  ]);
  expect(checks({ after: ['robots'] })).toHaveLength(1);
});

test('a cause names checks, probes and fixes that there are', () => {
  expect(causes({ explains: ['robot'] })).toEqual([
    'cause robots-missing, explains: no check is called "robot"; did you mean robots?',
  ]);
  const sign = { probe: 'robot', means: 'x', holds: () => true };
  expect(causes({ refutedBy: [sign] })).toEqual([
    'cause robots-missing, a sign: no probe is called "robot"; did you mean robots?',
  ]);
  expect(causes({ fixes: ['write-robot'] })).toEqual([
    'cause robots-missing, fixes: no fix is called "write-robot"; did you mean write-robots?',
  ]);
});

test('no probe of an extension logs in, writes or takes something back', () => {
  expect(probes({ uses: 'login' })).toEqual(['probes[0]: uses is not one of nothing, token']);
  expect(probes({ uses: 'wrong-login' })).toHaveLength(1);
  expect(probes({ writes: true })).toEqual(['probes[0]: a probe of an extension changes nothing on a site']);
  expect(probes({ cleansUp: true })).toHaveLength(1);
});

test('what is sent with care is not read by a check on every visit', () => {
  expect(checks({ needs: ['bogus-login'] })).toEqual([
    'check robots needs bogus-login, a wrong login, which is tried to tell causes apart alone',
  ]);
  expect(checks({ needs: ['draft'] })[0]).toMatch(/^check robots needs draft, which writes/);
  expect(checks({ needs: ['draft'], after: ['draft'] })).toEqual([]);
});

test('a token there is only after the login', () => {
  expect(checks({ needs: ['me'] })).toEqual([
    "check robots needs me, which takes the token: there is one only after: ['token']",
  ]);
  expect(checks({ needs: ['me'], after: ['validate'] })).toEqual([]);
  const own = { ...extension, probes: [{ ...probe, uses: 'token' as const }] };
  expect(refused(own)).toHaveLength(1);
  const later = { ...check, id: 'later', after: ['robots'] };
  expect(refused({ ...own, checks: [{ ...check, after: ['token'] }, later] })).toEqual([]);
});

test('lines without a place are refused', () => {
  expect(fixes({ place: undefined })).toEqual([
    'fix write-robots: lines need a file and a place, or nobody knows where they go',
  ]);
});
