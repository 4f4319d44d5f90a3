import { readFileSync } from 'node:fs';
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { spellings } from '../../unit/support/spellings.ts';

export interface EchoingSite {
  url: string;
  /** The paths and queries of all requests, in order. */
  seen: string[];
  stop(): void;
}

const pem = (name: string) =>
  readFileSync(new URL(`../../../lab/certificates/${name}`, import.meta.url), 'utf8');

const JSON_TYPE = { 'content-type': 'application/json' };

interface Echoed {
  status: number;
  headers?: OutgoingHttpHeaders;
  body: string;
}

/**
 * A WordPress without a JWT plugin, over https, that takes no login and says whatever it was sent in every spelling, and
 * the same of the given secrets, in every part of its answers.
 */
export async function startEchoingLogins(
  secrets: readonly string[],
  ways = Object.values(spellings),
): Promise<EchoingSite> {
  const seen: string[] = [];
  const server = createServer({ cert: pem('good.pem'), key: pem('server.key') }, (request, response) => {
    let sent = '';
    request.on('data', (chunk) => {
      sent += chunk;
    });
    request.on('end', () => {
      seen.push(`${request.method} ${request.url}`);
      const { status, headers, body } = answer(request, echo(request, sent, secrets, ways));
      const debug = encodeURIComponent(`${request.headers.authorization} ${secrets.join(' ')}`);
      response.writeHead(status, { ...headers, 'x-debug': debug, connection: 'close' }).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** What arrived, decoded, and each secret in each spelling; the pair in base64 at each place where it can begin. */
function echo(
  { headers, url }: IncomingMessage,
  sent: string,
  secrets: readonly string[],
  ways: ((text: string) => string)[],
): string {
  const basic = headers.authorization ?? '';
  const pair = Buffer.from(basic.replace(/^Basic /, ''), 'base64').toString('utf8');
  const shifted = ['', 'a', 'ab', '{"auth":"'].map((before) =>
    Buffer.from(`${before}${pair}"}`).toString('base64'),
  );
  const all = secrets.flatMap((secret) => ways.map((spell) => spell(secret)));
  return [basic, pair, ...shifted, Buffer.from(pair).toString('hex'), url, sent, ...all].join(' | ');
}

function answer({ url = '/', headers }: IncomingMessage, text: string): Echoed {
  const asked = new URL(url, 'https://host');
  const route =
    asked.searchParams.get('rest_route') ?? asked.pathname.replace(/^(\/index\.php)?\/wp-json/, '');
  const json = (status: number, body: unknown, more: OutgoingHttpHeaders = {}): Echoed => ({
    status,
    headers: { ...JSON_TYPE, ...more },
    body: JSON.stringify(body),
  });
  const refused = (code: string) => json(401, { code, message: text, data: { status: 401, sent: text } });
  if (asked.pathname === '/xmlrpc.php')
    return { status: 200, headers: { 'content-type': 'text/xml' }, body: fault(text) };
  if (asked.pathname === '/wp-login.php' || asked.pathname === '/')
    return {
      status: 200,
      headers: { 'content-type': 'text/html' },
      body: `<title>${text}</title><form id="loginform">`,
    };
  if (route === '/' || route === '') return json(200, indexOf(text));
  if (route === '/wp/v2/posts')
    return json(200, [{ id: 1, slug: text, status: 'publish', type: 'post', author: 1 }]);
  // One of the other forms of the address leads away, with what it was sent.
  if (
    asked.pathname.startsWith('/index.php') &&
    asked.searchParams.get('rest_route') === null &&
    headers.authorization
  )
    return {
      status: 302,
      headers: { location: `/away?basic=${encodeURIComponent(text.split(' | ').slice(0, 6).join())}` },
      body: '',
    };
  if (asked.searchParams.has('consumer_secret'))
    return {
      ...refused('woocommerce_rest_cannot_view'),
      headers: { ...JSON_TYPE, link: `<${url}>; rel="next"` },
    };
  if (route.startsWith('/wc/v3')) return refused('woocommerce_rest_cannot_view');
  return refused('rest_not_logged_in');
}

function indexOf(text: string): unknown {
  return {
    name: text,
    namespaces: ['wp/v2', 'wc/v3'],
    authentication: {
      'application-passwords': {
        endpoints: { authorization: `https://127.0.0.1/?u=${encodeURIComponent(text)}` },
      },
    },
    routes: { '/wp/v2/posts': {}, '/wc/v3/products': {} },
  };
}

function fault(text: string): string {
  const value = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<?xml version="1.0"?><methodResponse><fault><value><struct><member><name>faultCode</name><value><int>403</int></value></member><member><name>faultString</name><value><string>${value}</string></value></member></struct></value></fault></methodResponse>`;
}
