import { type AddressInfo, createServer, type Socket } from 'node:net';
import { type Answer, type Asked, type Draft, healthyAnswer, type Kind } from './healthy.ts';

/** What a host does with a request; it may write whatever bytes it likes. Null lets the healthy site answer. */
export type Behaviour = (host: Host) => Answer | 'taken' | null;

export interface Host {
  asked: Asked;
  socket: Socket;
  /** What a healthy site would answer; a draft is then in its database. */
  healthy(): Answer;
  drafts: Map<number, Draft>;
  /** How many requests of this kind there were, this one among them. */
  nth: number;
  /** Calls it again and again until the connection is closed. */
  every(ms: number, act: () => void): void;
}

export interface RawSite {
  url: string;
  port: number;
  drafts: Map<number, Draft>;
  /** The kinds of all requests, in order. */
  seen: Kind[];
  stop(): Promise<void>;
}

/** A WordPress of bytes on a free port of `address`, one of this machine. */
export async function startRawSite(behave: Behaviour = () => null, address = '127.0.0.1'): Promise<RawSite> {
  const drafts = new Map<number, Draft>();
  const seen: Kind[] = [];
  const sockets = new Set<Socket>();
  const server = createServer({ allowHalfOpen: false }, (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    onRequests(socket, (asked) => {
      asked.home = `http://${address}:${port}`;
      seen.push(asked.kind);
      const every = (ms: number, act: () => void) => {
        const timer = setInterval(act, ms);
        socket.on('close', () => clearInterval(timer));
      };
      const healthy = () => healthyAnswer(asked, drafts);
      const nth = seen.filter((kind) => kind === asked.kind).length;
      const answer = behave({ asked, socket, healthy, drafts, nth, every }) ?? healthy();
      if (answer !== 'taken') socket.write(bytesOf(answer, asked.method));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, address, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${address}:${port}`,
    port,
    drafts,
    seen,
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/** As HTTP/1.1 has it, with its length. */
export function bytesOf({ status, headers, body }: Answer, method = 'GET'): Buffer {
  const bytes = Buffer.from(body);
  return Buffer.concat([
    headOf(status, [...headers, ['Content-Length', `${bytes.length}`]]),
    method === 'HEAD' ? Buffer.alloc(0) : bytes,
  ]);
}

export function headOf(status: number | string, headers: Answer['headers'], version = 'HTTP/1.1'): Buffer {
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return Buffer.from(`${version} ${status} X\r\n${lines}\r\n`, 'latin1');
}

/** What the first byte of a connection says that is to be encrypted. */
const TLS_HANDSHAKE = 0x16;

function onRequests(socket: Socket, then: (asked: Asked) => void): void {
  let held = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    held = Buffer.concat([held, chunk]);
    // As servers do that speak plain HTTP alone; whoever is left waiting costs the test all of its timeout.
    if (held[0] === TLS_HANDSHAKE)
      return void socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
    for (;;) {
      const end = held.indexOf('\r\n\r\n');
      if (end === -1) return;
      const [line = '', ...lines] = held.toString('latin1', 0, end).split('\r\n');
      const headers = new Map(
        lines.map((one) => [
          one.slice(0, one.indexOf(':')).toLowerCase(),
          one.slice(one.indexOf(':') + 1).trim(),
        ]),
      );
      const length = Number(headers.get('content-length') ?? 0);
      if (held.length < end + 4 + length) return;
      const body = held.toString('utf8', end + 4, end + 4 + length);
      held = held.subarray(end + 4 + length);
      const [method = '', target = ''] = line.split(' ');
      then({ kind: kindOf(method, target, headers, body), method, target, headers, body, home: '' });
    }
  });
}

function kindOf(method: string, target: string, headers: Map<string, string>, body: string): Kind {
  const url = new URL(target, 'http://host');
  const rest = url.searchParams.get('rest_route');
  const route = rest ?? /\/wp-json(\/.*|)$/.exec(url.pathname)?.[1] ?? null;
  const auth = headers.get('authorization') ?? '';
  const isGarbage = auth.startsWith('Bearer x.y.z');
  if (method === 'OPTIONS') return 'preflight';
  if (method === 'HEAD') return 'home';
  if (route === null) return 'other';
  if (route === '' || route === '/') return 'index';
  if (route === '/jwt-auth/v1') return 'jwt-index';
  if (route === '/jwt-auth/v1/token') return body.includes('@example.invalid') ? 'bogus-login' : 'token';
  if (route === '/jwt-auth/v1/token/validate')
    return isGarbage || auth === '' || auth.includes('.e30.') ? 'garbage-validate' : 'validate';
  if (route === '/wp/v2/users/me') return 'me';
  if (/^\/wp\/v2\/posts\/-?\d+\/?$/.test(route))
    return method === 'DELETE' || headers.get('x-http-method-override') === 'DELETE'
      ? 'draft-delete'
      : 'draft-read';
  if (route !== '/wp/v2/posts') return 'other';
  if (method === 'POST') return 'draft';
  if (url.searchParams.has('search')) return 'search';
  return isGarbage ? 'garbage-posts' : 'posts';
}
