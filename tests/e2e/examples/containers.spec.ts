import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parse } from 'yaml';
import { root, run } from '../support/outside.ts';
import { withoutPhp } from '../support/proxy.ts';
import { copied, credentials, examples, expect, test } from './support/project.ts';

// There is no engine here: the Dockerfile is held to its grammar and its lines are run without one; the jobs are held to
// the schemas of Kubernetes, and what their containers run is run.

/** Their types are for what is written as a literal; this is read from files. */
type Model = new (manifest: unknown) => { validate(): void };

const require = createRequire(import.meta.url);
const { validate }: { validate(text: string): unknown[] } = require('dockerfile-utils');
const { Job }: { Job: Model } = require('kubernetes-models/batch/v1');
const { PersistentVolumeClaim, Pod }: Record<'PersistentVolumeClaim' | 'Pod', Model> =
  require('kubernetes-models/v1');

const dockerfile = readFileSync(path.join(root, 'Dockerfile'), 'utf8');

test('the Dockerfile is sound, small, and runs as nobody in particular', () => {
  expect(validate(dockerfile)).toEqual([]);
  expect(validate(dockerfile.replace('WORKDIR', 'WORKDR')), 'it does look').not.toEqual([]);
  const lines = dockerfile.split('\n').filter((line) => /^[A-Z]+ /.test(line));
  expect(lines.filter((line) => line.startsWith('FROM'))).toEqual(['FROM node:24-slim']);
  expect(lines.slice(-3)).toEqual(['USER node', 'WORKDIR /work', 'ENTRYPOINT ["wp-rest-doctor"]']);
  expect(dockerfile).not.toMatch(/^(?:ARG|ENV).*(?:PASSWORD|TOKEN|SECRET)/m);
});

test('what the Dockerfile copies is what npm pack makes, and nothing else gets into the build', () => {
  const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const [, copied] = /^COPY (\S+) \/tmp\/$/m.exec(dockerfile) ?? [];
  expect(copied).toBe('wp-rest-doctor-*.tgz');
  expect(`${name}-${version}.tgz`).toMatch(/^wp-rest-doctor-.*\.tgz$/);
  expect(readFileSync(path.join(root, '.dockerignore'), 'utf8')).toBe(`*\n!${copied}\n`);
});

test('the Dockerfile of the examples is the same, with the package from npm', () => {
  const other = readFileSync(path.join(examples, 'image/Dockerfile'), 'utf8');
  expect(validate(other)).toEqual([]);
  const lines = (text: string) => text.split('\n').filter((line) => /^[A-Z]+ /.test(line));
  const installed = lines(other).map((line) =>
    line.replace('"wp-rest-doctor@$VERSION"', '/tmp/wp-rest-doctor-*.tgz'),
  );
  expect(installed.filter((line) => !line.startsWith('ARG'))).toEqual(
    lines(dockerfile).filter((line) => !line.startsWith('COPY')),
  );
});

test('what the Dockerfile runs installs the command', async ({ folder, outside }) => {
  test.skip(process.platform === 'win32', 'it is a line of sh');
  const [, line = ''] = /^RUN (.*) && npm cache clean --force$/m.exec(dockerfile) ?? [];
  const env = { npm_config_prefix: folder, npm_config_offline: 'true' };
  const installed = await run('sh', ['-c', line.replace('/tmp/', `${outside}/`)], folder, env);
  expect(installed.status, installed.stderr).toBe(0);
  const version = await run(path.join(folder, 'bin/wp-rest-doctor'), ['--version'], folder);
  expect(version).toMatchObject({ status: 0, stderr: '' });
});

const jobAt = (file: string) => parse(readFileSync(path.join(examples, 'kubernetes', file), 'utf8'));

