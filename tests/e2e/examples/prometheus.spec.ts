import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { freePort } from '../../../lab/embedded/port.mjs';
import { healthy } from '../../unit/support/evidence.ts';
import { rendered, reportOf, stripped } from '../../unit/support/reports.ts';
import { run } from '../support/outside.ts';
import { withoutPhp } from '../support/proxy.ts';
import { borrowPackages, copied, credentials, examples, expect, test } from './support/project.ts';
import { nginxOn, nodeExporterOn, prometheusOn } from './support/servers.ts';

// A real Prometheus takes the metrics of a real run from the web server of the example, and its rules are tested with
// promtool. All of it is in Debian's packages.

const example = path.join(examples, 'prometheus');
const missing = ['prometheus', 'promtool', 'prometheus-node-exporter', 'nginx'].filter(
  (name) => spawnSync(name, ['-h']).error !== undefined,
);

// With CI=true none may be missing: the packages of the lab bring them.
test.skip(
  missing.length > 0 && !process.env.CI,
  `not on this machine: ${missing.join(', ')}; Debian has them in prometheus, prometheus-node-exporter and nginx-light`,
);

const promtool = (...args: string[]) => run('promtool', args, example);

test('promtool finds no fault with the configuration and the rules, and their tests hold', async ({
  folder,
}) => {
  for (const args of [
    ['check', 'config', 'prometheus.yml'],
    ['check', 'rules', 'wp-rest-doctor.rules.yml'],
    ['test', 'rules', 'wp-rest-doctor.rules.test.yml'],
  ]) {
    const { status, stdout, stderr } = await promtool(...args);
    expect(status, stdout + stderr).toBe(0);
  }
  const rules = readFileSync(path.join(example, 'wp-rest-doctor.rules.yml'), 'utf8');
  cpSync(example, folder, { recursive: true });
  for (const [was, is] of [
    ['state >= 2', 'state >= 4'],
    ['< 21 *', '< 14 *'],
    ['> 7 * 3600', '> 9 * 3600'],
    ['> 86400', '> 186400'],
    ['for: 15m', 'for: 45m'],
  ] as const) {
    expect(rules).toContain(was);
    writeFileSync(path.join(folder, 'wp-rest-doctor.rules.yml'), rules.replace(was, is));
    const { status } = await run('promtool', ['test', 'rules', 'wp-rest-doctor.rules.test.yml'], folder);
    expect(status, `the tests of the rules see ${is}`).not.toBe(0);
  }
});

test('the textfile collector of node_exporter takes what publish.sh puts in place', async ({ folder }) => {
  const target = path.join(folder, 'collector');
  mkdirSync(target);
  const metrics = await rendered('openmetrics', [reportOf(healthy()), reportOf(stripped(), 'bad')], {
    isFleet: true,
  });
  writeFileSync(path.join(folder, 'metrics.prom'), metrics, { mode: 0o600 });
  const publish = (file: string) => run(path.join(example, 'publish.sh'), [file, target], folder);
  expect(await publish('metrics.prom')).toEqual({ status: 0, stdout: '', stderr: '' });
  expect((await publish('nowhere.prom')).status).not.toBe(0);
  expect(readdirSync(target), 'no draft is left, and what was there stays').toEqual(['wp-rest-doctor.prom']);
  expect(statSync(path.join(target, 'wp-rest-doctor.prom')).mode & 0o777, 'for another user').toBe(0o644);

  const port = await freePort();
  const end = await nodeExporterOn(port, target);
  try {
    const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    expect(text).toContain('\nnode_textfile_scrape_error 0\n');
    expect(text).toContain('wp_rest_check_state{check="validate",site="bad"} 2\n');
  } finally {
    await end();
  }
});

test('Prometheus takes the metrics of a run from the web server, and its alert fires', async ({
  folder,
  outside,
  sites,
}) => {
  const project = copied('cron', path.join(folder, 'project'), sites);
  borrowPackages(project, outside);
  sites.blog.meddle(withoutPhp);
  const command = ['wp-rest-doctor', 'sites.yaml', '--quiet', '--output', 'report'];
  expect((await run('npx', command, project, credentials)).status).toBe(1);

  const [metrics, api] = [await freePort(), await freePort()];
  const ends: (() => Promise<void>)[] = [];
  try {
    ends.push(await nginxOn(metrics, path.join(project, 'report')));
    ends.push(await prometheusOn(api, metrics, path.join(folder, 'prometheus')));
    const ask = async (query: string) => {
      const answer = await fetch(`http://127.0.0.1:${api}/api/v1/query?query=${encodeURIComponent(query)}`);
      const { data } = (await answer.json()) as {
        data: { result: { metric: object; value: [number, string] }[] };
      };
      return data.result.map(({ metric, value }) => [metric, value[1]]);
    };
    const firing = 'ALERTS{alertname="WpRestCheckFails", alertstate="firing", check="smoke"}';
    await expect.poll(() => ask(firing), { timeout: 30_000 }).toHaveLength(1);
    expect(await ask(firing)).toMatchObject([[{ site: 'blog', check: 'smoke', severity: 'page' }, '1']]);
    expect(await ask('up')).toMatchObject([[{ job: 'wp-rest-doctor' }, '1']]);
    expect(await ask('count(wp_rest_check_state)')).toMatchObject([[{}, '27']]);
    expect(await ask('wp_rest_finding')).toMatchObject([[{ site: 'blog', cause: 'php-down' }, '1']]);
    expect(await ask('time() - wp_rest_run_timestamp_seconds < 3600')).toHaveLength(1);
    expect(await ask('ALERTS{alertname!="WpRestCheckFails"}')).toEqual([]);
    const type = await fetch(`http://127.0.0.1:${metrics}/metrics.prom`);
    expect(type.headers.get('content-type')).toMatch(/^application\/openmetrics-text; version=1\.0\.0/);
    expect((await fetch(`http://127.0.0.1:${metrics}/report.json`)).status, 'and nothing else').toBe(404);
  } finally {
    for (const end of ends.reverse()) await end();
  }
});
