import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { stillChecks } from '../../scripts/still-checks.mjs';
import { command } from './support/command.ts';

// What a project is to those who work in it, and to those who use its package.

test('what lint says in a log has no colours', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'wp-rest-doctor-lint-'));
  writeFileSync(path.join(folder, 'a.ts'), 'let  x=1');
  writeFileSync(path.join(folder, 'biome.json'), '{}');
  const lint = stillChecks(false).lint ?? [];
  const { status, stdout, stderr } = spawnSync(process.execPath, lint, { cwd: folder, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect(status).toBe(1);
  expect(stdout + stderr).toContain('a.ts');
  expect(stdout + stderr).not.toContain('\u001b');
});

test('a compiler that reads no exports finds the types of each entry', () => {
  const { exports, types, typesVersions } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(types).toBe(exports['.'].types);
  const typed = Object.entries<{ types?: string }>(exports).filter(([, one]) => one.types !== undefined);
  expect(typed.map(([name]) => name)).toEqual(['.', './playwright']);
  expect(typesVersions['*'].playwright).toEqual([exports['./playwright'].types]);
});

test('what can be typed to go on is printed: by way of npx where npm started this', async () => {
  const asked = (env: NodeJS.ProcessEnv) => command(['explain', 'jwt_auth_no_auth_header'], { env });
  const once = (text: string) => text.replace(/\s+/g, ' ');
  expect(once((await asked({ npm_command: 'exec' })).stdout)).toContain(
    'A cause with its fixes: npx wp-rest-doctor explain proxy-strips-authorization',
  );
  expect((await asked({})).stdout).not.toContain('npx');
  const { stderr } = await command(['explain', 'nothing-of-ours'], { env: { npm_command: 'exec' } });
  expect(stderr).toContain('(npx wp-rest-doctor explain lists all causes)');
});
