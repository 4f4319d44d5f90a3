import { expect, test } from '@playwright/test';
import { allFaults } from '../../lab/faults.ts';
import { looksOf } from '../../lab/table/again.ts';
import { type Judged, judgedCell, type Look } from '../../lab/table/judged.ts';
import { readKept } from '../../lab/table/kept.ts';
import { complaintsOf } from '../../lab/table/table.ts';

// What a cell of the lab may not pass with: answers of real servers, put beside another fault than theirs.

const faults = await allFaults();
const faultOf = (id: string) => {
  const fault = faults.find((one) => one.id === id);
  if (!fault) throw new Error(`no fault is called ${id}`);
  return fault;
};
const fault = faultOf('secret-missing');
const other = faultOf('php-down');

/** With credentials, without, and after `shell-secret`. */
function looks(): [Look, Look, Look] {
  const kept = readKept(fault.id)['nginx-fpm'];
  const [first, anonymous, mended, ...more] = kept ? looksOf(kept) : [];
  if (!first || !anonymous || !mended || more.length > 0) throw new Error('another cell than it was');
  return [first, anonymous, mended];
}
const good = () => judgedCell(fault, 'nginx-fpm', looks());

test('a cell as it should be is nothing to complain of', () => {
  expect(good()).toMatchObject({
    named: ['secret-missing (certain)'],
    isNamed: true,
    isNamedAnonymously: true,
    isCertainAndWrong: false,
    mended: { isGreen: true, by: ['shell-secret'], tried: [] },
    logins: 1,
  });
  expect(complaintsOf(good(), fault)).toEqual([]);
});

test('another cause than was put in is not named, and where it is certain, certain and wrong', () => {
  const cell = judgedCell(other, 'nginx-fpm', looks());
  expect(cell).toMatchObject({ isNamed: false, isNamedAnonymously: false, isCertainAndWrong: true });
  expect(complaintsOf(cell, other)).toEqual([
    'named secret-missing (certain); expected php-down',
    'certain and wrong',
    'without credentials named secret-missing (certain); expected php-down',
  ]);
});

test('nothing named, one too many and an error of ours are each not what was expected', () => {
  const [first, anonymous, green] = looks();
  const [found] = first.report.findings;
  const [check] = first.report.checks;
  if (!found || !check) throw new Error('it has a finding and a check');
  const named = (report: Look['report']) =>
    judgedCell(fault, 'nginx-fpm', [{ ...first, report }, anonymous, green]).isNamed;
  expect(named(first.report)).toBe(true);
  expect(named(green.report)).toBe(false);
  const left = { ...found, cause: 'draft-left-behind' as const, family: ['draft-left-behind' as const] };
  expect(named({ ...first.report, findings: [found, left] })).toBe(false);
  expect(named({ ...first.report, checks: [{ ...check, status: 'error' }] })).toBe(false);
  expect(
    judgedCell(fault, 'nginx-fpm', [first, { ...anonymous, report: green.report }, green]).isNamedAnonymously,
  ).toBe(false);
});

test('a fix after which the finding is there, another has come or none was printed has mended nothing', () => {
  const [first, anonymous, green] = looks();
  const [found] = first.report.findings;
  if (!found) throw new Error('it has a finding');
  const mended = (last: Look) => judgedCell(fault, 'nginx-fpm', [first, anonymous, last]).mended;
  const step = green.step ?? { cause: '', fix: '' };
  expect(mended({ ...first, step })).toEqual({
    isGreen: false,
    by: [],
    tried: ['shell-secret: applied, and secret-missing is still there'],
  });
  const left = { ...found, cause: 'draft-left-behind' as const, family: [] };
  expect(mended({ ...green, report: { ...first.report, findings: [left] } })).toEqual({
    isGreen: false,
    by: [],
    tried: ['shell-secret: applied, and now there is draft-left-behind'],
  });
  expect(mended({ ...green, step: { ...step, fix: 'iis-web-config' } })?.by).toEqual([]);
});

const bad: [what: string, change: Partial<Judged>, complaint: RegExp][] = [
  ['not named', { isNamed: false, named: [] }, /^named nothing; expected secret-missing$/],
  ['certain and wrong', { isCertainAndWrong: true }, /^certain and wrong$/],
  ['not named without credentials', { isNamedAnonymously: false }, /^without credentials named/],
  ['never mended', { mended: null }, /^not mended; tried nothing$/],
  ['not green', { mended: { isGreen: false, by: [], tried: ['a: b'] } }, /^not mended; tried a: b$/],
  ['too many requests', { requests: 21 }, /^21 requests, at most 20$/],
  ['too many requests to a healthy site', { expected: [], requests: 11 }, /^11 requests, at most 10$/],
  ['two logins', { logins: 2 }, /^2 logins$/],
  ['two wrong logins', { wrongLogins: 2 }, /^2 wrong logins$/],
];
for (const [what, change, complaint] of bad)
  test(`a cell is complained of: ${what}`, () => {
    expect(complaintsOf({ ...good(), ...change }, fault)).toEqual([expect.stringMatching(complaint)]);
  });

test('what a fault cannot show is not asked of it', () => {
  const cell = { ...good(), isNamedAnonymously: false, mended: null };
  expect(complaintsOf(cell, { ...fault, needsLogin: 'why', mendable: 'why not' })).toEqual([]);
});
