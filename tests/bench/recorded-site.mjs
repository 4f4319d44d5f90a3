// A server that answers as a healthy WordPress was recorded to, after a fixed delay: a benchmark needs a site that is
// always equally fast. Nothing is judged by it.
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

/** @typedef {{ status: number, headers: [string, string][], text: string, kept?: unknown }} Response */
/** @typedef {{ site: { url: string }, draft_mark: string, exchanges: Record<string, { response: Response }> }} Recording */

/** @type {Recording} */
const recorded = JSON.parse(readFileSync(new URL('../recordings/healthy.json', import.meta.url), 'utf8'));

const OF_THE_CONNECTION = /^(content-length|transfer-encoding|connection|keep-alive|date)$/i;

// A visit with credentials does not send it; WordPress answers it as it does the same header on a GET.
const { 'garbage-posts': refused } = recorded.exchanges;
if (refused) recorded.exchanges['garbage-validate'] ??= refused;

// Cut at the addresses once: a fleet's server must cost little beside what it is measured with.
const answers = new Map(
  Object.entries(recorded.exchanges).map(([probe, { response }]) => {
    const { status, headers, text, kept } = response;
    const kinds = headers.filter(([name]) => !OF_THE_CONNECTION.test(name));
    return [probe, { status, headers: cut(JSON.stringify(kinds)), text: cut(bodyOf(text, kept)) }];
  }),
);

// As the plugin says where the header got lost on its way.
const NO_HEADER = 'validate without a header';
const rejected = answers.get('garbage-validate');
if (rejected)
  answers.set(NO_HEADER, {
    ...rejected,
    text: [
      '{"code":"jwt_auth_no_auth_header","message":"Authorization header not found.","data":{"status":403}}',
    ],
  });

/** @param {string} text @param {unknown} kept */
function bodyOf(text, kept) {
  return kept === undefined ? text : JSON.stringify(kept);
}

/** @param {string} text */
function cut(text) {
  return text
    .replaceAll(recorded.site.url.replaceAll('/', '\\/'), recorded.site.url)
    .split(recorded.site.url);
}

/** @param {string} method @param {string} path @param {string} authorization */
function probeFor(method, path, authorization) {
  const isGarbage = authorization === 'Bearer x.y.z';
  if (method === 'OPTIONS') return 'preflight';
  if (path.endsWith('/token')) return 'token';
  if (path.endsWith('/token/validate'))
    return isGarbage ? 'garbage-validate' : authorization === '' ? NO_HEADER : 'validate';
  if (path.endsWith('/wp-json/')) return 'index';
  if (method === 'DELETE') return 'draft-delete';
  if (method === 'POST') return 'draft';
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

/** @param {import('node:http').IncomingMessage} request */
async function bodyIn(request) {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}

/** Other clients than ours write titles of their own. @param {string} body */
function markIn(body) {
  return /test draft (\w+), safe/.exec(body)?.[1] ?? '';
}

/** Several visits may be at one address at a time, and each has a draft of its own. */
const FIRST_NUMBER = 4;

/** @param {string} text @param {number} number */
function numbered(text, number) {
  return number === FIRST_NUMBER
    ? text
    : text.replace(/(?<="id":|[?]p=|posts\\?\/)4\b/g, () => String(number));
}

/** @param {string} path */
function numberIn(path) {
  return Number(/\/posts\/(\d+)$/.exec(path)?.[1] ?? FIRST_NUMBER);
}

/** A server that listens nowhere yet. @param {number} delayMs */
export function recordedServer(delayMs) {
  let requests = 0;
  /** The marks in the titles of the drafts that lie at each address, by their numbers; null where it is gone, for no number comes twice. @type {Map<string, Map<number, string | null>>} */
  const draftsAt = new Map();
  const server = createServer(async (request, response) => {
    requests += 1;
    const [path = ''] = (request.url ?? '').split('?');
    const home = `http://${request.headers.host}`;
    const drafts = draftsAt.get(home) ?? new Map();
    draftsAt.set(home, drafts);
    let number = numberIn(path);
    const isOne = /\/posts\/\d+$/.test(path) && request.method === 'GET';
    const probe = isOne
      ? typeof drafts.get(number) === 'string'
        ? 'draft-read'
        : 'draft-gone'
      : probeFor(request.method ?? 'GET', path, request.headers.authorization ?? '');
    const answer = answers.get(probe);
    if (!answer) throw new Error(`the recording has no ${probe}`);
    if (probe === 'draft') {
      const mark = markIn(await bodyIn(request));
      number += drafts.size;
      drafts.set(number, mark);
    } else request.resume();
    const isOfDraft = probe.startsWith('draft');
    const join = (/** @type {string[]} */ parts) =>
      isOfDraft ? numbered(parts.join(home), number) : parts.join(home);
    const text = join(answer.text);
    const body =
      probe === 'token'
        ? text.replace('«token»', token(home))
        : probe === 'draft-read'
          ? text.replaceAll(recorded.draft_mark, drafts.get(number) ?? '')
          : text;
    if (probe === 'draft-delete') drafts.set(number, null);
    setTimeout(() => {
      /** @type {[string, string][]} */
      const headers = JSON.parse(join(answer.headers));
      response.writeHead(answer.status, headers.flat()).end(body);
    }, delayMs);
  });
  server.keepAliveTimeout = 30_000;
  return { server, requests: () => requests };
}

/**
 * @param {number} delayMs
 * @returns {Promise<{ url: string, requests: () => number, stop: () => void }>}
 */
export async function startRecordedSite(delayMs) {
  const { server, requests } = recordedServer(delayMs);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
