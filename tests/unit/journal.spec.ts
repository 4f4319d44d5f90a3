import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { KeptEvidence } from '../../evidence/evidence.ts';
import { type Attempt, Journal } from '../../suite/journal.ts';
import type { ThisRun } from '../../suite/this-run.ts';
import { answer, breakDown, error, healthy } from './support/evidence.ts';
import { withoutDraft } from './support/mutations/mutation.ts';

const first: Attempt = { check: 'token', retry: 0 };
const next: Attempt = { check: 'validate', retry: 0 };
const shop = { site: 'shop', visit: 'shop 0' };

const results = () => test.info().outputPath('results');
const ofRun = (id = 'one', change: Partial<ThisRun> = {}): ThisRun => ({
  id,
  pid: process.pid,
  folder: null,
  isInteractive: false,
  ...change,
});

function opened(attempt: Attempt, run = ofRun(), key = shop, isFirst = false): Journal {
  return new Journal(run, results(), key, attempt, isFirst);
}

/** A visit of which these attempts were made in a process that has ended. */
function visited(attempts: Attempt[], evidence = healthy(), run = ofRun()): Journal {
  const journal = opened(attempts[0] ?? first, run);
  journal.attempts.push(...attempts);
  journal.write(evidence);
  return journal;
}

/** Every file that was written, with its path. */
const files = () => readdirSync(results()).map((name) => path.join(results(), name));
/** As another time would have written it. */
function rewrite(change: object): void {
  const text = readFileSync(journalFile(), 'utf8').split('\n')[1] ?? '';
  const changed = JSON.stringify({ ...JSON.parse(text), ...change });
  writeFileSync(journalFile(), `${createHash('sha256').update(changed).digest('hex')}\n${changed}`);
}
const journalFile = () => files().find((file) => file.endsWith('.json')) ?? '';

const login = (journal: Journal, evidence: KeptEvidence = healthy()) =>
  journal.logins(() => evidence).claim('login', 'token');
const wrongLogin = (journal: Journal, evidence: KeptEvidence = healthy()) =>
  journal.logins(() => evidence).claim('wrong-login', 'bogus-login');

test('the next check of the same run goes on with all that was seen', () => {
  visited([first]);
  const journal = opened(next);
  expect(journal.evidence).toEqual(healthy());
  expect(journal.attempts).toEqual([first]);
});

test('the same check again is a new visit: somebody pressed run once more', () => {
  visited([first]);
  expect(opened(first).evidence).toBeNull();
});

test('what another run left is not gone on with, nor does it count', async () => {
  await login(visited([first]));
  const journal = opened(next, ofRun('two'));
  expect(journal.evidence).toBeNull();
  expect(await login(journal)).toBeNull();
});

test('in the UI mode, what is older than half a minute is not gone on with', () => {
  const run = ofRun('ui', { isInteractive: true });
  visited([first], healthy(), run);
  rewrite({ written: Date.now() - 31_000 });
  expect(opened(next, run).evidence).toBeNull();
  expect(opened(next).evidence).toBeNull();
});

test('a run from the command line goes on however long it waited for a worker', () => {
  visited([first]);
  rewrite({ written: Date.now() - 3_600_000 });
  expect(opened(next).evidence).toEqual(healthy());
});

for (const [what, spoil] of [
  ['that is cut short', (text: string) => text.slice(0, 100)],
  ['of another shape', () => '{"evidence":[],"attempts":{}}'],
  ['that somebody changed', (text: string) => text.replace('"retry":0', '"retry":7')],
  ['that is empty', () => ''],
] as const) {
  test(`a journal ${what} is none, and no login is tried after it`, async () => {
    visited([first]);
    writeFileSync(journalFile(), spoil(readFileSync(journalFile(), 'utf8')));
    const journal = opened(next);
    expect(journal.evidence).toBeNull();
    expect(await login(journal)).toMatch(/could not be kept/);
    expect(await wrongLogin(journal)).toMatch(/could not be kept/);
  });
}

test('of two places the one that is left is enough', async () => {
  const run = ofRun('one', { folder: test.info().outputPath('of-run') });
  mkdirSync(run.folder ?? '', { recursive: true });
  visited([first], healthy(), run);
  rmSync(results(), { recursive: true });
  expect(opened(next, run).evidence).toEqual(healthy());
});

test('where the folder of the run is gone, nobody logs in but the process that certainly is the first', async () => {
  const run = ofRun('one', { folder: '/no/such/folder' });
  expect(await login(opened(next, run))).toMatch(/could not be kept/);
  const begins = opened(first, run, shop, true).logins(healthy);
  expect([await begins.claim('login', 'token'), await begins.claim('wrong-login', 'bogus-login')]).toEqual([
    null,
    expect.stringMatching(/could not be kept/),
  ]);
  expect(await begins.claim('login', 'token')).toMatch(/could not be kept/);
});

test('where nothing can be written, one login is sent by the first process and none by another', async () => {
  writeFileSync(results(), 'a file where a folder belongs');
  const journal = opened(first, ofRun(), shop, true);
  expect(journal.write(healthy())).toBe(false);
  const logins = journal.logins(healthy);
  expect(await logins.claim('login', 'token')).toBeNull();
  expect(await logins.claim('wrong-login', 'bogus-login')).toMatch(
    /nothing can be written: (EEXIST|ENOTDIR)/,
  );
  expect(await login(opened(next))).toMatch(/nothing can be written/);
});

test('a disk that fills up after the visit began has no wrong login', async () => {
  const journal = opened(first);
  rmSync(results(), { recursive: true });
  writeFileSync(results(), '');
  expect(await wrongLogin(journal)).toMatch(/nothing can be written/);
  expect(await login(journal)).toMatch(/nothing can be written/);
});

