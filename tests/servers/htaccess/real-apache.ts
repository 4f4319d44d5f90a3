import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import path from 'node:path';
import { ownPort } from '../../../lab/machine/port.ts';
import { Scratch } from '../../../lab/machine/scratch.ts';
import { Server } from '../../../lab/machine/server.ts';
import { handOverAll } from '../../../lab/machine/user.ts';
import { stackOf } from '../../../lab/stacks/index.ts';
import { phpIni } from '../../../lab/stacks/php.ts';
import type { StackContext, StackId } from '../../../lab/stacks/stack.ts';
import type { WayId } from '../../../site-files/htaccess/evaluate/ways.ts';
import type { AskedRequest } from '../../../site-files/request.ts';
import { siteFiles } from './site.ts';

export const stacks: Readonly<Record<Exclude<WayId, 'litespeed'>, StackId>> = {
  'mod-php': 'apache-mod-php',
  'fpm-handler': 'apache-fpm',
  'fpm-proxy-match': 'apache-fpm-proxypassmatch',
  fcgid: 'apache-fcgid',
  cgi: 'apache-cgi',
};

/** What answered, as far as the evaluator says it too. */
export type Answer =
  | {
      kind: 'script';
      status: number;
      method: string;
      file: string;
      query: string;
      authorization?: string;
      redirectAuthorization?: string;
    }
  | { kind: 'status'; status: number; location?: string };

/** Prints what PHP is told; in place of WordPress. */
const SCRIPT = `<?php
header('X-Script: 1');
foreach (['SCRIPT_FILENAME', 'REQUEST_METHOD', 'QUERY_STRING', 'HTTP_AUTHORIZATION', 'REDIRECT_HTTP_AUTHORIZATION'] as $name)
  if (isset($_SERVER[$name])) echo $name, ' ', bin2hex($_SERVER[$name]), "\\n";
`;

/** php-cgi ends after 500 requests by itself, and mod_fcgid answers the next one with 500. */
const ENDLESS = 'FcgidInitialEnv PHP_FCGI_MAX_REQUESTS 0';

/** The same without PHP: a program of its own for each request takes its time. */
const CGI_SCRIPT = `#!/bin/sh
printf 'X-Script: 1\\r\\nContent-Type: text/plain\\r\\n\\r\\n'
printf 'SCRIPT_FILENAME %s\\n' "$(printf %s "$PATH_INFO" | od -An -v -tx1 | tr -d ' \\n')"
for name in REQUEST_METHOD QUERY_STRING HTTP_AUTHORIZATION REDIRECT_HTTP_AUTHORIZATION; do
  eval "value=\\$$name; set=\\\${$name+1}"
  [ -n "$set" ] && printf '%s %s\\n' "$name" "$(printf %s "$value" | od -An -v -tx1 | tr -d ' \\n')"
done
exit 0
`;

export class RealApache {
  readonly #scratch: Scratch;
  readonly #servers: Server[];
  readonly #context: StackContext;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });
  readonly #isCgi: boolean;

  private constructor(scratch: Scratch, servers: Server[], context: StackContext, isCgi: boolean) {
    this.#scratch = scratch;
    this.#servers = servers;
    this.#context = context;
    this.#isCgi = isCgi;
  }

  static async start(way: keyof typeof stacks, allowOverride = 'All'): Promise<RealApache> {
    const scratch = new Scratch();
    const { folder } = scratch;
    const www = path.join(folder, 'www');
    const context: StackContext = {
      folder,
      www,
      port: await ownPort(),
      backPort: 0,
      php: folder,
      certificates: folder,
      base: '/',
    };
    const stack = stackOf(stacks[way]);
    writeFileSync(path.join(folder, 'php.ini'), phpIni);
    for (const file of stack.configure(context)) {
      const place = path.join(folder, file.path);
      mkdirSync(path.dirname(place), { recursive: true });
      const text = file.text.replaceAll('AllowOverride All', `AllowOverride ${allowOverride}`);
      writeFileSync(
        place,
        way === 'fcgid' ? text.replace('FcgidMaxProcesses', `${ENDLESS}\nFcgidMaxProcesses`) : text,
      );
      if (file.mode) chmodSync(place, file.mode);
    }
    if (way === 'cgi') writeFileSync(path.join(folder, 'cgi-bin/php'), CGI_SCRIPT);
    for (const name of siteFiles) {
      const place = path.join(www, name);
      mkdirSync(path.dirname(place), { recursive: true });
      writeFileSync(place, name.endsWith('.php') ? SCRIPT : 'text\n');
    }
    handOverAll(folder);
    const servers: Server[] = [];
    for (const program of stack.programs(context)) {
      const server = await Server.start(program);
      scratch.note(server.pid);
      servers.push(server);
    }
    return new RealApache(scratch, servers, context, way === 'cgi');
  }

  get documentRoot(): string {
    return this.#context.www;
  }

  get host(): string {
    return `127.0.0.1:${this.#context.port}`;
  }

  /** The .htaccess files of the site, by folder; all others go. */
  put(files: ReadonlyMap<string, string>, folders: readonly string[]): void {
    for (const folder of folders) {
      const place = path.join(this.documentRoot, folder, '.htaccess');
      const text = files.get(folder);
      if (text === undefined) rmSync(place, { force: true });
      else writeFileSync(place, text, 'latin1');
    }
  }

  /** A connection that Apache was just about to close costs a second one. */
  async ask(asked: AskedRequest): Promise<Answer> {
    try {
      return await this.#ask(asked);
    } catch {
      return this.#ask(asked);
    }
  }

  #ask(asked: AskedRequest): Promise<Answer> {
    const { method, query, headers } = asked;
    return new Promise((resolve, reject) => {
      const sent = request(
        {
          host: '127.0.0.1',
          port: this.#context.port,
          method,
          path: asked.path + (query === '' ? '' : `?${query}`),
          headers,
          agent: this.#agent,
        },
        (response) => {
          let body = '';
          response.setEncoding('latin1');
          response.on('data', (part: string) => {
            body += part;
          });
          response.on('end', () => {
            const status = response.statusCode ?? 0;
            const { location } = response.headers;
            if (response.headers['x-script'] !== undefined) resolve(this.#script(status, body));
            else resolve({ kind: 'status', status, ...(location !== undefined && { location }) });
          });
          response.on('error', reject);
        },
      );
      sent.on('error', reject);
      sent.end();
    });
  }

  #script(status: number, body: string): Answer {
    const values = new Map(
      body.split('\n').map((line) => {
        const [name = '', hex = ''] = line.split(' ');
        return [name, Buffer.from(hex, 'hex').toString('latin1')];
      }),
    );
    const name = values.get('SCRIPT_FILENAME') ?? '';
    const authorization = values.get('HTTP_AUTHORIZATION');
    const redirectAuthorization = values.get('REDIRECT_HTTP_AUTHORIZATION');
    return {
      kind: 'script',
      status,
      method: values.get('REQUEST_METHOD') ?? '',
      file: this.#isCgi
        ? name.replace(/(\.php)\/.*$/s, '$1')
        : name.slice(this.documentRoot.length).replace(/^\/+/, '/'),
      query: values.get('QUERY_STRING') ?? '',
      ...(authorization !== undefined && { authorization }),
      ...(redirectAuthorization !== undefined && { redirectAuthorization }),
    };
  }

  async stop(): Promise<void> {
    this.#agent.destroy();
    await Promise.all(this.#servers.map((server) => server.stop()));
    this.#scratch.remove();
  }
}
