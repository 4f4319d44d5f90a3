import { readFileSync } from 'node:fs';
import type { Answer, ClientOptions } from '../../http/api.ts';
import type { Client } from '../../http/client.ts';
import type { ProbeRequest } from '../../http/probe-request.ts';
import type { Site } from '../../sites/site.ts';

/** The client of one visit, loaded with its first request: a process that only judges what is known does without. */
export class Connection {
  readonly #site: Site;
  readonly #lookup: ClientOptions['lookup'];
  #client: Promise<Client> | null = null;

  constructor(site: Site, lookup: ClientOptions['lookup']) {
    this.#site = site;
    this.#lookup = lookup;
  }

  async send(request: ProbeRequest): Promise<Answer> {
    return (await this.#open()).send(request);
  }

  /** Milliseconds until the time of the visit is up. */
  async leftMs(): Promise<number> {
    return (await this.#open()).leftMs;
  }

  async close(): Promise<void> {
    // A client that could not be made has failed its checks already.
    await (await this.#client?.catch(() => null))?.close();
  }

  #open(): Promise<Client> {
    this.#client ??= import('../../http/client.ts').then(({ Client }) => {
      const { timeoutMs, tls, headers, retries } = this.#site;
      const read = (file: string) => readFileSync(file, 'utf8');
      const ca = tls.ca === null ? null : read(tls.ca);
      const { cert, key } = tls;
      const shown = cert === undefined || key === undefined ? {} : { cert: read(cert), key: read(key) };
      return new Client({
        timeoutMs,
        tls: { ca, insecure: tls.insecure, ...shown },
        headers,
        retries,
        ...(this.#lookup ? { lookup: this.#lookup } : {}),
      });
    });
    return this.#client;
  }
}
