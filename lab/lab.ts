import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Database } from './database/mariadb.ts';
import { copyCertificates } from './machine/certificates.ts';
import { NewerServers } from './machine/newer-servers.ts';
import { Scratch } from './machine/scratch.ts';
import { handOver } from './machine/user.ts';
import { LabSite, type Shared } from './site.ts';
import type { SiteOptions } from './site-options.ts';
import { phpIni } from './stacks/php.ts';
import type { StackId } from './stacks/stack.ts';
import { releaseFolder } from './wordpress/releases.ts';
import { Template } from './wordpress/template.ts';

/** Real WordPress behind real web servers on loopback. Everything it starts and writes is gone when it closes. */
export class Lab {
  readonly #shared: Shared;
  /** Of the WordPress that is not the installed one, made for the first site that asks for it. */
  readonly #templates = new Map<string, Promise<Template>>();
  #newer: Promise<NewerServers> | undefined;
  #sites = 0;

  private constructor(shared: Shared) {
    this.#shared = shared;
  }

  static async open(): Promise<Lab> {
    const scratch = new Scratch();
    try {
      const starting = Database.start(scratch);
      const certificates = copyCertificates(scratch);
      const making = Template.make(scratch, starting);
      // Both have ended before the folder goes: what is still being written could not be removed.
      await Promise.allSettled([starting, making]);
      const [database, template] = await Promise.all([starting, making]);
      return new Lab({ scratch, database, template, certificates, php: phpFolder(scratch) });
    } catch (error) {
      scratch.remove();
      throw error;
    }
  }

  /** A new healthy site, ready to be given a fault and started. */
  async site(stack: StackId, options: SiteOptions = {}): Promise<LabSite> {
    this.#sites += 1;
    const number = this.#sites;
    const template = await this.#templateOf(options.wordpress);
    this.#newer ??= options.newerServers ? NewerServers.bring(this.#shared.scratch) : undefined;
    const newer = options.newerServers ? await this.#newer : undefined;
    return LabSite.make({ ...this.#shared, template, newer }, stack, number, options);
  }

  #templateOf(release: string | undefined): Template | Promise<Template> {
    const { scratch, database, template } = this.#shared;
    if (release === undefined) return template;
    const name = `template_${release.replaceAll('.', '_')}`;
    const made =
      this.#templates.get(release) ??
      releaseFolder(release).then((folder) =>
        Template.make(scratch, Promise.resolve(database), folder, name),
      );
    this.#templates.set(release, made);
    return made;
  }

  /** The certificate of the lab's own authority, for `tls: { ca }` in sites.yaml. */
  get authority(): string {
    return path.join(this.#shared.certificates, 'ca.pem');
  }

  close(): void {
    this.#shared.scratch.remove();
  }
}

function phpFolder({ folder }: Scratch): string {
  const php = path.join(folder, 'php');
  mkdirSync(php);
  handOver(php);
  writeFileSync(path.join(php, 'php.ini'), phpIni);
  return php;
}
