import { readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { recordedServer } from '../../bench/recorded-site.mjs';

export interface WritingSite {
  url: string;
  /** The titles of the posts that are there now, by their ids. */
  drafts: Map<number, string>;
  /** `POST /wp-json/wp/v2/posts`, in order. */
  seen: string[];
  stop(): void;
}

export interface WritingOptions {
  /** From the request to its answer; what is written is there at once. */
  delayMs?: number;
  /** The same for what has to do with posts of ours; as `delayMs` by default. */
  draftMs?: number;
  /** Called as a request comes in, after what it writes was written. False never answers it. */
  onRequest?: (line: string) => boolean | undefined;
}

const recording: { exchanges: { draft: { response: { text: string } } } } = JSON.parse(
  readFileSync(new URL('../../recordings/healthy.json', import.meta.url), 'utf8'),
);
const written: Record<string, unknown> = JSON.parse(recording.exchanges.draft.response.text);

/** A healthy WordPress, as one was recorded, that keeps the posts it is sent. */
export async function startWritingSite({
  delayMs = 0,
  draftMs = delayMs,
  onRequest,
}: WritingOptions = {}): Promise<WritingSite> {
  const { server } = recordedServer(delayMs);
  const recorded = server.listeners('request') as RequestListener[];
  const drafts = new Map<number, string>();
  const seen: string[] = [];
  let lastId = 100;
  server.removeAllListeners('request');
  server.on('request', async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://site');
    const line = `${request.method} ${pathname}`;
    seen.push(line);
    const route = /\/wp\/v2\/posts(?:\/(\d+))?$/.exec(pathname);
    const isSearch = searchParams.has('search');
    const method = request.headers['x-http-method-override']?.toString() ?? request.method;
    if (!route || (method === 'GET' && route[1] === undefined && !isSearch) || method === 'OPTIONS') {
      if (onRequest?.(line) === false) return;
      for (const listener of recorded) listener(request, response);
      return;
    }
    const id = Number(route[1]);
    const reply = (status: number, json: unknown) => {
      if (onRequest?.(line) !== false) setTimeout(() => send(response, status, json), draftMs);
    };
    if (method === 'POST') {
      const { title } = JSON.parse(await textOf(request));
      lastId += 1;
      drafts.set(lastId, title);
      return reply(201, post(lastId, title));
    }
    request.resume();
    const title = drafts.get(id);
    if (method === 'DELETE') drafts.delete(id);
    if (isSearch)
      return reply(
        200,
        [...drafts].map((one) => post(...one)),
      );
    if (title === undefined)
      return reply(404, { code: 'rest_post_invalid_id', message: 'Invalid post ID.', data: { status: 404 } });
    return reply(200, method === 'DELETE' ? { deleted: true, previous: post(id, title) } : post(id, title));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    drafts,
    seen,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function post(id: number, title: string) {
  return { ...written, id, title: { raw: title, rendered: title } };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}

function send(response: ServerResponse, status: number, json: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=UTF-8' });
  response.end(JSON.stringify(json));
}
