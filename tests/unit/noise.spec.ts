import { expect, test } from '@playwright/test';
import { answers, answersOfPairs } from './support/noise/answers.ts';
import { complaints } from './support/noise/expected.ts';
import { Grouped, outcome } from './support/noise/table.ts';
import { basicSite, keySite, noisyVisit } from './support/noise/visit.ts';

// What hosts answer now and then, put in place of one or two answers of a healthy visit. Whatever it is: never green,
// nothing certain that it does not say itself, and no layer that did not answer. The tables show what is said of each.

test.setTimeout(180_000);

/** The requests of a healthy visit. */
const { sent, findings } = noisyVisit({});

test('the visit without noise is green', () => {
  expect(findings).toEqual([]);
  expect(sent.length).toBe(10);
  expect(new Set(answers.map(({ id }) => id)).size).toBe(answers.length);
});

test('one answer', () => {
  const table = new Grouped();
  const bad: string[] = [];
  for (const probe of sent)
    for (const noise of answers) {
      const visit = noisyVisit({ [probe]: noise });
      table.add(probe, outcome(visit), noise.id);
      bad.push(...complaints(noise, [probe], visit).map((what) => `${noise.id} at ${probe}: ${what}`));
    }
  expect(bad).toEqual([]);
  expect(table.text()).toMatchSnapshot('noise.txt');
});

test('the same answer twice', () => {
  const table = new Grouped();
  const bad: string[] = [];
  for (const first of sent) {
    let count = 0;
    for (const noise of answersOfPairs) {
      // What is asked only because of the first one may be answered so too.
      const asked = noisyVisit({ [first]: noise }).sent;
      for (const second of asked.slice(asked.indexOf(first) + 1)) {
        const visit = noisyVisit({ [first]: noise, [second]: noise });
        count += 1;
        const certain = visit.findings.filter(({ certainty }) => certainty === 'certain');
        for (const { cause } of certain) table.add(`${first} + ${second}`, `${cause} certain`, noise.id);
        const wrong = complaints(noise, [first, second], visit);
        bad.push(...wrong.map((what) => `${noise.id} at ${first} and ${second}: ${what}`));
      }
    }
    table.add('visits', `${first} and a later one`, String(count));
  }
  expect(bad).toEqual([]);
  expect(table.text()).toMatchSnapshot('noise-pairs.txt');
});

for (const { name, site, first, table: golden } of [
  { name: 'an application password', site: basicSite, first: 'introspect', table: 'noise-basic.txt' },
  { name: 'a consumer key', site: keySite, first: 'wc-products', table: 'noise-keys.txt' },
] as const) {
  test(`a visit with ${name} is green without noise`, () => {
    const { verdicts, findings, sent } = noisyVisit({}, site);
    expect(findings).toEqual([]);
    expect(verdicts.filter(({ state }) => state !== 'pass').map(({ check }) => check)).toEqual(['token']);
    expect(sent.length).toBeLessThanOrEqual(10);
  });

  test(`one answer to a visit with ${name}`, () => {
    const table = new Grouped();
    const bad: string[] = [];
    for (const probe of noisyVisit({}, site).sent)
      for (const noise of answers) {
        const visit = noisyVisit({ [probe]: noise }, site);
        table.add(probe, outcome(visit), noise.id);
        bad.push(...complaints(noise, [probe], visit).map((what) => `${noise.id} at ${probe}: ${what}`));
      }
    expect(bad).toEqual([]);
    expect(table.text()).toMatchSnapshot(golden);
  });

  test(`the same answer to ${name} and to what is asked because of it`, () => {
    const bad: string[] = [];
    for (const noise of answersOfPairs)
      for (const second of noisyVisit({ [first]: noise }, site).sent) {
        const visit = noisyVisit({ [first]: noise, [second]: noise }, site);
        const wrong = complaints(noise, [first, second], visit);
        bad.push(...wrong.map((what) => `${noise.id} at ${first} and ${second}: ${what}`));
      }
    expect(bad).toEqual([]);
  });
}
