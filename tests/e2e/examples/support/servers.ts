import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { examples, expect } from './project.ts';

const example = path.join(examples, 'prometheus');

/** The server block of the example, with what a distribution's nginx.conf has around it, for the metrics of a report. */
export async function nginxOn(port: number, report: string): Promise<() => Promise<void>> {
  // Its workers are of another user, where we are root, and enter no folder that is ours alone.
  const folder = mkdtempSync(path.join(tmpdir(), 'wp-rest-doctor-nginx-'));
  chmodSync(folder, 0o755);
  execFileSync(path.join(example, 'publish.sh'), [path.join(report, 'metrics.prom'), folder]);
  const block = readFileSync(path.join(example, 'nginx.conf'), 'utf8')
    .replace('127.0.0.1:9876', `127.0.0.1:${port}`)
    .replaceAll('/var/lib/wp-rest-doctor-metrics', folder);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (one) => `${one}_temp_path ${folder};`,
  );
  const main = `daemon off; pid ${folder}/pid; error_log stderr; events {}\nhttp { access_log off; ${temporary.join(' ')}\n${block}}`;
  writeFileSync(path.join(folder, 'nginx.conf'), main);
  const child = spawn('nginx', ['-c', path.join(folder, 'nginx.conf'), '-e', 'stderr'], { stdio: 'ignore' });
  const end = ending(child, folder);
  return answering(`http://127.0.0.1:${port}/metrics.prom`, end);
}

export async function prometheusOn(
  port: number,
  metrics: number,
  folder: string,
): Promise<() => Promise<void>> {
  cpSync(example, folder, { recursive: true });
  const file = path.join(folder, 'prometheus.yml');
  const text = readFileSync(file, 'utf8').replace('127.0.0.1:9876', `127.0.0.1:${metrics}`);
  // Nobody waits for a minute here.
  const hurried = text.replace('scrape_interval: 1m', 'scrape_interval: 1s');
  writeFileSync(file, `global: { evaluation_interval: 1s }\n${hurried}`);
  const args = [`--config.file=${file}`, `--storage.tsdb.path=${folder}/data`];
  const child = spawn('prometheus', [...args, `--web.listen-address=127.0.0.1:${port}`], { stdio: 'ignore' });
  return answering(`http://127.0.0.1:${port}/-/ready`, ending(child, folder));
}

/** With its textfile collector alone. */
export async function nodeExporterOn(port: number, folder: string): Promise<() => Promise<void>> {
  const args = [
    '--collector.disable-defaults',
    '--collector.textfile',
    `--collector.textfile.directory=${folder}`,
  ];
  const listen = `--web.listen-address=127.0.0.1:${port}`;
  const child = spawn('prometheus-node-exporter', [...args, listen], { stdio: 'ignore' });
  return answering(`http://127.0.0.1:${port}/metrics`, ending(child));
}

function ending(child: ChildProcess, folder?: string): () => Promise<void> {
  const ended = once(child, 'exit');
  return async () => {
    child.kill('SIGTERM');
    await ended;
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  };
}

/** Its end, once it answers; ended at once where it never does. */
async function answering(url: string, end: () => Promise<void>): Promise<() => Promise<void>> {
  const isWell = () =>
    fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
  try {
    await expect.poll(isWell, { timeout: 30_000, message: url }).toBe(true);
    return end;
  } catch (error) {
    await end();
    throw error;
  }
}
