import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, request as send } from 'node:http';
import { connect } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fastCgi } from './fastcgi.ts';

export interface Request {
  method: string;
  path: string;
  authorization: string;
}

/** What came back: from PHP, from the server behind, or from nginx itself. */
export type Seen =
  | {
      from: 'php';
      forced: number | null;
      script: string;
      method: string;
      args: string;
      authorization: string;
    }
  | { from: 'proxied'; forced: number | null; authorization: string }
  | { from: 'nginx'; status: number };

/** A real nginx with what it needs behind it, all of it on sockets in one folder. */
export class Nginx {
  readonly root: string;
  readonly php: string;
  readonly proxy: string;
  readonly #folder: string;
  #runs = 0;
  readonly #behind: { close(): void }[];

  constructor(folder: string) {
    this.#folder = folder;
    this.root = path.join(folder, 'www');
    this.php = path.join(folder, 'php.sock');
    this.proxy = path.join(folder, 'proxy.sock');
    for (const below of ['wp-admin', 'wp-content', 'wp-includes'])
      mkdirSync(path.join(this.root, below), { recursive: true });
    for (const file of ['index.php', 'wp-login.php', 'xmlrpc.php', 'wp-admin/index.php'])
      writeFileSync(path.join(this.root, file), '');
    const backend = createServer(({ headers }, response) => {
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify({ proxied: true, authorization: headers.authorization ?? '' }));
    });
    this.#behind = [fastCgi(this.php), backend.listen(this.proxy)];
  }

  /** Runs all servers at once, asks each what it is asked, and ends. `blocks` are the insides of server blocks. */
  async answers(blocks: readonly string[], requests: readonly Request[]): Promise<Seen[][]> {
    const socket = path.join(this.#folder, `nginx-${this.#runs++}.sock`);
    const file = path.join(this.#folder, 'nginx.conf');
    writeFileSync(file, this.#config(socket, blocks));
    const args = ['-e', path.join(this.#folder, 'error.log'), '-c', file];
    const checked = spawnSync('nginx', ['-t', ...args], { encoding: 'utf8' });
    if (checked.status !== 0) throw new Error(`nginx refuses what was made: ${checked.stderr}`);
    const nginx = spawn('nginx', args, { stdio: 'ignore' });
    try {
      for (let wait = 0; !(await isOpen(socket)) && wait < 500; wait++) await sleep(10);
      const seen: Seen[][] = [];
      for (const [index] of blocks.entries())
        seen.push(await Promise.all(requests.map((one) => ask(socket, `c${index}.test`, one))));
      return seen;
    } finally {
      nginx.kill('SIGTERM');
      await once(nginx, 'exit');
    }
  }

  close(): void {
    for (const one of this.#behind) one.close();
  }

  #config(socket: string, blocks: readonly string[]): string {
    const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((kind) => `${kind}_temp_path ${this.#folder}/${kind};`)
      .join('\n');
    const servers = blocks.map(
      (text, index) =>
        `server {\nlisten unix:${socket};\nserver_name c${index}.test;\nroot ${this.root};\nauth_basic_user_file /etc/passwd;\n${text}}\n`,
    );
    // Started by root, it would hand its work to a user who may not look into the folder.
    const user = process.getuid?.() === 0 ? 'user root;\n' : '';
    return `${user}pid ${this.#folder}/nginx.pid;\ndaemon off;\nworker_processes 1;\nevents { worker_connections 256; }
http {\naccess_log off;\nserver_names_hash_bucket_size 64;\nserver_names_hash_max_size 4096;\n${folders}\n${servers.join('')}}\n`;
  }
}

function isOpen(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const connection = connect(socket, () => {
      connection.destroy();
      resolve(true);
    });
    connection.on('error', () => resolve(false));
  });
}

async function ask(
  socketPath: string,
  host: string,
  { method, path: asked, authorization }: Request,
): Promise<Seen> {
  const headers = {
    Host: host,
    ...(authorization !== '' && { Authorization: authorization }),
    'Content-Length': '0',
  };
  const call = send({ socketPath, method, path: asked, headers, agent: false });
  call.end();
  const [response] = await once(call, 'response');
  let body = '';
  for await (const chunk of response) body += chunk;
  const status: number = response.statusCode ?? 0;
  const json: unknown = body.startsWith('{') ? JSON.parse(body) : null;
  if (isSeen(json, 'php')) return { ...json, from: 'php', forced: status === 200 ? null : status };
  return isSeen(json, 'proxied')
    ? { from: 'proxied', forced: status === 200 ? null : status, authorization: json.authorization }
    : { from: 'nginx', status };
}

function isSeen(
  json: unknown,
  key: string,
): json is { script: string; method: string; args: string; authorization: string } {
  return typeof json === 'object' && json !== null && key in json;
}
