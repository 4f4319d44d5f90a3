import { bytes, type Named, status } from '../support/behaviour.ts';

const length = 'Content-Length: 2\r\n\r\n[]';

export const statusLine: Named[] = [
  { name: 'status 099', behave: bytes('all', `HTTP/1.1 099 Odd\r\n${length}`) },
  { name: 'status 000', behave: bytes('all', `HTTP/1.1 000 Odd\r\n${length}`) },
  { name: 'status 999', behave: bytes('all', `HTTP/1.1 999 Odd\r\n${length}`) },
  { name: 'status 1000', behave: bytes('all', `HTTP/1.1 1000 Odd\r\n${length}`) },
  { name: 'status 20', behave: bytes('all', `HTTP/1.1 20 Odd\r\n${length}`) },
  { name: 'status -1', behave: bytes('all', `HTTP/1.1 -1 Odd\r\n${length}`) },
  { name: 'a status of letters', behave: bytes('all', `HTTP/1.1 abc Odd\r\n${length}`) },
  { name: 'no status', behave: bytes('all', `HTTP/1.1\r\n${length}`) },
  {
    name: 'no reason behind the status',
    behave: bytes('posts', `HTTP/1.1 200\r\nContent-Type: application/json\r\n${length}`),
  },
  { name: 'a reason of 60 KB', behave: bytes('all', `HTTP/1.1 200 ${'x'.repeat(60_000)}\r\n${length}`) },
  {
    name: 'HTTP/1.0',
    behave: bytes('posts', `HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n${length}`),
  },
  { name: 'HTTP/0.9', behave: bytes('all', '<html>an old server</html>') },
  { name: 'HTTP/2.0 as text', behave: bytes('all', `HTTP/2.0 200 OK\r\n${length}`) },
  { name: 'another protocol', behave: bytes('all', 'SSH-2.0-OpenSSH_9.6\r\n') },
  { name: 'a greeting of mail', behave: bytes('all', '220 mail.example ESMTP\r\n') },
  { name: 'a TLS alert', behave: bytes('all', Buffer.from([0x15, 3, 1, 0, 2, 2, 40])) },
  {
    name: 'bytes of no protocol',
    behave: bytes('all', Buffer.from(Array.from({ length: 2000 }, (_, at) => (at * 37) % 256))),
  },
  { name: '204 with a body', behave: bytes('posts', `HTTP/1.1 204 No Content\r\n${length}`) },
  { name: '304 for the posts', behave: status('posts', 304) },
  { name: '206 for the index', behave: status('index', 206) },
  { name: '418 for everything', behave: status('all', 418) },
  {
    name: '101 that switches to nothing',
    behave: bytes(
      'all',
      'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n',
    ),
  },
  { name: '503 for the login alone', behave: status('token', 503) },
];
