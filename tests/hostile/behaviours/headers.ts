import { announces, at, bytes, flood, headers, type Named, page } from '../support/behaviour.ts';

const many = (count: number, value: string) =>
  Array.from({ length: count }, (_, at): [string, string] => [`X-${at}`, value]);

export const headerSoup: Named[] = [
  { name: 'a header of 70 KB', behave: headers('all', [['X-Much', 'x'.repeat(70_000)]]) },
  { name: 'a header of 50 KB', behave: headers('all', [['X-Much', 'x'.repeat(50_000)]]) },
  { name: '2,000 headers', behave: headers('all', many(2000, 'x')) },
  { name: '500 headers before the ones that matter', behave: headers('all', many(500, 'x'), true) },
  {
    name: 'headers without end',
    behave: at('all', (host) => {
      host.socket.write('HTTP/1.1 200 OK\r\n');
      flood(host, Buffer.from('X-More: x\r\n'.repeat(1000)));
      return 'taken';
    }),
  },
  {
    name: 'a header without a colon',
    behave: bytes('all', 'HTTP/1.1 200 OK\r\nnonsense\r\nContent-Length: 2\r\n\r\n[]'),
  },
  {
    name: 'a header without a name',
    behave: bytes('all', 'HTTP/1.1 200 OK\r\n: x\r\nContent-Length: 2\r\n\r\n[]'),
  },
  {
    name: 'a header with a zero byte',
    behave: bytes('all', 'HTTP/1.1 200 OK\r\nX: a\u0000b\r\nContent-Length: 2\r\n\r\n[]'),
  },
  {
    name: 'a folded header',
    behave: bytes('all', 'HTTP/1.1 200 OK\r\nX: a\r\n b\r\nContent-Length: 2\r\n\r\n[]'),
  },
  { name: 'line ends of LF alone', behave: bytes('all', 'HTTP/1.1 200 OK\nContent-Length: 2\n\n[]') },
  {
    name: 'a length that is no number',
    behave: bytes('all', 'HTTP/1.1 200 OK\r\nContent-Length: two\r\n\r\n[]'),
  },
  { name: 'a negative length', behave: bytes('all', 'HTTP/1.1 200 OK\r\nContent-Length: -2\r\n\r\n[]') },
  {
    name: 'two lengths',
    behave: bytes('all', 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n[]'),
  },
  {
    name: 'a length and chunks',
    behave: bytes(
      'all',
      'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n[]\r\n0\r\n\r\n',
    ),
  },
  {
    name: 'a length of 18 digits',
    behave: bytes('all', 'HTTP/1.1 200 OK\r\nContent-Length: 999999999999999999\r\n\r\n[]'),
  },
  { name: 'headers of Latin-1', behave: headers('all', [['X-Name', 'S\u00fc\u00dfe Gr\u00fc\u00dfe']]) },
  { name: 'a date that is none', behave: headers('all', [['Date', 'yesterday']], true) },
  {
    name: 'a date of the year 275760',
    behave: headers('all', [['Date', 'Sat, 13 Sep 275760 00:00:00 GMT']], true),
  },
  {
    name: 'a Link header of 50 KB of brackets',
    behave: at(['posts', 'index', 'home'], () => page(404, '<html>', [['Link', '<'.repeat(50_000)]])),
  },
  {
    name: 'a Link header of slashes',
    behave: announces(({ asked }) => `${asked.home}/${'/'.repeat(1500)}x`),
  },
  {
    name: 'allowed headers of blanks',
    behave: headers('preflight', [['Access-Control-Allow-Headers', ' '.repeat(50_000)]], true),
  },
  {
    name: 'a content type of 4 KB',
    behave: headers('all', [['Content-Type', `application/json; ${'x'.repeat(4000)}`]], true),
  },
  { name: 'a content type that lies', behave: headers('all', [['Content-Type', 'text/html']], true) },
  {
    name: 'names of the prototype',
    behave: headers('all', [
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]),
  },
  {
    name: 'terminal commands in the server',
    behave: headers('all', [['Server', '::error::x ##[add-mask]e']], true),
  },
  {
    name: 'cookies in every answer',
    behave: headers('all', [
      ['Set-Cookie', 'a=b; Path=/'],
      ['Cookie', 'a'.repeat(50_000)],
    ]),
  },
  { name: 'an announced root that is relative', behave: announces('/wp-json/') },
  { name: 'an announced root in another folder, relative', behave: announces('/api/') },
  { name: 'an announced root of mailto:', behave: announces('mailto:x@y.z') },
  { name: 'an announced root of ftp:', behave: announces('ftp://127.0.0.1/wp-json/') },
  {
    name: 'an announced root with a user',
    behave: announces(({ asked }) => `${asked.home.replace('//', '//u:p@')}/api/`),
  },
  { name: 'an announced root of javascript:', behave: announces('javascript:alert(1)') },
  { name: 'an announced root without a host', behave: announces('http://') },
  { name: 'an announced root of another site', behave: announces('https://evil.test/wp-json/') },
  {
    name: 'an announced root of 60,000 letters',
    behave: announces(({ asked }) => `${asked.home}/${'x'.repeat(60_000)}/`),
  },
];
