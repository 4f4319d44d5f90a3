import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Database } from '../database/mariadb.ts';
import { run } from '../machine/run.ts';
import type { Scratch } from '../machine/scratch.ts';
import { handOver, handOverAll } from '../machine/user.ts';
import { folderUnderTest } from '../real-plugins/given.ts';
import { wpConfig } from './config.ts';

/** Where Debian's package puts WordPress. */
const INSTALLED = '/usr/share/wordpress';
const PLUGIN = 'jwt-authentication-for-wp-rest-api';
const copyFolder = promisify(execFile);
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** The plugin under test: the contract plugin, or the build that LAB_PLUGIN names. */
export function pluginFolder(): string {
  return folderUnderTest() ?? here(`../plugin/${PLUGIN}`);
}

export function wordpressVersion(folder = INSTALLED): string {
  const text = readFileSync(path.join(folder, 'wp-includes/version.php'), 'utf8');
  return `WordPress ${/\$wp_version = '([^']+)'/.exec(text)?.[1] ?? 'of unknown version'}`;
}

/** An installed WordPress that is never served: every site of the lab is a copy of it. */
export class Template {
  readonly #folder: string;
  readonly #name: string;
  readonly #database: Database;
  readonly #secret = randomBytes(32).toString('hex');

  private constructor(folder: string, name: string, database: Database) {
    this.#folder = folder;
    this.#name = name;
    this.#database = database;
  }

  /** Of the WordPress in `source`; `name` is that of its folder and its database. */
  static async make(
    scratch: Scratch,
    database: Promise<Database>,
    source = INSTALLED,
    name = 'template',
  ): Promise<Template> {
    const folder = path.join(scratch.folder, name);
    mkdirSync(folder);
    // As who runs the lab: the servers' account may have no way to where WordPress was brought.
    await copyFolder('cp', ['-RL', '--', `${source}/.`, folder]);
    const template = new Template(folder, name, await database);
    await template.#install();
    return template;
  }

  /** Copies it to a folder that is not there yet, with a database of that name. `home` without a slash at its end. */
  async copyTo(folder: string, database: string, home: string): Promise<void> {
    const content = path.join(folder, 'wp-content');
    mkdirSync(folder, { recursive: true });
    handOver(folder);
    // Hard links for what finds its neighbours by its own path; wp-includes is looked up from the root, so one link does.
    const roots = ['-l', '--', ...(await this.#rootFiles()), path.join(this.#folder, 'wp-admin'), folder];
    await Promise.all([
      run('cp', ['-R', ...roots], { cwd: this.#folder }),
      run('cp', ['-R', '--', path.join(this.#folder, 'wp-content'), content], { cwd: this.#folder }),
      this.#database.copy(this.#name, database),
    ]);
    symlinkSync(path.join(this.#folder, 'wp-includes'), path.join(folder, 'wp-includes'));
    const { socket } = this.#database;
    writeFileSync(path.join(folder, 'wp-config.php'), wpConfig({ database, socket, secret: this.#secret }));
    handOver(path.join(folder, 'wp-config.php'));
    await this.#database.query(
      `UPDATE ${database}.wp_options SET option_value = '${home}' WHERE option_name IN ('home', 'siteurl')`,
    );
  }

  async #rootFiles(): Promise<string[]> {
    const names = await run(
      'find',
      [this.#folder, '-maxdepth', '1', '-name', '*.php', '!', '-name', 'wp-config.php'],
      {
        cwd: this.#folder,
      },
    );
    return names.split('\n').filter(Boolean);
  }

  async #install(): Promise<void> {
    const content = path.join(this.#folder, 'wp-content');
    const plugin = pluginFolder();
    cpSync(plugin, path.join(content, 'plugins', PLUGIN), { recursive: true });
    cpSync(here('../embedded/theme'), path.join(content, 'themes/plain'), { recursive: true });
    mkdirSync(path.join(content, 'mu-plugins'));
    const { socket } = this.#database;
    writeFileSync(
      path.join(this.#folder, 'wp-config.php'),
      wpConfig({ database: this.#name, socket, secret: this.#secret }),
    );
    handOverAll(this.#folder);
    await this.#database.query(`CREATE DATABASE ${this.#name}`);
    // Through standard input: the account of the servers may have no way into this project's folder.
    const input = readFileSync(here('install.php'), 'utf8');
    await run('php', ['--', this.#folder], { cwd: this.#folder, input });
  }
}
