import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { siteFileMistake } from '../../sites/site-files.ts';

test('whatever keeps a file of a site from being looked at is a mistake in words', () => {
  const folder = test.info().outputPath();
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, '.htaccess'), 'RewriteEngine On\n');
  symlinkSync('loop', path.join(folder, 'loop'));
  const mistake = (name: string) => siteFileMistake({ kind: 'htaccess', name, folder });
  expect(mistake('.htaccess')).toBeNull();
  expect(mistake('missing')).toBe('there is no such file');
  expect(mistake('.')).toBe('this is a folder');
  mkdirSync(path.join(folder, 'wp-content/uploads'), { recursive: true });
  writeFileSync(path.join(folder, 'wp-content/uploads/.htaccess'), 'Require all denied\n');
  expect(mistake('wp-content/uploads/.htaccess')).toContain('it is of a folder below WordPress');
  for (const name of ['.htaccess/x', 'loop', 'a'.repeat(300)])
    expect(mistake(name)).toEqual(expect.any(String));
});
