import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from '../../base/folders.ts';
import { reasonOf } from '../../base/user-error.ts';
import { writeNew } from '../../base/write-whole.ts';
import { exitStatus } from '../../monitor/run-status.ts';
import { type Io, UsageError } from '../io.ts';
import { type Template, templates, textOf } from '../templates.ts';

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
  for (const template of templates) {
    const isNew = dryRun ? !existsSync(path.join(target, template.path)) : isWritten(target, template);
    if (isNew) written += 1;
    const did = (isNew ? writes : 'kept').padEnd(writes.length);
    io.stdout.write(
      `${did}  ${template.path.padEnd(PATH_WIDTH)}${isNew ? template.is : 'it was there already'}\n`,
    );
  }
  if (written === 0) io.stdout.write('\nEverything was there already; nothing was changed.\n');
  else if (!dryRun) io.stdout.write(`\n${nextSteps(target, io.cwd)}`);
  return exitStatus.ok;
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
    'cp .env.example .env, fill it in, and see that .gitignore names .env.',
    'set -a; . ./.env; set +a',
    'npx wp-rest-doctor, or as tests: npx playwright test',
    'For the schedule: gh secret set SHOP_USER, gh secret set SHOP_PASSWORD, then commit all but .env and push.',
  ];
  return `What to do next:\n${steps.map((step, at) => `  ${at + 1}. ${step}\n`).join('')}`;
}
