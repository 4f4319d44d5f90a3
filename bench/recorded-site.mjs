// A server that answers as a healthy WordPress was recorded to, after a fixed delay: a benchmark needs a site that is
// always equally fast. Nothing is judged by it.
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const recorded = JSON.parse(
  readFileSync(new URL('../tests/recordings/healthy.json', import.meta.url), 'utf8'),
);

/** @typedef {{ status: number, headers: [string, string][], text: string, kept?: unknown }} Recorded */

/** @param {string} method @param {string} path @param {string} authorization */
function probeFor(method, path, authorization) {
  const isGarbage = authorization === 'Bearer x.y.z';
  if (method === 'OPTIONS') return 'preflight';
  if (path.endsWith('/token')) return 'token';
  if (path.endsWith('/token/validate')) return isGarbage ? 'garbage-validate' : 'validate';
  if (path.endsWith('/wp-json/')) return 'index';
  if (method === 'DELETE') return 'draft-delete';
  if (method === 'POST') return 'draft';
  if (/\/posts\/\d+$/.test(path)) return 'draft-gone';
  return isGarbage ? 'garbage-posts' : 'posts';
}

/** @param {string} home */
function token(home) {
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: home, iat: now, nbf: now, exp: now + 604800, data: { user: { id: '1' } } };
  const body = [{ typ: 'JWT', alg: 'HS256' }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  return `${body}.${createHmac('sha256', 'a secret of the benchmark that nobody guesses').update(body).digest('base64url')}`;
}

/**
 * @param {number} delayMs
 * @returns {Promise<{ url: string, requests: () => number, stop: () => void }>}
 */
export async function startRecordedSite(delayMs) {
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const probe = probeFor(request.method ?? 'GET', pathname, request.headers.authorization ?? '');
    /** @type {Recorded} */
    const { status, headers, text, kept } = recorded.exchanges[probe].response;
    const home = `http://${request.headers.host}`;
    const answer = (kept === undefined ? text : JSON.stringify(kept))
      .replaceAll(recorded.site.url, home)
      .replaceAll(recorded.site.url.replaceAll('/', '\\/'), home)
      .replace('«token»', token(home));
    request.resume();
    setTimeout(() => {
      const kinds = headers.filter(
        ([name]) => !/^(content-length|transfer-encoding|connection|keep-alive|date)$/i.test(name),
      );
      for (const [name, value] of kinds) response.setHeader(name, value);
      response.writeHead(status).end(answer);
    }, delayMs);
  });
  server.keepAliveTimeout = 30_000;
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    requests: () => requests,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
