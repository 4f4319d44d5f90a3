import { expect, test } from '@playwright/test';
import { statusLooks } from '../../evidence/known-codes/statuses.ts';
import { meaningsOf } from '../../reports/text/meanings.ts';
import { command } from './support/command.ts';
import { printedStatuses, withoutStatus } from './support/printed-statuses.ts';

test('a status is read as each client prints it, and leads to all that it may be', () => {
  for (const [by, text, status] of printedStatuses) {
    const found = meaningsOf(text);
    expect(
      found.map((one) => [one.statuses, one.code]),
      `${by}: ${text}`,
    ).toEqual([[[status], null]]);
    expect(found, text).toEqual(meaningsOf(`HTTP ${status}`));
  }
});

test('what tells the causes of a status apart comes first, also where it is asked for as a number', async () => {
  for (const { status, says, shows } of statusLooks) {
    const [first] = meaningsOf(`${status}`);
    expect(first?.says).toEqual(says);
    expect(first?.causes.slice(0, shows.length).map(({ id }) => id)).toEqual(shows);
    expect(first).toEqual(meaningsOf(`status ${status}`)[0]);
  }
  const { stdout } = await command(['explain', '401']);
  expect(stdout).toContain('No code and no page of WordPress: a proxy or a login service');
  const [, ofRights] = meaningsOf('401');
  expect([ofRights?.code, ofRights?.causes[0]?.id]).toEqual([
    'rest_cannot_create',
    'application-password-wrong',
  ]);
  expect(stdout.indexOf('rest_cannot_access')).toBeGreaterThan(stdout.indexOf('staging-password'));
});

test('a number that is no status is not taken for one', () => {
  for (const text of withoutStatus) expect(meaningsOf(text), text).toEqual([]);
});

test('what only shares words with a known text is not known, and the closest is named', async () => {
  const all: [text: string, closest: string | null][] = [
    ['The page you are looking for needs maintenance of its user interface', null],
    ['Failed to execute append on FormData: parameter 2 is not of type Blob', null],
    ['The username you entered is not registered', '"The username or password you entered is incorrect"'],
    ['Your invalid username or wrong password', '"Invalid username or password"'],
  ];
  for (const [text, closest] of all) {
    const { status, stdout, stderr } = await command(['explain', text]);
    expect([status, stdout], text).toEqual([2, '']);
    expect(stderr).toMatch(/^not known: "/);
    expect(stderr).toContain(closest === null ? 'explain the status or the code' : `closest: ${closest}`);
  }
});
