import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { nodeForPlayground } from '../../../lab/embedded/node.mjs';
import { programOf, run } from '../support/outside.ts';
import { withoutPhp } from '../support/proxy.ts';
import { runPipeline } from './support/pipeline.ts';
import { borrowPackages, copied, credentials, examples, expect, test } from './support/project.ts';

// GitLab's own schema, as gitlab-ci-local brings it, holds the file; bash runs its scripts.

const file = '.gitlab-ci.yml';

test.skip(process.platform === 'win32', 'the scripts are for bash');

/** The jobs that a pipeline of this kind has, as gitlab-ci-local reads them; its complaints where it does not. */
async function jobsOf(folder: string, source: string): Promise<{ name: string; when: string }[] | string> {
  // It asks for a newer Node.js than we do, and the embedded WordPress has brought one.
  const args = ['--list-json', '--variable', `CI_PIPELINE_SOURCE=${source}`, '--ignore-predefined-vars'];
  const { status, stdout, stderr } = await run(
    await nodeForPlayground(),
    [programOf('gitlab-ci-local', 'gitlab-ci-local'), ...args, 'CI_PIPELINE_SOURCE'],
    folder,
  );
  return status === 0 ? JSON.parse(stdout) : stdout + stderr;
}

test("GitLab's schema finds no fault with it, and it runs when it is asked to", async ({ folder }) => {
  cpSync(path.join(examples, 'gitlab-ci'), folder, { recursive: true });
  await run('git', ['init', '--quiet', '.'], folder);
  const author = ['-c', 'user.name=a', '-c', 'user.email=a@shop.example'];
  await run('git', [...author, 'commit', '--quiet', '--allow-empty', '--message', 'first'], folder);
  await run('git', ['remote', 'add', 'origin', 'https://gitlab.example/acme/shops.git'], folder);

  const jobs = ['check: [1/3]', 'check: [2/3]', 'check: [3/3]', 'report'];
  for (const source of ['schedule', 'web']) {
    const listed = await jobsOf(folder, source);
    expect(typeof listed === 'string' ? listed : listed.map(({ name }) => name)).toEqual(jobs);
  }
  const text = readFileSync(path.join(folder, file), 'utf8');
  writeFileSync(path.join(folder, file), text.replace('    expire_in:', '    expires_in:'));
  expect(await jobsOf(folder, 'web'), 'it does look').toContain("'expires_in' property is not expected");
});

test('a site that fails is told once, and the pipeline is red as long as it does', async ({
  folder,
  outside,
  sites,
  listen,
}) => {
  const repository = copied('gitlab-ci', path.join(folder, 'repository'), sites);
  const [slack, pings] = await Promise.all([listen(), listen()]);
  const text = readFileSync(path.join(repository, file), 'utf8');
  const variables = { ...credentials, SLACK_WEBHOOK_URL: slack.url, HEALTHCHECK_URL: `${pings.url}/ping` };
  const install = (workspace: string) => borrowPackages(workspace, outside);
  const pipeline = (number: number) => runPipeline(text, { folder, repository, variables, install }, number);

  const first = await pipeline(1);
  expect(first.results, first.log).toEqual({ check: 'success', report: 'success' });
  expect([slack.got.length, pings.got.length]).toEqual([0, 1]);

  sites.blog.meddle(withoutPhp);
  const broke = await pipeline(2);
  expect(broke.results, broke.log).toEqual({ check: 'failed', report: 'failed' });
  expect(broke.log).toContain('1 site began to fail: blog (PHP does not answer)');
  for (const name of ['index.html', 'junit.xml', 'report.json', 'report.md', 'metrics.prom', 'evidence.har'])
    expect(existsSync(path.join(broke.artifacts, 'reports/out', name)), name).toBe(true);
  expect(slack.got.map(({ body }) => body)).toEqual([expect.stringContaining('blog')]);

  const still = await pipeline(3);
  expect(still.log).toContain('1 site still fails: blog (PHP does not answer, for ');
  expect([slack.got.length, pings.got.length]).toEqual([1, 3]);
});
