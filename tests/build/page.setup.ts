import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

// The page is tested with the script and the style that it ships with.
test('the parts of the page are made from these very sources', () => {
  const script = fileURLToPath(new URL('../../scripts/build.mjs', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, 'page'], { encoding: 'utf8' });
  expect([status, stdout + stderr]).toEqual([0, '']);
});
