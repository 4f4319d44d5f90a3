import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { type Attempt, readJournal, writeJournal } from '../../suite/journal.ts';
import { answer, error, healthy } from './support/evidence.ts';

const first: Attempt = { check: 'token', retry: 0 };

function journal(attempts: Attempt[], evidence = healthy()): string {
  const file = test.info().outputPath('folder', 'shop.json');
  writeJournal(file, evidence, attempts);
  return file;
}

/** What another run, or another time, would have written. */
function rewritten(file: string, change: object): string {
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), ...change }));
  return file;
}

test('the next check of the same run goes on with all that was seen', () => {
  const read = readJournal(journal([first]), { check: 'validate', retry: 0 });
  expect(read?.evidence).toEqual(healthy());
  expect(read?.attempts).toEqual([first]);
});

test('the same check again is a new visit: somebody pressed run once more', () => {
  expect(readJournal(journal([first]), first)).toBeNull();
});

test('what another run left is not gone on with', () => {
  expect(readJournal(rewritten(journal([first]), { runner: 1 }), { check: 'validate', retry: 0 })).toBeNull();
});

test('what is older than half a minute is not gone on with', () => {
  const old = rewritten(journal([first]), { written: Date.now() - 31_000 });
  expect(readJournal(old, { check: 'validate', retry: 0 })).toBeNull();
});

test('a journal that is missing or cut short is none', () => {
  expect(readJournal('/no/such/file.json', first)).toBeNull();
  const file = journal([first]);
  writeFileSync(file, readFileSync(file, 'utf8').slice(0, 100));
  expect(readJournal(file, { check: 'validate', retry: 0 })).toBeNull();
});

test('a retry sends its probes anew, and keeps the login and a draft that was created', () => {
  const evidence = healthy();
  answer(evidence, 'me', 200, { id: 1 });
  answer(evidence, 'bogus-login', 403, error('[jwt_auth] invalid_email', 403));
  const read = readJournal(journal([{ check: 'draft', retry: 0 }], evidence), { check: 'draft', retry: 1 });
  expect(Object.keys(read?.evidence.exchanges ?? {}).sort()).toEqual([
    'bogus-login',
    'draft',
    'garbage-posts',
    'garbage-validate',
    'preflight',
    'token',
  ]);
});

test('a retry of a draft that was never created tries to create it', () => {
  const evidence = healthy();
  answer(evidence, 'draft', 500, error('internal_server_error', 500));
  const read = readJournal(journal([{ check: 'draft', retry: 0 }], evidence), { check: 'draft', retry: 1 });
  expect(read?.evidence.exchanges.draft).toBeUndefined();
});
