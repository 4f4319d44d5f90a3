import { at, body, framed, json, type Named, page, value } from '../support/behaviour.ts';

const posts = (name: string, change: (text: string) => string | Buffer): Named => ({
  name,
  behave: body('posts', change),
});

export const bodyTypes: Named[] = [
  posts('posts of an empty body', () => ''),
  posts('posts of blanks', () => ' '.repeat(5000)),
  posts('posts of null', () => 'null'),
  posts('posts of true', () => 'true'),
  posts('posts of a number', () => '1e999'),
  posts('posts of a text', () => '"x"'),
  posts('posts of an object', () => '{}'),
  posts('a list of null', () => '[null]'),
  posts('a list of lists', () => '[[[]]]'),
  posts('posts without titles', () => '[{"id":1}]'),
  posts('a byte order mark', (text) => `\ufeff${text}`),
  posts('text behind the JSON', (text) => `${text}<!-- cached -->`),
  posts(
    'a notice before the JSON',
    (text) => `<br />\n<b>Warning</b>: x in <b>/y.php</b> on line <b>1</b><br />\n${text}`,
  ),
  posts('JSON that breaks off', (text) => text.slice(0, 40)),
  posts('JSON with a comma too many', (text) => text.replace(/\]$/, ',]')),
  posts('JSON in UTF-16', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')),
  posts('bytes that are no UTF-8', () => Buffer.from([0x5b, 0x22, 0xff, 0xfe, 0xc0, 0x22, 0x5d])),
  posts('half of a pair of letters', () => '[{"title":{"rendered":"\\ud800"}}]'),
  posts('zero bytes', () => '\u0000'.repeat(3000)),
  { name: 'a page in place of everything', behave: at('all', () => page(200)) },
  { name: 'a list in place of everything', behave: at('all', () => json(200, [])) },
  { name: 'an object in place of everything', behave: at('all', () => json(200, {})) },
  {
    name: 'the answer to one for all',
    behave: at('all', (host) => json(200, { code: 'x', message: host.asked.home, token: 'x' })),
  },
  {
    name: 'a workflow command as the code',
    behave: at('posts', () =>
      json(403, {
        code: '##[stop-commands]nobody-knows',
        message: '::stop-commands::x',
        data: { status: 403 },
      }),
    ),
  },
  {
    name: 'commands of other runners',
    behave: at('posts', () =>
      json(403, {
        code: '##vso[task.complete result=Succeeded]',
        message: "##teamcity[buildStop comment='x']",
        data: {},
      }),
    ),
  },
  {
    name: 'terminal sequences as the code',
    behave: at('posts', () =>
      json(403, { code: '\u001b[2J\u001b]0;x\u0007\u009b31m\u202e', message: '\u007f', data: {} }),
    ),
  },
  {
    name: 'markup as the code',
    behave: at('posts', () =>
      json(403, { code: '</script><script>alert(1)</script>', message: ']]></failure>', data: {} }),
    ),
  },
  {
    name: 'backslashes as a token',
    behave: value('token', (token: object) => ({
      ...token,
      token: `${'\\'.repeat(12)}Q9Z`,
      user_email: `${'\\'.repeat(2000)}! Q9Z`,
    })),
  },
  {
    name: 'a length five bytes too long',
    behave: framed('all', [['Content-Length', '100000']], ({ socket }, sent) => socket.end(sent)),
  },
  {
    name: 'a length too short',
    behave: framed('posts', [['Content-Length', '5']], ({ socket }, sent) => void socket.end(sent)),
  },
];
