import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Proxying {
  url: string;
  /** What came through, in order: `POST /wp-json/jwt-auth/v1/token`. */
  seen: string[];
  stop(): Promise<void>;
}

/** What the proxy does to a request; true when it has answered itself. */
export type Meddling = (request: IncomingMessage, response: ServerResponse) => boolean;

/** A real reverse proxy in front of a real WordPress, which drops or answers what `meddle` says. */
export async function startProxy(target: string, meddle: Meddling = () => false): Promise<Proxying> {
  const seen: string[] = [];
  const upstream = new URL(target);
  const server = createServer((incoming, outgoing) => {
    seen.push(`${incoming.method} ${(incoming.url ?? '').replace(/[?&]wprd=\w+/, '')}`);
    if (meddle(incoming, outgoing)) return;
    // The site's own address stays in Host, so that WordPress's home does not change with the proxy's port.
    const headers = { ...incoming.headers, host: upstream.host };
    const onward = request(
      { host: upstream.hostname, port: upstream.port, method: incoming.method, path: incoming.url, headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    onward.on('error', () => outgoing.writeHead(502).end());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export const dropAuthorization: Meddling = (request) => {
  delete request.headers.authorization;
  return false;
};

/** As a web server without rewrite rules: pretty addresses end at its own 404 page. */
export const withoutRewrite: Meddling = ({ url = '' }, response) => {
  if (!url.startsWith('/wp-json')) return false;
  response.writeHead(404, { 'content-type': 'text/html', server: 'nginx' });
  response.end(
    '<html><head><title>404 Not Found</title></head><body><center><h1>404 Not Found</h1></center></body></html>',
  );
  return true;
};

const page = (title: string) =>
  `<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`;

/** As a web server whose PHP has stopped. */
export const withoutPhp: Meddling = (_request, response) => {
  response.writeHead(502, { 'content-type': 'text/html', server: 'nginx' }).end(page('502 Bad Gateway'));
  return true;
};

export function both(first: Meddling, second: Meddling): Meddling {
  return (request, response) => first(request, response) || second(request, response);
}
