import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { Command } from 'commander';
import { HTML } from '../../cli/output/options.ts';
import { outputOptions } from '../../cli/program/options.ts';
import { renderers } from '../../reports/formats/index.ts';

test('each format is named by --help, and described in the guide', () => {
  const [option] = outputOptions(new Command()).options.filter(({ long }) => long === '--format');
  const named = option?.description.split(/, | or /) ?? [];
  // The page is written beside the table, and no renderer of its own.
  expect(named.filter((one) => one !== HTML)).toEqual(Object.keys(renderers.known));
  expect(named).toContain(HTML);
  const guide = readFileSync(new URL('../../docs/command.md', import.meta.url), 'utf8');
  expect(named.filter((format) => !guide.includes(`\n| \`${format}\` | `))).toEqual([]);
});
