import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const script = (name: string) => fileURLToPath(new URL(`../../scripts/${name}`, import.meta.url));

// The command is tested as it is shipped, so the tests that run it depend on this one.
for (const name of ['build.mjs', 'declarations.mjs'])
  test(`the package is made by ${name} from these very sources`, () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script(name)], { encoding: 'utf8' });
    expect([status, stdout + stderr]).toEqual([0, '']);
  });
