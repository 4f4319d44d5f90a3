import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { run } from '../../support/outside.ts';
import { actionOf, type Store } from './actions.ts';
import { filled, holds, type Scope } from './expressions.ts';

export interface Step {
  name?: string;
  uses?: string;
  run?: string;
  if?: string;
  env?: Record<string, string>;
  with?: Record<string, string | number | boolean>;
}

interface Job {
  needs?: string | string[];
  if?: string;
  env?: Record<string, string>;
  strategy?: { matrix: { part: number[] } };
  steps: Step[];
}

export interface World extends Store {
  /** For what the jobs leave. */
  folder: string;
  secrets: Record<string, string>;
  /** What GitHub sets for every job. */
  env: Record<string, string>;
  /** In place of `npm ci`. */
  install(workspace: string): Promise<void> | void;
}

type Result = 'success' | 'failure' | 'skipped';

export interface WorkflowRun {
  results: Record<string, Result>;
  /** What the jobs put into the summary of the run. */
  summary: string;
  /** All that was printed. */
  log: string;
}

/** Runs the jobs of a workflow as GitHub would: each in a folder of its own, every `run` by bash, in the order of `needs`. */
export async function runWorkflow(text: string, world: World, number: number): Promise<WorkflowRun> {
  const { jobs }: { jobs: Record<string, Job> } = parse(text);
  const ended: WorkflowRun = { results: {}, summary: '', log: '' };
  for (const [id, job] of Object.entries(jobs)) {
    const needed = [job.needs ?? []].flat();
    const needs = Object.fromEntries(needed.map((one) => [one, { result: ended.results[one] ?? 'skipped' }]));
    const isWell = Object.values(needs).every(({ result }) => result === 'success');
    const github = {
      run_id: String(number),
      run_attempt: '1',
      token: world.env.GITHUB_TOKEN_OF_THE_RUN ?? '',
    };
    const contexts = { github, needs, secrets: world.secrets };
    if (!holds(job.if, { contexts, functions: statusFunctions(() => isWell) })) {
      ended.results[id] = 'skipped';
      continue;
    }
    const parts = job.strategy?.matrix.part ?? [0];
    const done = await Promise.all(
      parts.map((part) =>
        runJob(job, `${number}-${id}-${part}`, world, {
          ...contexts,
          matrix: { part },
          strategy: { 'job-total': parts.length },
        }),
      ),
    );
    ended.results[id] = done.every(({ isWell: one }) => one) ? 'success' : 'failure';
    ended.summary += done.map(({ summary }) => summary).join('');
    ended.log += done.map(({ log }) => log).join('');
  }
  return ended;
}

async function runJob(job: Job, name: string, world: World, contexts: Record<string, unknown>) {
  const workspace = path.join(world.folder, name);
  const summaryFile = path.join(world.folder, `${name}.summary.md`);
  mkdirSync(workspace, { recursive: true });
  writeFileSync(summaryFile, '');
  let isWell = true;
  let log = '';
  const functions = {
    ...statusFunctions(() => isWell),
    hashFiles: (file: string) => (existsSync(path.join(workspace, file)) ? 'a hash' : ''),
  };
  const jobEnv = filledAll(job.env ?? {}, { contexts, functions });
  for (const step of job.steps) {
    const scope = { contexts: { ...contexts, env: jobEnv }, functions };
    if (!holds(step.if, scope)) continue;
    const env = {
      ...world.env,
      ...jobEnv,
      ...filledAll(step.env ?? {}, scope),
      GITHUB_STEP_SUMMARY: summaryFile,
    };
    log += `\n== ${name} ${step.name ?? step.uses ?? step.run}\n`;
    const action = step.uses ? actionOf(step.uses) : null;
    try {
      if (action) action(filledAll(step.with ?? {}, scope), workspace, world);
      else if (step.run === 'npm ci') await world.install(workspace);
      else log += await bash(filled(step.run ?? '', scope), workspace, env);
    } catch (error) {
      isWell = false;
      log += String(error);
    }
  }
  return { isWell, log, summary: readFileSync(summaryFile, 'utf8') };
}

/** As GitHub calls it where a step names no shell. */
async function bash(script: string, cwd: string, env: Record<string, string>): Promise<string> {
  const { status, stdout, stderr } = await run('bash', ['-e', '-c', script], cwd, { CI: 'true', ...env });
  if (status !== 0) throw new Error(`${stdout}${stderr}\nended with ${status}`);
  return stdout + stderr;
}

function statusFunctions(isWell: () => boolean): Scope['functions'] {
  return { success: isWell, failure: () => !isWell(), cancelled: () => false, always: () => true };
}

function filledAll(texts: Record<string, string | number | boolean>, scope: Scope): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, filled(String(text), scope)]));
}
