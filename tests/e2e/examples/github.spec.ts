import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FakeGithub } from '../../loopback/support/github.ts';
import type { Listening } from '../../loopback/support/receivers.ts';
import { root, run as shell } from '../support/outside.ts';
import { withoutPhp } from '../support/proxy.ts';
import { borrowPackages, copied, credentials, expect, pointTo, test } from './support/project.ts';
import { runWorkflow, type World } from './support/workflow.ts';

// Every step of the workflows that is a script is run by bash, in the order and under the conditions that GitHub's own
// evaluator of expressions gives. What the actions do is done to folders. workflows.spec.ts reads them as they are written.

const workflow = '.github/workflows/wp-rest-doctor.yml';
const variants = ['command', 'playwright'];
const files = ['evidence.har', 'index.html', 'junit.xml', 'metrics.prom', 'report.json', 'report.md'];

test.skip(process.platform === 'win32', 'the steps are scripts of bash');

/** GitHub, the receivers and the project of one test. */
async function githubFor(
  folder: string,
  repository: string,
  outside: string,
  listen: (answering?: FakeGithub['answer']) => Promise<Listening>,
) {
  const issues = new FakeGithub();
  const [api, slack, pings] = await Promise.all([listen(issues.answer), listen(), listen()]);
  const world: World = {
    folder,
    repository,
    caches: path.join(folder, 'caches'),
    artifacts: '',
    secrets: { ...credentials, SLACK_WEBHOOK_URL: slack.url, HEALTHCHECK_URL: `${pings.url}/ping` },
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'acme/shops',
      GITHUB_API_URL: api.url,
      GITHUB_TOKEN_OF_THE_RUN: 'ghs_actions_0123456789',
    },
    install: (workspace) => borrowPackages(workspace, outside),
  };
  let runs = 0;
  const run = () => {
    runs += 1;
    world.artifacts = path.join(folder, `artifacts-${runs}`);
    mkdirSync(world.artifacts);
    return runWorkflow(readFileSync(path.join(repository, workflow), 'utf8'), world, runs);
  };
  const kept = (file: string) => path.join(world.artifacts, 'wp-rest-doctor', file);
  return { issues, slack, pings, world, run, kept };
}

for (const variant of variants)
  test(`${variant}: a site that fails is told once, and the run is red as long as it does`, async ({
    folder,
    outside,
    sites,
    listen,
  }) => {
    const repository = copied(`github-actions/${variant}`, path.join(folder, 'repository'), sites);
    const { issues, slack, pings, run, kept, world } = await githubFor(folder, repository, outside, listen);
    const well = { check: 'success', report: 'success', verdict: 'success' };
    const bad = { check: 'failure', report: 'success', verdict: 'failure' };

    // Playwright's parts take their time, and the jobs that this shows are the same.
    const isQuick = variant === 'command';
    if (isQuick) {
      const first = await run();
      expect(first.results, first.log).toEqual(well);
      expect(first.summary).toContain('## ✅ 3 sites, none fails');
      expect([slack.got.length, issues.issues.length, pings.got.length]).toEqual([0, 0, 1]);
    }

    sites.blog.meddle(withoutPhp);
    const broke = await run();
    expect(broke.results, broke.log).toEqual(bad);
    expect(broke.summary).toContain('1 of 3 sites fails');
    expect(broke.log).toMatch(/::error (?:file=sites\.yaml,line=22,)?title=blog fails::/);
    for (const file of files) expect(existsSync(kept(file)), file).toBe(true);
    expect(existsSync(kept('evidence.json'))).toBe(variant === 'playwright');
    expect(slack.got.map(({ body }) => body)).toEqual([expect.stringContaining('blog')]);
    expect(issues.issues).toMatchObject([{ state: 'open', body: expect.stringContaining('blog') }]);
    // Whoever is told has a link to the run, and nobody is given a password.
    const everything = [
      broke.log,
      broke.summary,
      ...files.map((file) => readFileSync(kept(file), 'utf8')),
    ].join();
    for (const secret of [credentials.SHOP_PASSWORD, world.secrets.SLACK_WEBHOOK_URL ?? ''])
      expect(everything).not.toContain(secret);

    const still = await run();
    expect(still.results, still.log).toEqual(bad);
    expect(still.log).toMatch(/site still fails/);
    expect([slack.got.length, issues.issues.length, pings.got.length]).toEqual([1, 1, isQuick ? 3 : 2]);
  });

test('what init writes: one job, the package installed by npm ci, and the summary tells what changed', async ({
  folder,
  outside,
  sites,
  listen,
}) => {
  const repository = path.join(folder, 'repository');
  cpSync(path.join(root, 'cli/templates'), repository, { recursive: true });
  for (const file of readdirSync(outside).filter((one) => one !== 'node_modules'))
    cpSync(path.join(outside, file), path.join(repository, file));
  pointTo(path.join(repository, 'sites.yaml'), sites);
  const { run, kept, world } = await githubFor(folder, repository, outside, listen);
  world.install = async (workspace) => {
    const { status, stderr } = await shell('npm', ['ci', '--offline', '--no-audit'], workspace);
    expect(status, stderr).toBe(0);
  };
  const first = await run();
  expect(first.results, first.log).toEqual({ check: 'success' });
  expect(first.summary).toMatch(/^## ✅ shop passes/);
  sites.shop.meddle(withoutPhp);
  const broke = await run();
  expect(broke.results).toEqual({ check: 'failure' });
  expect(broke.summary).toMatch(/^## ❌ shop fails/);
  expect(broke.summary).toContain('began to fail');
  for (const file of [...files, 'evidence.json']) expect(existsSync(kept(file)), file).toBe(true);
});

test('a machine that breaks down makes the run red, and changes nothing of what is remembered', async ({
  folder,
  outside,
  sites,
  listen,
}) => {
  const repository = copied('github-actions/command', path.join(folder, 'repository'), sites);
  const { slack, world, run } = await githubFor(folder, repository, outside, listen);
  delete world.secrets.BLOG_PASSWORD;
  const { results, log, summary } = await run();
  // The parts are empty, so that the dead-man's switch is not told of an end either.
  expect(results, log).toEqual({ check: 'failure', report: 'failure', verdict: 'failure' });
  expect(log).toContain('BLOG_PASSWORD');
  expect(log).toContain('part-1.ndjson: the file is empty');
  expect(summary).toContain('No site was checked');
  expect(slack.got).toEqual([]);
});

test('who cannot be told fails the job that tells; the run is remembered, and no dead-man is kept quiet', async ({
  folder,
  outside,
  sites,
  listen,
}) => {
  const repository = copied('github-actions/command', path.join(folder, 'repository'), sites);
  const { pings, world, run, kept } = await githubFor(folder, repository, outside, listen);
  const gone = await listen((_got, _nth, response) => response.writeHead(404).end());
  world.secrets.SLACK_WEBHOOK_URL = gone.url;
  sites.blog.meddle(withoutPhp);
  await run();
  sites.blog.meddle();
  const healthy = await run();
  expect(healthy.results, healthy.log).toEqual({ check: 'success', report: 'failure', verdict: 'failure' });
  expect(healthy.log).toContain('Slack (receiver 1) was not notified');
  expect(existsSync(kept('report.md'))).toBe(true);
  expect(healthy.summary).toContain('3 sites, none fails');
  expect(pings.got).toHaveLength(1);
});
