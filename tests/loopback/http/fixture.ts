import { test as base, expect } from '@playwright/test';
import type { Answer, ClientOptions } from '../../../http/api.ts';
import { Client } from '../../../http/client.ts';
import type { ProbeRequest } from '../../../http/probe-request.ts';
import { Secrets } from '../../../http/secrets.ts';
import type { Running } from './servers.ts';

interface Fixtures {
  secrets: Secrets;
  /** Closed after the test. */
  client(options?: ClientOptions): Client;
  /** The server is closed after the test. */
  site(server: Promise<Running>): Promise<Running>;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a fixture needs from the pattern
  secrets: async ({}, use) => use(new Secrets()),
  // biome-ignore lint/correctness/noEmptyPattern: as above
  client: async ({}, use) => {
    const made: Client[] = [];
    await use((options = {}) => {
      const client = new Client({ timeoutMs: 2000, ...options });
      made.push(client);
      return client;
    });
    await Promise.all(made.map((client) => client.close()));
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  site: async ({}, use) => {
    const running: Running[] = [];
    await use(async (server) => {
      const site = await server;
      running.push(site);
      return site;
    });
    await Promise.all(running.map((site) => site.close()));
  },
});

/** A repeatable GET, unless told otherwise. */
export function get(client: Client, url: string, more: Partial<ProbeRequest> = {}): Promise<Answer> {
  return client.send({ probe: 'probe', method: 'GET', url, repeatable: true, ...more });
}

/** A POST that must not be sent twice. */
export function post(client: Client, url: string, more: Partial<ProbeRequest> = {}): Promise<Answer> {
  return client.send({ probe: 'probe', method: 'POST', url, repeatable: false, ...more });
}

export { expect };
