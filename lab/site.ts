import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Database } from './database/mariadb.ts';
import type { NewerServers } from './machine/newer-servers.ts';
import { ownPort } from './machine/port.ts';
import { run } from './machine/run.ts';
import type { Scratch } from './machine/scratch.ts';
import { Server, type ServerProgram } from './machine/server.ts';
import { handOver, handOverContents } from './machine/user.ts';
import type { SiteOptions } from './site-options.ts';
import { stackOf } from './stacks/index.ts';
import type { Stack, StackContext, StackId } from './stacks/stack.ts';
import { wordpressBlock } from './wordpress/htaccess.ts';
import { makeNetwork, SECOND } from './wordpress/multisite.ts';
import type { Template } from './wordpress/template.ts';

/** What all sites of a lab share. */
export interface Shared {
  scratch: Scratch;
  database: Database;
  template: Template;
  php: string;
  certificates: string;
  newer?: NewerServers | undefined;
}

/** A WordPress of its own behind web servers of its own. Nothing in it is shared with another site but what is only read. */
export class LabSite {
  /** Where configuration, sockets and logs are. */
  readonly folder: string;
  /** Where WordPress is. */
  readonly wordpress: string;
  /** Without a slash at its end. */
  readonly url: string;
  readonly stack: Stack;
  readonly context: StackContext;
  readonly databaseName: string;
  readonly #shared: Shared;
  readonly #environment: Record<string, Record<string, string>> = {};
  readonly #servers: Server[] = [];

  private constructor(
    shared: Shared,
    stack: Stack,
    context: StackContext,
    databaseName: string,
    sub: string,
  ) {
    this.#shared = shared;
    this.stack = stack;
    this.context = context;
    this.databaseName = databaseName;
    this.folder = context.folder;
    this.wordpress = path.join(context.www, sub);
    this.url = `${stack.scheme}://127.0.0.1:${context.port}${context.base.replace(/\/$/, '')}`;
  }

  /** Copied and configured; nothing runs yet. */
  static async make(
    shared: Shared,
    stackId: StackId,
    number: number,
    options: SiteOptions = {},
  ): Promise<LabSite> {
    const stack = stackOf(stackId);
    const sub = options.subdirectory ?? '';
    const folder = path.join(shared.scratch.folder, `site-${number}`);
    const context: StackContext = {
      folder,
      www: path.join(folder, 'www'),
      port: await ownPort(),
      backPort: await ownPort(),
      php: shared.php,
      certificates: shared.certificates,
      base: sub === '' ? '/' : `/${sub}/`,
    };
    const site = new LabSite(shared, stack, context, `site_${number}`, sub);
    mkdirSync(context.www, { recursive: true });
    handOver(context.www);
    for (const file of stack.configure(context)) {
      const place = path.join(folder, file.path);
      mkdirSync(path.dirname(place), { recursive: true });
      writeFileSync(place, file.text);
      if (file.mode) chmodSync(place, file.mode);
      handOver(path.dirname(place));
      handOver(place);
    }
    handOverContents(folder);
    await shared.template.copyTo(site.wordpress, site.databaseName, site.url);
    site.write('.htaccess', wordpressBlock(context.base));
    if (options.multisite) await makeNetwork(site);
    return site;
  }

  /** Of a network, the address of its other site. */
  get secondSite(): string {
    return `${this.url}/${SECOND}`;
  }

  async start(): Promise<void> {
    for (const program of this.stack.programs(this.context))
      await this.run({ ...program, env: { ...program.env, ...this.#environment[program.name] } });
  }

  /** Runs a further program beside its servers, for as long as they run. */
  async run(program: ServerProgram): Promise<void> {
    const server = await Server.start(this.#shared.newer?.instead(program) ?? program);
    this.#shared.scratch.note(server.pid);
    this.#servers.push(server);
  }

  /** What a program of the stack finds in its environment the next time it starts. */
  setEnvironment(program: string, env: Record<string, string>): void {
    this.#environment[program] = env;
  }

  async stop(): Promise<void> {
    await Promise.all(this.#servers.splice(0).map((server) => server.stop()));
    for (const file of ['fpm.sock', 'apache.pid']) rmSync(path.join(this.folder, file), { force: true });
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
    await this.sql(`DROP DATABASE ${this.databaseName}`);
  }

  /** In the site's own database unless the statement names another. */
  sql(statement: string): Promise<string> {
    return this.#shared.database.query(`USE ${this.databaseName}; ${statement}`);
  }

  /** Runs a whole PHP file, with its opening tag, in WordPress's folder; answers with what it printed. */
  php(file: string): Promise<string> {
    return run('php', [], { cwd: this.wordpress, input: file });
  }

  /** A file below WordPress's folder. */
  write(name: string, text: string, mode = 0o644): void {
    const place = path.join(this.wordpress, name);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
    chmodSync(place, mode);
    handOver(path.dirname(place));
    handOver(place);
  }

  /** A file or a folder below WordPress's folder. */
  erase(name: string): void {
    rmSync(path.join(this.wordpress, name), { recursive: true });
  }

  /** Changes a text and fails where that changes nothing: a fault that is not in would prove nothing. */
  edit(name: string, change: (text: string) => string): void {
    this.#edit(path.join(this.wordpress, name), change);
  }

  /** The same for a file of the servers, by the name that fixes use: `nginx server block`. */
  editConfig(name: string, change: (text: string) => string): void {
    this.#edit(this.configFile(name), change);
  }

  configFile(name: string): string {
    const place = this.configFiles[name];
    if (!place) throw new Error(`${this.stack.id} has no file called ${name}`);
    return place;
  }

  /** Every file of the servers that a fix may name, with its path. */
  get configFiles(): Record<string, string> {
    const named = this.stack
      .configure(this.context)
      .flatMap(({ name, path: place }) => (name ? [[name, place]] : []));
    return Object.fromEntries(named.map(([name = '', place = '']) => [name, path.join(this.folder, place)]));
  }

  /** Code that runs with every request, as another plugin or a snippet would. */
  snippet(name: string, php: string): void {
    this.write(`wp-content/mu-plugins/${name}.php`, `<?php\n${php}\n`);
  }

  /** Ends one of its servers for good: `php-fpm`. */
  async end(name: string): Promise<void> {
    const at = this.stack.programs(this.context).findIndex((program) => program.name === name);
    await this.#servers[at]?.stop();
  }

  #edit(place: string, change: (text: string) => string): void {
    const before = readFileSync(place, 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`nothing was changed in ${place}`);
    writeFileSync(place, after);
  }
}
