import { at, drip, flood, headers, type Named } from '../support/behaviour.ts';
import { bytesOf, headOf } from '../support/raw-site.ts';

export const timing: Named[] = [
  { name: 'no answer at all', waits: true, behave: at('all', () => 'taken') },
  { name: 'no answer to the login', waits: true, behave: at('token', () => 'taken') },
  { name: 'no answer to the index', waits: true, behave: at('index', () => 'taken') },
  { name: 'a byte every 50 ms', waits: true, behave: drip('posts', 1, 50) },
  {
    name: 'a body that never ends, a byte now and then',
    waits: true,
    behave: at('posts', (host) => {
      host.socket.write(headOf(200, [['Content-Type', 'application/json']]));
      host.every(100, () => host.socket.write(' '));
      return 'taken';
    }),
  },
  {
    name: 'a head that never ends',
    waits: true,
    behave: at('posts', (host) => {
      host.socket.write('HTTP/1.1 200 OK\r\n');
      host.every(100, () => host.socket.write('X: y\r\n'));
      return 'taken';
    }),
  },
  {
    name: 'a status line that never ends',
    waits: true,
    behave: at('posts', (host) => {
      host.socket.write('HTTP/1.1 200 ');
      host.every(100, () => host.socket.write('O'));
      return 'taken';
    }),
  },
  {
    name: '100 Continue without end',
    waits: true,
    behave: at('posts', (host) => {
      host.every(20, () => host.socket.write('HTTP/1.1 100 Continue\r\n\r\n'.repeat(20)));
      return 'taken';
    }),
  },
  {
    name: 'a flood of 103 Early Hints',
    behave: at('posts', (host) => {
      flood(host, Buffer.from(`HTTP/1.1 103 Early Hints\r\nLink: </x>; rel=preload\r\n\r\n`.repeat(200)));
      return 'taken';
    }),
    waits: true,
  },
  {
    name: '103 Early Hints, then the answer',
    behave: at('all', (host) => {
      host.socket.write('HTTP/1.1 103 Early Hints\r\nLink: </x.css>; rel=preload\r\n\r\n');
      return null;
    }),
  },
  {
    name: 'half a second for each answer',
    behave: at('all', (host) => {
      const answer = bytesOf(host.healthy(), host.asked.method);
      setTimeout(() => host.socket.write(answer), 500);
      return 'taken';
    }),
    waits: true,
  },
  { name: 'Retry-After of a thousand years', behave: headers('all', [['Retry-After', '31536000000']]) },
];
