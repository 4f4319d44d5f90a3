import type { TestCase } from '@playwright/test/reporter';
import { numbered } from '../checks/check.ts';
import { type CheckId, checkIds } from '../checks/ids.ts';

/** Returns the checks that a run has of every site alike: only they are certain to follow. */
export function checksOfAll(tests: readonly TestCase[]): CheckId[] {
  const groups = new Map<object, TestCase[]>();
  for (const test of tests) groups.set(test.parent, [...(groups.get(test.parent) ?? []), test]);
  const all = [...groups.values()];
  return checkIds.known.filter((id) =>
    all.every((group) => group.some(({ title }) => title.startsWith(`${numbered(id)}: `))),
  );
}
