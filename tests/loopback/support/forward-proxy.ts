import { request as ask, createServer, type IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import { type Running, start } from '../http/servers.ts';

export interface ForwardProxy extends Running {
  /** `CONNECT shop.test:443`, `GET http://shop.test/`, in order. */
  seen: string[];
}

interface Options {
  /** The value of Proxy-Authorization that it wants. */
  wants?: string;
  /** Answers every CONNECT so. */
  status?: number;
}

/** A forward proxy as squid is one; every name leads to 127.0.0.1. */
export async function startForwardProxy({ wants, status = 200 }: Options = {}): Promise<ForwardProxy> {
  const seen: string[] = [];
  const isKnown = ({ headers }: IncomingMessage) =>
    wants === undefined || headers['proxy-authorization'] === wants;
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    if (!isKnown(request)) return response.writeHead(407).end('who are you');
    const { port, pathname, search } = new URL(request.url ?? '');
    const { 'proxy-authorization': _, ...headers } = request.headers;
    const onward = ask(
      { host: '127.0.0.1', port, method: request.method, path: pathname + search, headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    return request.pipe(onward);
  });
  server.on('connect', (request: IncomingMessage, socket: Socket) => {
    seen.push(`CONNECT ${request.url}`);
    const answer = isKnown(request) ? status : 407;
    if (answer !== 200) return socket.end(`HTTP/1.1 ${answer} No\r\nContent-Length: 0\r\n\r\n`);
    const onward = connect(Number(request.url?.split(':')[1]), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      socket.pipe(onward).pipe(socket);
    });
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
    return undefined;
  });
  return { ...(await start(server, 'http')), seen };
}
