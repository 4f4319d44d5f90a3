import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

// A promise without its test is none: whoever renames a spec renames it in docs/security.md as well.

const root = new URL('../../', import.meta.url);
const at = (file: string) => fileURLToPath(new URL(file, root));

test('each promise about security names tests that are there', () => {
  const rows = readFileSync(at('docs/security.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| promise'));
  expect(rows.length).toBeGreaterThan(25);
  for (const row of rows) {
    const specs = [...row.matchAll(/`([\w/-]+\.spec)`/g)].map(([, name]) => `${name}.ts`);
    const missing = specs.filter(
      (spec) => !['tests/unit/', 'tests/loopback/', 'tests/'].some((folder) => existsSync(at(folder + spec))),
    );
    expect({ row, specs: specs.length > 0, missing }).toEqual({ row, specs: true, missing: [] });
  }
});
