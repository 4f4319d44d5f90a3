import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { root, run } from '../../support/outside.ts';
import { filled, holds } from './expressions.ts';
import type { Step } from './workflow.ts';

export interface CompositeAction {
  name: string;
  description: string;
  inputs: Record<string, { description: string; default: string }>;
  outputs: Record<string, { description: string; value: string }>;
  runs: { using: string; steps: (Step & { id?: string; shell: string; run: string })[] };
}

export function theAction(): CompositeAction {
  return parse(readFileSync(path.join(root, 'action.yml'), 'utf8'));
}

export interface ActionRun {
  isWell: boolean;
  outputs: Record<string, string>;
  summary: string;
  log: string;
}

/** Runs the steps of the action as GitHub would: by its own evaluator of expressions, and bash. */
export async function runAction(
  given: Record<string, string>,
  workspace: string,
  actionPath: string,
  env: Record<string, string> = {},
): Promise<ActionRun> {
  const { inputs: declared, outputs, runs } = theAction();
  mkdirSync(workspace, { recursive: true });
  const defaults = Object.entries(declared).map(([name, input]) => [name, input.default]);
  const inputs = { ...Object.fromEntries(defaults), ...given };
  const contexts = { inputs, github: { action_path: actionPath }, steps: {} as Record<string, unknown> };
  const ended: ActionRun = { isWell: true, outputs: {}, summary: '', log: '' };
  const functions = { success: () => ended.isWell, failure: () => !ended.isWell, always: () => true };
  for (const [at, step] of runs.steps.entries()) {
    const scope = { contexts, functions };
    if (!holds(step.if, scope)) continue;
    const [output, summary] = ['output', 'summary'].map((name) => path.join(workspace, `${at}.${name}`));
    if (!output || !summary) throw new Error('two files were named');
    for (const file of [output, summary]) writeFileSync(file, '');
    const own = Object.entries(step.env ?? {}).map(([name, text]) => [name, filled(text, scope)]);
    const files = { GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary };
    // As GitHub calls the shell called bash.
    const bash = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', filled(step.run, scope)];
    const ran = await run('bash', bash, workspace, {
      CI: 'true',
      ...env,
      ...Object.fromEntries(own),
      ...files,
    });
    ended.isWell &&= ran.status === 0;
    ended.log += ran.stdout + ran.stderr;
    ended.summary += readFileSync(summary, 'utf8');
    const lines = readFileSync(output, 'utf8').split('\n').filter(Boolean);
    const set = Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2)));
    if (step.id) contexts.steps[step.id] = { outputs: set };
  }
  const scope = { contexts, functions };
  ended.outputs = Object.fromEntries(
    Object.entries(outputs).map(([name, { value }]) => [name, filled(value, scope)]),
  );
  return ended;
}
