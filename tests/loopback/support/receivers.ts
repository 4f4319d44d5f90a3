import type { IncomingMessage, ServerResponse } from 'node:http';
import { test as base, expect } from '@playwright/test';
import { type Delivery, notify } from '../../../monitor/notify/index.ts';
import type { News } from '../../../monitor/notify/news.ts';
import type { Receiver } from '../../../sites/receivers/receiver.ts';
import { type Running, serve } from '../http/servers.ts';

/** A request as a receiver got it. */
export interface Got {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string;
}

/** What is answered to the n-th request, from 1 on. */
type Answering = (got: Got, nth: number, response: ServerResponse) => void;

export interface Listening extends Running {
  got: Got[];
}

interface Fixtures {
  /** A receiver on a free port; 200 and `ok` when nothing else is said. Closed after the test. */
  listen(answering?: Answering): Promise<Listening>;
  /** Closed after the test. */
  running(server: Promise<Running>): Promise<Running>;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a fixture needs from the pattern
  running: async ({}, use) => {
    const all: Running[] = [];
    await use(async (server) => {
      const one = await server;
      all.push(one);
      return one;
    });
    await Promise.all(all.map((one) => one.close()));
  },
  listen: async ({ running }, use) => {
    await use(async (answering = (_got, _nth, response) => response.end('ok')) => {
      const got: Got[] = [];
      const server = await running(
        serve(async (request, response) => {
          const one = await read(request);
          got.push(one);
          answering(one, got.length, response);
        }),
      );
      return { ...server, got };
    });
  },
});

export { expect };

/** Tells one receiver, without the pauses of real life. */
export async function tell(receiver: Receiver, news: News, timeoutMs = 2000): Promise<string | null> {
  const [delivery] = await tellAll([receiver], news, timeoutMs);
  return delivery?.failure ?? null;
}

export function tellAll(receivers: Receiver[], news: News, timeoutMs = 2000): Promise<Delivery[]> {
  return notify(receivers, () => news, undefined, { timeoutMs, pauseMs: 20 });
}

async function read(request: IncomingMessage): Promise<Got> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return {
    method: request.method ?? '',
    path: request.url ?? '',
    headers: Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    ),
    body: Buffer.concat(chunks).toString('utf8'),
  };
}