test('the jobs hold to the schemas of Kubernetes, as they are for pods that may do nothing', () => {
  for (const file of ['parts.yaml', 'merge.yaml']) {
    const job = jobAt(file);
    new Job(job).validate();
    const mistaken = { ...job, spec: { ...job.spec, backoffLimit: 'three' } };
    expect(() => new Job(mistaken).validate(), 'it does look').toThrow(/backoffLimit/);
    const { securityContext, automountServiceAccountToken, containers } = job.spec.template.spec;
    expect([securityContext.runAsNonRoot, automountServiceAccountToken]).toEqual([true, false]);
    expect(containers[0].securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
    expect(containers[0].env).toEqual([{ name: 'N', value: '3' }]);
  }
  const { completionMode, completions, parallelism } = jobAt('parts.yaml').spec;
  expect([completionMode, completions, parallelism]).toEqual(['Indexed', 3, 3]);
  new PersistentVolumeClaim(jobAt('volume.yaml')).validate();
  const pod = jobAt('report.yaml');
  new Pod(pod).validate();
  // What the jobs wrote is readable for their own user alone.
  expect(pod.spec.securityContext).toEqual(jobAt('merge.yaml').spec.template.spec.securityContext);
});

test('three pods see all sites, and the job that merges fails when one of them does', async ({
  folder,
  outside,
  sites,
}) => {
  test.skip(process.platform === 'win32', 'their commands are for sh');
  const place = copied('kubernetes', path.join(folder, 'sites'), sites);
  const results = path.join(folder, 'results');
  mkdirSync(results);
  const pod = (file: string, env: Record<string, string> = {}) => {
    const { command, args } = jobAt(file).spec.template.spec.containers[0];
    const [program, ...words] = [...command, ...args].map((word: string) =>
      word.replaceAll('/etc/wp-rest-doctor', place).replaceAll('/results', results),
    );
    const found = `${path.join(outside, 'node_modules/.bin')}${path.delimiter}${process.env.PATH}`;
    return run(program ?? '', words, folder, { ...credentials, N: '3', PATH: found, ...env });
  };
  const parts = () =>
    Promise.all([0, 1, 2].map((one) => pod('parts.yaml', { JOB_COMPLETION_INDEX: String(one) })));
  // Its baseline lies on the volume.
  const text = readFileSync(path.join(place, 'sites.yaml'), 'utf8');
  expect(text).toContain('baseline: /results/baseline.json');
  writeFileSync(path.join(place, 'sites.yaml'), text.replace('/results', results));

  for (const { status, stderr } of await parts()) expect(status, stderr).toBe(0);
  const well = await pod('merge.yaml');
  expect(well.status, well.stderr).toBe(0);
  expect(existsSync(path.join(results, 'baseline.json'))).toBe(true);

  const missing = await pod('merge.yaml');
  expect(missing.status, 'no part is there any more').not.toBe(0);

  sites.blog.meddle(withoutPhp);
  for (const { status, stderr } of await parts()) expect(status, stderr).toBe(0);
  const broke = await pod('merge.yaml');
  expect(broke.status).toBe(1);
  const report = JSON.parse(readFileSync(path.join(results, 'report/report.json'), 'utf8'));
  expect(
    report.sites.map(({ name, status }: { name: string; status: string }) => `${name} ${status}`),
  ).toEqual(['shop pass', 'blog fail', 'club pass']);
});

/** A kubectl that writes down what it is asked, and of whose jobs one ends as `ends` says. */
function clusterIn(folder: string, ends: string): string {
  const bin = path.join(folder, 'bin');
  mkdirSync(bin);
  const kubectl = `#!/bin/sh
echo "$*" >> ${folder}/asked
case "$*" in
  'create -f -') cat >> ${folder}/created ;;
  *condition=${ends === 'complete' ? 'failed' : 'complete'}*job/wp-rest-doctor-merge) exit 1 ;;
esac
`;
  writeFileSync(path.join(bin, 'kubectl'), kubectl, { mode: 0o755 });
  return bin;
}

for (const ends of ['complete', 'failed'])
  test(`run.sh begins anew, ends when the jobs do, and brings the report: ${ends}`, async ({ folder }) => {
    test.skip(process.platform === 'win32', 'it is a script of sh');
    const bin = clusterIn(folder, ends);
    const began = Date.now();
    const done = await run('sh', [path.join(examples, 'kubernetes/run.sh'), '8'], folder, {
      PATH: `${bin}${path.delimiter}${process.env.PATH}`,
    });
    expect(done, done.stderr).toMatchObject({ status: ends === 'complete' ? 0 : 1, stderr: '' });
    expect(Date.now() - began).toBeLessThan(20_000);
    const asked = readFileSync(path.join(folder, 'asked'), 'utf8').split('\n');
    expect(asked[0]).toBe('delete job --ignore-not-found wp-rest-doctor-parts wp-rest-doctor-merge');
    expect(asked).toContain('cp wp-rest-doctor-report:/results/report report');
    const created = readFileSync(path.join(folder, 'created'), 'utf8');
    expect(created.match(/completions: 8|parallelism: 8|name: N, value: "8"/g)).toHaveLength(4);
  });
