import { expect, test } from '@playwright/test';
import { factsOf } from '../../evidence/facts.ts';
import { answer, healthy } from './support/evidence.ts';

test('a fact is computed when it is first asked for, and once', () => {
  const evidence = healthy();
  const headers = evidence.exchanges.posts?.response?.headers ?? [];
  let reads = 0;
  Object.defineProperty(evidence.exchanges.posts?.response ?? {}, 'headers', {
    get() {
      reads += 1;
      return headers;
    },
  });
  const facts = factsOf(evidence);
  expect(reads).toBe(0);
  const server = facts.server();
  const readFor = reads;
  expect(readFor).toBeGreaterThan(0);
  expect([facts.server(), reads]).toEqual([server, readFor]);
});

test('what is learnt later is in the facts that are made then', () => {
  const evidence = healthy();
  for (const probe of ['posts', 'index'] as const) answer(evidence, probe, 404, '<!DOCTYPE html>');
  expect(factsOf(evidence).workingRoot()).toBeNull();
  answer(evidence, 'rest-route-index', 200, { namespaces: [] });
  expect(factsOf(evidence).workingRoot()).toMatchObject({ style: 'query' });
});

test('facts hold all of the evidence, and those of other answers are found anew', () => {
  const evidence = { ...healthy(), draft_mark: 'a mark' };
  const facts = factsOf(evidence);
  expect(facts).toMatchObject(evidence);
  expect(facts.index()).toHaveProperty('namespaces');
  expect(factsOf({ ...facts, exchanges: {} }).index()).toEqual({});
});

test('facts are found once for a moment, and anew with whatever comes to the evidence', () => {
  const evidence = healthy();
  const facts = factsOf(evidence);
  expect(factsOf(evidence)).toBe(facts);
  const changes = [
    () => answer(evidence, 'login-page', 200, ''),
    () => answer(evidence, 'login-page', 404, ''),
    () => delete evidence.exchanges['login-page'],
    () => Object.assign(evidence.unsent, { draft: 'the site is read_only' }),
    () => Object.assign(evidence, { token: null }),
    () => Object.assign(evidence, { draft_mark: 'a mark' }),
    () => Object.assign(evidence, { site: { ...evidence.site, read_only: true } }),
  ];
  for (const change of changes) {
    const before = factsOf(evidence);
    change();
    const after = factsOf(evidence);
    expect(after).not.toBe(before);
    expect(after).toMatchObject({ site: evidence.site, token: evidence.token, unsent: evidence.unsent });
    expect(factsOf(evidence)).toBe(after);
  }
});
