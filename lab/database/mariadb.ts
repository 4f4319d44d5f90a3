import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../machine/run.ts';
import type { Scratch } from '../machine/scratch.ts';
import { Server } from '../machine/server.ts';
import { handOver } from '../machine/user.ts';

/** Nothing here has to survive a power failure, so nothing waits for a disk. */
const OPTIONS = `
[mariadbd]
skip-networking
skip-name-resolve
skip-log-bin
innodb-log-file-size=16M
innodb-buffer-pool-size=64M
innodb-flush-log-at-trx-commit=0
innodb-flush-method=nosync
innodb-doublewrite=0
innodb-file-per-table=0
innodb-use-native-aio=0
performance-schema=0
max-connections=200
table-open-cache=1000
character-set-server=utf8mb4
`;

/** One MariaDB for all sites of a lab, reached by its socket alone. */
export class Database {
  readonly socket: string;
  readonly #folder: string;
  readonly #options: string;

  private constructor(folder: string) {
    this.#folder = folder;
    this.#options = path.join(folder, 'my.cnf');
    this.socket = path.join(folder, 'socket');
  }

  static async start(scratch: Scratch): Promise<Database> {
    const database = new Database(path.join(scratch.folder, 'database'));
    await database.#install();
    const server = await Server.start({
      name: 'mariadbd',
      command: 'mariadbd',
      args: [`--defaults-file=${database.#options}`],
      folder: database.#folder,
      ready: { socket: database.socket },
    });
    scratch.note(server.pid);
    return database;
  }

  /** Several statements at once; answers with the rows, columns apart by a tab. */
  query(sql: string): Promise<string> {
    const args = [
      '--no-defaults',
      `--socket=${this.socket}`,
      '--user=root',
      '--batch',
      '--skip-column-names',
    ];
    return run('mariadb', args, { cwd: this.#folder, input: sql });
  }

  /** A database of its own with the same tables and rows. */
  async copy(from: string, to: string): Promise<void> {
    const tables = (await this.query(`SHOW TABLES IN ${from}`)).split('\n').filter(Boolean);
    const statements = tables.map(
      (table) =>
        `CREATE TABLE ${to}.${table} LIKE ${from}.${table}; INSERT INTO ${to}.${table} SELECT * FROM ${from}.${table};`,
    );
    await this.query(`CREATE DATABASE ${to}; ${statements.join(' ')}`);
  }

  async #install(): Promise<void> {
    mkdirSync(this.#folder);
    handOver(this.#folder);
    const data = path.join(this.#folder, 'data');
    const temporary = path.join(this.#folder, 'tmp');
    mkdirSync(temporary);
    handOver(temporary);
    // A server that starts removes the temporary tables that it finds, those of another one that runs included.
    writeFileSync(
      this.#options,
      `${OPTIONS}datadir=${data}\ntmpdir=${temporary}\nsocket=${this.socket}\npid-file=${this.#folder}/pid\n`,
    );
    const args = [
      `--defaults-file=${this.#options}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      '--skip-name-resolve',
    ];
    await run('mariadb-install-db', args, { cwd: this.#folder });
  }
}
