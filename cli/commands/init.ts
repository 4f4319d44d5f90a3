import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from '../../base/folders.ts';
import { reasonOf } from '../../base/user-error.ts';
import { writeNew } from '../../base/write-whole.ts';
import { exitStatus } from '../../monitor/run-status.ts';
import { type Io, UsageError } from '../io.ts';
import { type Template, templates, textOf } from '../templates.ts';
import { ignore, missingIn } from './init/ignored.ts';

export interface InitOptions {
  dryRun?: true;
}

const PATH_WIDTH = Math.max(...templates.map((template) => template.path.length)) + 2;

/** Writes the files to begin with; whatever is there already stays as it is. */
export async function init(folder: string, { dryRun }: InitOptions, io: Io): Promise<number> {
  const target = path.resolve(io.cwd, folder);
  if (existsSync(target) && !statSync(target).isDirectory())
    throw new UsageError(`${folder} is a file; init takes a folder to write into`);
  const writes = dryRun ? 'would write' : 'wrote';
  let written = 0;
  const config = playwrightConfigIn(target);
  for (const template of templates) {
    if (template.isPlaywright && config !== null && config !== template.path) {
      io.stdout.write(`${'kept'.padEnd(writes.length)}  ${config}\n`);
      continue;
    }
    const isNew = dryRun ? !existsSync(path.join(target, template.path)) : isWritten(target, template);
    if (isNew) written += 1;
    const did = (isNew ? writes : 'kept').padEnd(writes.length);
    io.stdout.write(
      `${did}  ${template.path.padEnd(PATH_WIDTH)}${isNew ? template.is : 'it was there already'}\n`,
    );
  }
  const { isNew, lines } = missingIn(target);
  if (lines.length > 0) {
    written += 1;
    if (!dryRun) ignore(target, lines);
    const what = isNew ? 'passwords and reports stay out of git' : `added: ${lines.join(' ')}`;
    io.stdout.write(`${writes}  ${'.gitignore'.padEnd(PATH_WIDTH)}${what}\n`);
  } else io.stdout.write(`${'kept'.padEnd(writes.length)}  .gitignore\n`);
  if (written === 0) io.stdout.write('\nEverything was there already; nothing was changed.\n');
  else if (!dryRun) io.stdout.write(`\n${nextSteps(target, io.cwd)}`);
  if (config !== null && isForeign(path.join(target, config))) io.stdout.write(`\n${besideText(config)}`);
  return exitStatus.ok;
}

/** Two configurations in one folder are one too many: Playwright takes the first and says nothing. */
function playwrightConfigIn(folder: string): string | null {
  const names = ['ts', 'js', 'mts', 'mjs', 'cts', 'cjs'].map((end) => `playwright.config.${end}`);
  return names.find((name) => existsSync(path.join(folder, name))) ?? null;
}

function isForeign(config: string): boolean {
  return existsSync(config) && !readFileSync(config, 'utf8').includes('wp-rest-doctor');
}

/** How the checks run beside the tests of a project that has some. */
function besideText(config: string): string {
  return `${config} is yours and stays as it is. For the checks beside your tests, add these lines to it:

  import { suiteProject } from 'wp-rest-doctor/playwright';
  reporter: [['list'], ['wp-rest-doctor/reporter']],
  projects: [suiteProject(), { name: 'own' }],

where your own projects stand in place of { name: 'own' }.
`;
}

/** False when something of that name exists: it is never written over, not even when it came a moment ago. */
function isWritten(target: string, template: Template): boolean {
  try {
    const file = path.join(target, template.path);
    makeFolder(path.dirname(file));
    // Sources of the user's project: who may read them is what he wants of all his files.
    return writeNew(file, textOf(template), template.isPrivate ? undefined : 0o666 & ~process.umask());
  } catch (error) {
    throw unwritable(template, error);
  }
}

function unwritable({ path: name }: Template, error: unknown): UsageError {
  return new UsageError(`${name} cannot be written: ${reasonOf(error)}`);
}

/** What is left to do after `init`, in order, as lines to copy where there are any. */
function nextSteps(target: string, cwd: string): string {
  const from = path.relative(cwd, target);
  const steps = [
    ...(from === '' ? [] : [`cd ${/^[\w./\\-]+$/.test(from) ? from : JSON.stringify(from)}`]),
    ...(existsSync(path.join(target, 'package.json')) ? [] : ['npm init -y']),
    'npm install --save-dev wp-rest-doctor @playwright/test',
    'Put your sites into sites.yaml.',
    'cp .env.example .env, and fill it in: it is read from beside sites.yaml.',
    'npx wp-rest-doctor, or as tests: npx playwright test',
    'For the schedule: gh secret set SHOP_USER, gh secret set SHOP_PASSWORD, then commit all but .env and push.',
  ];
  return `What to do next:\n${steps.map((step, at) => `  ${at + 1}. ${step}\n`).join('')}`;
}
