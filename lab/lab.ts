import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Database } from './database/mariadb.ts';
import { copyCertificates } from './machine/certificates.ts';
import { Scratch } from './machine/scratch.ts';
import { handOver } from './machine/user.ts';
import { LabSite, type Shared, type SiteOptions } from './site.ts';
import { phpIni } from './stacks/php.ts';
import type { StackId } from './stacks/stack.ts';
import { Template } from './wordpress/template.ts';

/** Real WordPress behind real web servers on loopback. Everything it starts and writes is gone when it closes. */
export class Lab {
  readonly #shared: Shared;
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
  site(stack: StackId, options?: SiteOptions): Promise<LabSite> {
    this.#sites += 1;
    return LabSite.make(this.#shared, stack, this.#sites, options);
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
