import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { groups } from './behaviours/index.ts';
import { test } from './support/command-process.ts';
import { MOST_MIB, rowOf, table, visited } from './support/fleet.ts';

// Each behaviour is a site of a run of the real command: what is said of it, in how long, with how much memory. The table
// is docs/hostile.md; HOSTILE_WRITE=1 and one worker write it.

const heading = (group: string) => `## ${group[0]?.toUpperCase()}${group.slice(1)}\n\n`;
const head =
  '| A host with | State | Checks that fail or warn | Causes | Drafts left | Within | Memory |\n| --- | --- | --- | --- | --- | --- | --- |\n';

/** Of the table, what stands below the heading of a group; null where it has none yet. */
function sectionOf(text: string, group: string): string | null {
  const at = text.indexOf(heading(group));
  if (at === -1) return null;
  const end = text.indexOf('\n## ', at);
  return text.slice(at, end === -1 ? text.length : end);
}

function write(group: string, section: string): void {
  const text = existsSync(table) ? readFileSync(table, 'utf8') : '';
  const old = sectionOf(text, group);
  writeFileSync(table, old === null ? `${text}\n${section}` : text.replace(old, () => section));
}

test('there are at least 120 behaviours, each with a name of its own', () => {
  const names = Object.values(groups).flatMap((group) => group.map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(120);
  const text = readFileSync(table, 'utf8');
  expect(text.match(/^## .+$/gm)).toEqual(Object.keys(groups).map((group) => heading(group).trim()));
});

for (const [group, behaviours] of Object.entries(groups))
  test(`hosts that are odd in ${group}`, async ({ folder }) => {
    const { results, status, stderr, mib } = await visited(behaviours, folder);
    expect([results.length, status, stderr]).toEqual([behaviours.length, 1, expect.any(String)]);
    const errors = results.filter(({ report }) => report.status === 'error');
    expect(
      errors.map(({ behaviour, report }) => [
        behaviour.name,
        report.checks.find(({ status: one }) => one === 'error')?.says,
      ]),
    ).toEqual([]);
    const late = results.filter(({ behaviour, ms }) => ms > (behaviour.waits ? 65_000 : 40_000));
    expect(late.map(({ behaviour, ms }) => `${behaviour.name}: ${ms} ms`)).toEqual([]);
    const silent = results.filter(({ report, left }) => left.length > 0 && report.status === 'pass');
    expect(silent.map(({ behaviour }) => behaviour.name)).toEqual([]);
    expect(mib).toBeLessThan(MOST_MIB);
    const section = `${heading(group)}${head}${results.map(rowOf).join('\n')}\n`;
    if (process.env.HOSTILE_WRITE) write(group, section);
    expect(sectionOf(readFileSync(table, 'utf8'), group)).toBe(section);
  });
