import type { IncomingMessage } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { recordedServer } from '../../bench/recorded-site.mjs';

/** What a healthy site would answer. */
export interface Reply {
  method: string;
  path: string;
  /** With its query. */
  url: string;
  /** It was asked for without a login. */
  isAnonymous: boolean;
  status: number;
  /** Without a length. */
  headers: [name: string, value: string][];
  body: string;
}

export interface MeddledSite {
  url: string;
  /** `POST /wp-json/wp/v2/posts`, in order. */
  seen: string[];
  stop(): void;
}

/** A healthy site as it was recorded, whose bytes go out as `write` puts them on the wire. */
export async function startMeddledSite(write: (reply: Reply, socket: Socket) => void): Promise<MeddledSite> {
  const { server } = recordedServer(0);
  const [answer] = server.listeners('request');
  server.removeAllListeners('request');
  const seen: string[] = [];
  server.on('request', (request: IncomingMessage) => {
    const { method = 'GET', url = '/', socket } = request;
    const path = url.split('?')[0] ?? '';
    const isAnonymous = request.headers.authorization === undefined;
    seen.push(`${method} ${path}`);
    const response = {
      writeHead: (status: number, flat: string[]) => ({
        end(text: string) {
          const headers = flat.flatMap((name, at): Reply['headers'] =>
            at % 2 === 0 ? [[name, flat[at + 1] ?? '']] : [],
          );
          // Only a request without a body leaves the socket to us at once, and none of ours is longer than a packet.
          setImmediate(() => write({ method, path, url, isAnonymous, status, headers, body: text }, socket));
        },
      }),
    };
    answer?.call(server, request, response);
  });
  server.on('connection', (socket) => socket.on('error', () => {}));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The head of a reply with these further lines. */
export function headOf({ status, headers }: Reply, ...lines: string[]): string {
  const all = [`HTTP/1.1 ${status} X`, ...headers.map(([name, value]) => `${name}: ${value}`), ...lines];
  return `${all.join('\r\n')}\r\n\r\n`;
}
