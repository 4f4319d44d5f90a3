import { spawn } from 'node:child_process';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import {
  type AddressInfo,
  connect,
  createServer as createTcp,
  type Socket,
  type Server as TcpServer,
} from 'node:net';

export interface Running {
  port: number;
  url: string;
  /** Connections accepted so far. */
  connections(): number;
  close(): Promise<void>;
}

/** A real HTTP server on a free port of 127.0.0.1. */
export function serve(listener: RequestListener): Promise<Running> {
  return start(createServer(listener), 'http');
}

/** A raw TCP server: `talk` writes whatever bytes it likes. */
export function talk(onSocket: (socket: Socket, nth: number) => void): Promise<Running> {
  let nth = 0;
  return start(
    createTcp({ allowHalfOpen: true }, (socket) => onSocket(socket, ++nth)),
    'http',
  );
}

/** Answers every request head with these bytes, then does `after`. */
export function reply(bytes: string | Buffer, after: (socket: Socket) => void = () => {}): Promise<Running> {
  return talk((socket) =>
    onRequest(socket, () => {
      socket.write(bytes);
      after(socket);
    }),
  );
}

/** Calls `then` for every request on the connection; a request is what ends with an empty line. */
export function onRequest(socket: Socket, then: (head: string) => void): void {
  let seen = '';
  socket.on('data', (chunk) => {
    seen += chunk.toString('latin1');
    for (let end = seen.indexOf('\r\n\r\n'); end !== -1; end = seen.indexOf('\r\n\r\n')) {
      const head = seen.slice(0, end + 4);
      seen = seen.slice(end + 4);
      then(head);
    }
  });
}

export async function start(server: Server | TcpServer, scheme: 'http' | 'https'): Promise<Running> {
  const sockets = new Set<Socket>();
  let connections = 0;
  server.on('connection', (socket: Socket) => {
    connections++;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `${scheme}://127.0.0.1:${port}/`,
    connections: () => connections,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/** The request as its server saw it. */
export interface Seen {
  method: string;
  path: string;
  rawHeaders: string[];
  body: string;
}

/** Answers every request with what was seen of it, as JSON. */
export function echo(): Promise<Running> {
  return serve(async (request: IncomingMessage, response: ServerResponse) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const seen: Seen = {
      method: request.method ?? '',
      path: request.url ?? '',
      rawHeaders: request.rawHeaders,
      body,
    };
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(seen));
  });
}

/** A port whose queue of connections is full: the kernel drops whatever else would connect. */
export async function neverAccepting(): Promise<{ url: string; close(): void }> {
  const program = `const server = require('node:net').createServer();
    server.listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
      require('node:fs').writeSync(1, String(server.address().port));
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10_000);
      process.exit();
    });`;
  const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'ignore'] });
  const port = await new Promise<number>((resolve) => {
    child.stdout.once('data', (chunk) => resolve(Number(chunk)));
  });
  const fillers = [1, 2, 3, 4].map(() => connect(port, '127.0.0.1').on('error', () => {}));
  await new Promise((resolve) => setTimeout(resolve, 50));
  return {
    url: `http://127.0.0.1:${port}/`,
    close() {
      for (const filler of fillers) filler.destroy();
      child.kill('SIGKILL');
    },
  };
}
