import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { run } from '../../support/outside.ts';

interface Cache {
  key: string | object;
  paths: string[];
  when?: string;
}

interface Job {
  stage: string;
  when?: string;
  parallel?: number;
  cache: Cache | Cache[];
  script: string[];
  after_script?: string[];
  artifacts: { when?: string; paths: string[] };
}

export interface Project {
  /** For what the jobs leave. */
  folder: string;
  repository: string;
  variables: Record<string, string>;
  /** In place of `before_script`, which is `npm ci`. */
  install(workspace: string): void;
}

export interface PipelineRun {
  results: Record<string, 'success' | 'failed' | 'skipped'>;
  log: string;
  /** What the jobs left, in one folder. */
  artifacts: string;
}

/** Runs the jobs of a pipeline as GitLab would: stage by stage, each in a folder of its own, its script by bash. */
export async function runPipeline(text: string, project: Project, number: number): Promise<PipelineRun> {
  const { stages, ...file }: { stages: string[] } = parse(text);
  // What is no job has no stage.
  const jobs = Object.entries<Job>(file as Record<string, never>).filter(
    ([, { stage }]) => stage !== undefined,
  );
  const artifacts = path.join(project.folder, `pipeline-${number}`);
  mkdirSync(artifacts, { recursive: true });
  const ended: PipelineRun = { results: {}, log: '', artifacts };
  for (const stage of stages)
    for (const [name, job] of jobs.filter(([, one]) => one.stage === stage)) {
      const isWell = Object.values(ended.results).every((result) => result === 'success');
      if (!isWell && job.when !== 'always') {
        ended.results[name] = 'skipped';
        continue;
      }
      const nodes = Array.from({ length: job.parallel ?? 1 }, (_, at) => at + 1);
      const done = await Promise.all(
        nodes.map((node) => runJob(job, `${number}-${name}-${node}`, { ...project, artifacts }, node)),
      );
      for (const { take } of done) take();
      ended.results[name] = done.every(({ status }) => status === 0) ? 'success' : 'failed';
      ended.log += done.map(({ log }) => log).join('');
    }
  return ended;
}

async function runJob(job: Job, name: string, project: Project & { artifacts: string }, node: number) {
  const workspace = path.join(project.folder, name);
  const caches = [job.cache].flat().filter(({ key }) => typeof key === 'string');
  const placeOf = ({ key }: Cache) => path.join(project.folder, 'caches', String(key));
  cpSync(project.repository, workspace, { recursive: true });
  // What earlier stages left comes with a job of itself.
  cpSync(project.artifacts, workspace, { recursive: true });
  for (const cache of caches)
    if (existsSync(placeOf(cache))) cpSync(placeOf(cache), workspace, { recursive: true });
  project.install(workspace);
  const env = {
    ...project.variables,
    CI: 'true',
    CI_NODE_INDEX: String(node),
    CI_NODE_TOTAL: String(job.parallel ?? 1),
  };
  // GitLab makes one script of the lines and ends it with the first that fails.
  const bash = (lines: string[]) =>
    run('bash', ['-c', ['set -eo pipefail', ...lines].join('\n')], workspace, env);
  const script = await bash(job.script);
  const after = await bash(job.after_script ?? []);
  const isWell = script.status === 0;
  const take = () => {
    for (const cache of caches)
      if (isWell || cache.when === 'always') takeTo(placeOf(cache), workspace, cache.paths);
    if (isWell || job.artifacts.when === 'always') takeTo(project.artifacts, workspace, job.artifacts.paths);
  };
  const said = [script, after].map(({ stdout, stderr }) => stdout + stderr).join('');
  return { status: script.status, log: `\n== ${name}\n${said}`, take };
}

function takeTo(target: string, workspace: string, paths: string[]): void {
  const names = paths.flatMap((one) => {
    const [before = '', after] = one.split('*');
    if (after === undefined) return [one];
    return readdirSync(workspace).filter((name) => name.startsWith(before) && name.endsWith(after));
  });
  for (const name of names) {
    const from = path.join(workspace, name);
    if (existsSync(from)) cpSync(from, path.join(target, name), { recursive: true });
  }
}
