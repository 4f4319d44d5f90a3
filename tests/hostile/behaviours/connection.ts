import { at, body, bytes, framed, type Named } from '../support/behaviour.ts';
import { bytesOf } from '../support/raw-site.ts';

const closed = (host: { socket: { destroy(): void } }) => {
  host.socket.destroy();
  return 'taken' as const;
};

export const connection: Named[] = [
  { name: 'closed before any answer', behave: at('all', closed) },
  { name: 'closed before the answer to the login', behave: at('token', closed) },
  {
    name: 'closed before every second answer',
    behave: at('all', (host) => (host.nth % 2 === 0 ? closed(host) : null)),
  },
  {
    name: 'closed behind every answer, unannounced',
    behave: at('all', (host) => {
      host.socket.end(bytesOf(host.healthy(), host.asked.method));
      return 'taken';
    }),
  },
  { name: 'closed within the head', behave: bytes('all', 'HTTP/1.1 200 OK\r\nContent-Ty') },
  {
    name: 'closed within the body',
    behave: framed('all', [['Content-Length', '5000']], ({ socket }) => void socket.end('[')),
  },
  {
    name: 'reset within the body',
    behave: framed('all', [['Content-Length', '5000']], ({ socket }) => {
      socket.write('[');
      setTimeout(() => socket.resetAndDestroy(), 20);
    }),
  },
  {
    name: 'chunks that break off',
    behave: framed(
      'all',
      [['Transfer-Encoding', 'chunked']],
      ({ socket }, sent) => void socket.end(`${sent.length.toString(16)}\r\n${sent}\r\n`),
    ),
  },
  {
    name: 'a chunk size that is none',
    behave: framed(
      'all',
      [['Transfer-Encoding', 'chunked']],
      ({ socket }) => void socket.end('xyz\r\n[]\r\n0\r\n\r\n'),
    ),
  },
  {
    name: 'two answers to one request',
    behave: at('all', (host) => {
      const answer = bytesOf(host.healthy(), host.asked.method);
      host.socket.write(Buffer.concat([answer, answer]));
      return 'taken';
    }),
  },
  {
    name: 'an answer before the request is over',
    behave: at('token', (host) => {
      host.socket.end('HTTP/1.1 413 Too Large\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      return 'taken';
    }),
  },
  {
    name: 'bytes behind the body',
    behave: at('posts', (host) => {
      host.socket.write(Buffer.concat([bytesOf(host.healthy()), Buffer.from('garbage garbage garbage')]));
      return 'taken';
    }),
  },
  {
    name: 'another body with each answer',
    behave: body('posts', (text, { nth }) => (nth % 2 ? text : '<html>')),
  },
];