test('after a login without a token there is no other one, in no repetition and no project', async () => {
  const logins = visited([first]).logins(healthy);
  expect(await logins.claim('login', 'token')).toBeNull();
  logins.conclude(false);
  expect(await login(opened(next))).toMatch(/brought no token/);
  expect(await login(opened(first, ofRun(), { site: 'shop', visit: 'shop 1' }))).toMatch(/brought no token/);
  expect(await login(opened(first, ofRun(), { site: 'blog', visit: 'blog 0' }))).toBeNull();
});

test('a login that its process did not live to see the end of counts', async () => {
  expect(await login(opened(first))).toBeNull();
  expect(await login(opened(first, ofRun(), { site: 'shop', visit: 'shop 1' }))).toMatch(/brought no token/);
});

test('after a login with a token there may be another one, and one wrong one in a run', async () => {
  const logins = opened(first).logins(healthy);
  expect(await logins.claim('login', 'token')).toBeNull();
  logins.conclude(true);
  const other = { site: 'shop', visit: 'shop 1' };
  expect(await login(opened(first, ofRun(), other))).toBeNull();
  expect(await logins.claim('wrong-login', 'bogus-login')).toBeNull();
  expect(await wrongLogin(opened(first, ofRun(), { site: 'shop', visit: 'shop 2' }))).toMatch(/tried once/);
});

test('before a wrong login, what the right one was answered is kept', async () => {
  const evidence = healthy();
  answer(evidence, 'token', 403, error('[jwt_auth] incorrect_password', 403));
  expect(await wrongLogin(opened(first), evidence)).toBeNull();
  expect(opened(next).evidence).toEqual(evidence);
});

test('names are short, whatever the site is called, and no two sites share one', () => {
  const long = 'é'.repeat(4000);
  opened(first, ofRun(), { site: long, visit: `${long} 0` }).write(healthy());
  const other = opened(next, ofRun(), { site: `${long}!`, visit: `${long}! 0` });
  expect(other.evidence).toBeNull();
  for (const file of files()) expect(path.basename(file).length).toBeLessThan(60);
});

test('a retry sends its probes anew, and keeps the login and a draft that was created', () => {
  const evidence = healthy();
  answer(evidence, 'me', 200, { id: 1 });
  answer(evidence, 'bogus-login', 403, error('[jwt_auth] invalid_email', 403));
  visited([{ check: 'draft', retry: 0 }], evidence);
  expect(Object.keys(opened({ check: 'draft', retry: 1 }).evidence?.exchanges ?? {}).sort()).toEqual([
    'bogus-login',
    'draft',
    'draft-delete',
    'draft-gone',
    'draft-read',
    'garbage-posts',
    'preflight',
    'token',
  ]);
});

test('what a retry looks at again is not forgotten for the report', () => {
  visited([{ check: 'draft', retry: 0 }]);
  const { evidence, earlier } = opened({ check: 'draft', retry: 1 });
  expect(evidence?.exchanges.index).toBeUndefined();
  expect(earlier.index).toEqual(healthy().exchanges.index);
});

for (const [what, lost] of [
  ['was answered 500', (one) => answer(one, 'draft', 500, error('internal_server_error', 500))],
  ['got no answer', (one) => breakDown(one, 'draft', 'response-timeout')],
] as [string, (evidence: KeptEvidence) => unknown][])
  test(`a retry of a draft that ${what} writes no second one, and looks for the first`, () => {
    const before = lostDraft(lost);
    visited([{ check: 'draft', retry: 0 }], before);
    const { evidence } = opened({ check: 'draft', retry: 1 });
    expect(evidence?.exchanges.draft).toEqual(before.exchanges.draft);
    expect(evidence?.draft_mark).toBe(before.draft_mark);
    expect(evidence?.exchanges['draft-search']).toBeUndefined();
  });

test('a draft that was begun by a process which ended is looked for by the next one', () => {
  const before = lostDraft(() => {});
  visited([{ check: 'token', retry: 0 }], before);
  expect(opened({ check: 'draft', retry: 1 }).evidence?.draft_mark).toBe(before.draft_mark);
});

test('a retry of a draft that WordPress itself refused tries to create it', () => {
  const before = lostDraft((one) => answer(one, 'draft', 403, error('rest_cannot_create', 403)));
  visited([{ check: 'draft', retry: 0 }], before);
  const { evidence } = opened({ check: 'draft', retry: 1 });
  expect(evidence?.exchanges.draft).toBeUndefined();
  expect(evidence?.draft_mark).toBeUndefined();
});

function lostDraft(change: (evidence: KeptEvidence) => unknown): KeptEvidence {
  const evidence = healthy();
  const { draft_mark } = evidence;
  withoutDraft(evidence);
  if (draft_mark !== undefined) evidence.draft_mark = draft_mark;
  change(evidence);
  return evidence;
}

const strange: Record<string, object> = {
  'attempts of another shape': { attempts: [{ check: 'token' }] },
  'evidence without a site': { evidence: { version: 1 } },
  'verdicts that are none': { timed: [{ verdict: 'pass' }] },
  'an exchange that is a text': { earlier: { posts: 'gone' } },
};

for (const [what, change] of Object.entries(strange))
  test(`a journal with ${what} counts as lost: no login is made on its word`, async () => {
    visited([first]);
    rewrite(change);
    const journal = opened(next);
    expect([journal.evidence, journal.attempts]).toEqual([null, []]);
    expect(await login(journal)).toMatch(/could not be kept/);
  });
