import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const script = fileURLToPath(new URL('../../scripts/build.mjs', import.meta.url));

// The command is tested as it is shipped, so the tests that run it depend on this one.
test('the package is built from these very sources', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  expect([status, stdout + stderr]).toEqual([0, '']);
});
