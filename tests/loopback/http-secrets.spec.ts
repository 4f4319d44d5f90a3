import type { Answer } from '../../http/api.ts';
import { maskExchange } from '../../http/mask.ts';
import { Secrets } from '../../http/secrets.ts';
import { healthy } from '../unit/support/evidence.ts';
import { leastMs } from '../unit/support/pace.ts';
import { expect, get, test } from './http/fixture.ts';
import { serve } from './http/servers.ts';

/** The spellings by other means than those of the code under test. */
const html = (text: string) => text.replace(/[&<>"']/g, (char) => `&${named[char]};`);
const named: Record<string, string> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": '#039' };
const ascii = (text: string) =>
  text.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
const json = (text: string) => JSON.stringify(text).slice(1, -1);
const form = (text: string) => new URLSearchParams({ a: text }).toString().slice(2);
const lower = (text: string) => text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());

const spelled: Record<string, (secret: string) => string> = {
  raw: (secret) => secret,
  'percent-encoded': encodeURIComponent,
  'percent-encoded in lower case': (secret) => lower(encodeURIComponent(secret)),
  'percent-encoded twice': (secret) => encodeURIComponent(encodeURIComponent(secret)),
  'as a browser leaves it in an address': (secret) =>
    new URL(`http://a/?${secret.replace(/[#%&+\t\r\n]/g, encodeURIComponent)}`).search.slice(1),
  'as a form': form,
  JSON: json,
  "PHP's JSON": (secret) => ascii(json(secret)).replaceAll('/', '\\/'),
  'JSON in JSON': (secret) => json(json(secret)),
  HTML: html,
  'HTML in JSON': (secret) => json(html(secret)),
  'numeric HTML': (secret) =>
    secret.replace(/[^A-Za-z0-9]/gu, (char) => `&#x${char.codePointAt(0)?.toString(16)};`),
  'with slashes, as WordPress adds them': (secret) => secret.replace(/['"\\]/g, '\\$&'),
  'UTF-8 read as Latin-1': (secret) => Buffer.from(secret).toString('latin1'),
  base64: (secret) => Buffer.from(secret).toString('base64'),
  base64url: (secret) => Buffer.from(secret).toString('base64url'),
  'base64 in an address': (secret) => encodeURIComponent(Buffer.from(secret).toString('base64')),
};

/** mulberry32: the same secrets in every run. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const alphabet = [...'abcXYZ019 !"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~äßé€☃🙂'];

test('of random secrets nothing is left in any spelling', () => {
  const next = random(7);
  const left: string[] = [];
  for (let round = 0; round < 150; round++) {
    const secret = Array.from({ length: 8 + next(20) }, () => alphabet[next(alphabet.length)]).join('');
    const secrets = new Secrets();
    secrets.add(secret, 'password');
    for (const [name, spell] of Object.entries(spelled)) {
      const text = `[[${spell(secret)}]]`;
      const redacted = secrets.redact(text);
      // A blank or a backslash at the edge may stay.
      const rest = redacted.replaceAll('«password»', '');
      if (rest.length > 12 || rest === redacted) left.push(`${JSON.stringify(secret)} ${name}: ${redacted}`);
    }
  }
  expect(left).toEqual([]);
});

test('of random Basic credentials nothing is left', () => {
  const next = random(11);
  const left: string[] = [];
  for (let round = 0; round < 100; round++) {
    const password = Array.from({ length: 8 + next(20) }, () => alphabet[next(alphabet.length)])
      .join('')
      .replace(/[ \\]+$/, '!');
    const secrets = new Secrets();
    secrets.addBasic('anna', password);
    for (const encoding of ['base64', 'base64url'] as const) {
      const text = `Basic ${Buffer.from(`anna:${password}`).toString(encoding)}`;
      if (secrets.redact(text) !== 'Basic «password»') left.push(`${password}: ${text}`);
    }
  }
  expect(left).toEqual([]);
});

test("PHP's stack trace shows nothing of a password", () => {
  for (const [password, shown] of [
    ['Hq83kTzPw92mVxRb', "#0 authenticate(NULL, 'anna', 'Hq83kTzPw92mVxR...')"],
    ['Süße-9Grü', "#0 authenticate(NULL, 'anna', 'S\\xC3\\xBC\\xC3\\x9Fe-9Gr\\xC3\\xBC')"],
    ['draft', "#0 authenticate(NULL, 'anna', 'draft')"],
  ] as const) {
    const secrets = new Secrets();
    secrets.addBasic('anna', password);
    expect(secrets.redact(shown)).toMatch(/^#0 authenticate\(NULL, 'anna', '«password»(?:\.\.\.)?'\)$/);
  }
});

test('a word that healthy answers are full of is masked where it is a credential alone', () => {
  const secrets = new Secrets();
  secrets.addBasic('anna', 'draft');
  secrets.addGate('X-Gate', 'post');
  const healthy =
    '{"status":"draft","type":"post","link":"https://a.example/draft/","methods":["POST"]} draft=1';
  expect(secrets.redact(healthy)).toBe(healthy);
  expect(
    secrets.redact('password=draft&x {"password":"draft"} [password] => draft, Basic YW5uYTpkcmFmdA=='),
  ).toBe('password=«password»&x {"password":"«password»"} [password] => «password», Basic «password»');
  expect(secrets.redact('{"HTTP_X_GATE":"post","x-gate":"post"}')).toBe(
    '{"HTTP_X_GATE":"«header»","x-gate":"«header»"}',
  );
});

test('what was sent out in Latin-1 is found', () => {
  const secrets = new Secrets();
  secrets.addBasic('anna', 'grüße/1');
  expect(secrets.redact(Buffer.from('anna:grüße/1', 'latin1').toString('base64'))).toBe('«password»');
  expect(secrets.redact(Buffer.from('a grüße/1 b', 'latin1').toString('utf8'))).toBe('a «password» b');
  expect(secrets.redact('gr%FC%DFe%2F1')).toBe('«password»');
});

test('the longest comes first, each with its label', () => {
  const secrets = new Secrets();
  secrets.add('hunter', 'password');
  secrets.add('hunter2-and-more', 'token');
  secrets.add('gate-key', 'header');
  expect(secrets.redact('hunter2-and-more hunter gate-key')).toBe('«token» «password» «header»');
});

test('a secret added later is found from then on', () => {
  const secrets = new Secrets();
  expect(secrets.redact('opaque-value')).toBe('opaque-value');
  secrets.add('opaque-value', 'token');
  expect(secrets.redact('opaque-value')).toBe('«token»');
});

test('what is redacted stays as it is, whatever the secrets are', () => {
  for (const word of ['password', 'token', 'header', 'cookie']) {
    const secrets = new Secrets();
    secrets.add(word, 'password');
    const once = secrets.redact(`a=1&pwd=${word}`);
    expect(once).toBe('a=1&pwd=«password»');
    secrets.add('another secret', 'token');
    expect(secrets.redact(once)).toBe(once);
    expect(secrets.redact('«token» «header»')).toBe('«token» «header»');
  }
  const secrets = new Secrets();
  secrets.add('«token»xyz', 'password');
  expect(secrets.redact('«token»xyz «token»')).toBe('«password» «token»');
});

test('an application password is found without its blanks', () => {
  const secrets = new Secrets();
  secrets.add('abcd EFGH ijkl MNOP qrst UVWX', 'password');
  expect(secrets.redact('"abcdEFGHijklMNOPqrstUVWX"')).toBe('"«password»"');
});

test('a short secret is masked where it stands as a credential, and nowhere else', () => {
  const secrets = new Secrets();
  secrets.add('a', 'password');
  secrets.add('', 'password');
  expect(secrets.redact('a cat, "a": "a", password=a&b=a\nc=ab')).toBe(
    'a cat, "a": "a", password=«password»&b=a\nc=ab',
  );
  expect(secrets.redact('YQ==')).toBe('YQ==');
});

test.describe('tokens', () => {
  const jwt = 'eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJodHRwOi8vYSJ9.c2lnbmF0dXJlLV8x';

  for (const [text, redacted] of [
    [`{"token":"${jwt}"}`, '{"token":"«token»"}'],
    [`Bearer ${jwt}`, 'Bearer «token»'],
    [`token=${jwt}&a=b`, 'token=«token»&a=b'],
    [`token%3D${jwt.replaceAll('.', '%2E')}%26a`, 'token%3D«token»%26a'],
    [`\\u0022${jwt.replaceAll('.', '\\u002e')}\\u0022`, '\\u0022«token»\\u0022'],
    [`\\n${jwt}`, '\\n«token»'],
    [`${jwt.split('.').slice(0, 2).join('.')}.`, '«token»'],
    ['Bearer x.y.z', 'Bearer x.y.z'],
    ['eyJ0eXAi', 'eyJ0eXAi'],
    ['www.example.org 1.2.3', 'www.example.org 1.2.3'],
    ['{"access_token": "0123456789abcdef-opaque"}', '{"access_token": "«token»"}'],
    ['{"token":"short"}', '{"token":"short"}'],
    ['{"code":"jwt_auth_invalid_token"}', '{"code":"jwt_auth_invalid_token"}'],
  ] as const) {
    test(text.slice(0, 40), () => expect(new Secrets().redact(text)).toBe(redacted));
  }

  for (const hostile of ['eyJ', '_eyJ', 'eyJaaaa.', '%41eyJ', '"token":', '"a_', '\\n', '&#', '%25']) {
    test(`as much as is kept of ${hostile} takes no long time`, () => {
      const secrets = new Secrets();
      for (const value of ['hunter2!', '\\\\\\\\"', 'a b c d e f g', '&&&&&', '%25%25%'])
        secrets.add(value, 'password');
      const text = hostile.repeat(2 ** 16 / hostile.length);
      // Quadratic time would be minutes.
      expect(leastMs(3000, () => secrets.redactBroken(text))).toBeLessThan(3000);
    });
  }
});

test('in JSON, names and values alike', () => {
  const secrets = new Secrets();
  secrets.add('hunter2', 'password');
  const value = JSON.parse(
    '{"hunter2":["hunter2",1,null],"__proto__":{"access_token":"0123456789abcdef"},"token":"short"}',
  );
  expect(JSON.stringify(secrets.redactJson(value))).toBe(
    '{"«password»":["«password»",1,null],"__proto__":{"access_token":"«token»"},"token":"short"}',
  );
});

test.describe('in an exchange', () => {
  const secret = 'c0rrect/"horse"é';

  async function kept(secrets: Secrets, sent: Promise<Answer>): Promise<Answer> {
    const answer = await sent;
    return { ...answer, exchange: maskExchange(answer.exchange, secrets) };
  }

  test('what came is told as it came, for judging', async ({ client, site, secrets }) => {
    secrets.add(secret, 'password');
    const { url } = await site(serve((_request, response) => response.end(secret)));
    const { exchange } = await get(client(), url);
    expect(exchange.response?.text).toBe(secret);
  });

  test('what a probe keeps of a large answer is masked', () => {
    const secrets = new Secrets();
    secrets.add('secret-of-1', 'password');
    const response = {
      status: 200,
      headers: [],
      text: '',
      bytes: 0,
      cut: true,
      kept: { a: ['secret-of-1'] },
    };
    const [exchange] = Object.values(healthy().exchanges);
    if (!exchange) throw new Error('the recording holds nothing');
    expect(maskExchange({ ...exchange, response }, secrets).response?.kept).toEqual({ a: ['«password»'] });
  });

  test('a secret across the cut leaves no half', async ({ client, site, secrets }) => {
    secrets.add(secret, 'password');
    for (const shift of [1, 5, 10]) {
      const { url } = await site(
        serve((_request, response) => {
          response.end(`${'x'.repeat(64 * 1024 - shift)}${secret}${'y'.repeat(5000)}`);
        }),
      );
      const { exchange } = await kept(secrets, get(client(), url));
      expect(exchange.response?.text).toMatch(/^x+(?:c|«password»)$/);
      expect(exchange.response?.cut).toBe(true);
    }
  });

  for (const [what, text, left] of [
    ['a password', 'hello "c0rrect\\/\\"hor', 'hello "«password»'],
    ['a token', '{"token":"eyJ0eXAiOiJKV1QiLCJhbGci', '{"token":"«token»'],
    ['a token in its third part', 'x eyJ0eXAi.eyJpc3Mi.c2ln', 'x «token»'],
    ['nothing', 'hello wor', 'hello wor'],
  ] as const) {
    test(`a connection that breaks within ${what}`, async ({ client, site, secrets }) => {
      secrets.add(secret, 'password');
      const { url } = await site(
        serve((_request, response) => {
          response.writeHead(200, { 'Content-Length': 5000 });
          response.write(text, () => response.destroy());
        }),
      );
      const { exchange } = await kept(secrets, get(client(), url));
      expect(exchange.failure?.kind).toBe('response-truncated');
      expect(exchange.response?.text).toBe(left);
    });
  }

  test('nothing is left anywhere: address, headers both ways, body, failure', async ({
    client,
    site,
    secrets,
  }) => {
    secrets.addBasic('anna', secret);
    const { url } = await site(
      serve((request, response) => {
        response.setHeader('Location', `/?password=${encodeURIComponent(secret)}`);
        response.setHeader('X-Utf8', Buffer.from(secret).toString('latin1'));
        response.setHeader('X-Basic', request.headers.authorization ?? '');
        response.end(Buffer.from(JSON.stringify({ got: secret, url: request.url })));
      }),
    );
    const { exchange, json } = await kept(
      secrets,
      get(client(), `${url}?p=${secret.replaceAll('"', '%22')}`, {
        method: 'POST',
        headers: {
          Authorization: `Basic ${Buffer.from(`anna:${secret}`).toString('base64')}`,
          Cookie: 'a=b; c=d',
        },
        body: new URLSearchParams({ password: secret }),
      }),
    );
    const written = JSON.stringify(exchange);
    expect(written).not.toContain('c0rrect');
    expect(written).not.toContain('YW5uYTp');
    expect(exchange.request.url).toBe(`${url}?p=«password»`);
    expect(exchange.request.body).toBe('password=«password»');
    expect(exchange.request.headers).toContainEqual(['Authorization', 'Basic «password»']);
    expect(exchange.request.headers).toContainEqual(['Cookie', 'a=«cookie»; c=«cookie»']);
    expect(exchange.response?.headers).toContainEqual(['X-Basic', 'Basic «password»']);
    expect((json as { got: string }).got).toBe(secret);
  });

  test("the gate's headers are secrets, the password within Basic too", async ({ client, site, secrets }) => {
    const { url } = await site(
      serve((request, response) => response.end(`${JSON.stringify(request.headers)} PHP_AUTH_PW: keeper-1`)),
    );
    const headers = {
      Authorization: `Basic ${Buffer.from('gate:keeper-1').toString('base64')}`,
      'X-Key': '7',
    };
    for (const [name, value] of Object.entries(headers)) secrets.addGate(name, value);
    const { exchange } = await kept(secrets, get(client({ headers }), url));
    const written = JSON.stringify(exchange);
    expect(written).not.toContain('keeper');
    expect(written).not.toContain(Buffer.from('gate:keeper-1').toString('base64').slice(0, -2));
    expect(exchange.request.headers).toContainEqual(['X-Key', '«header»']);
  });

  test('a name that is looked up in vain does not tell it', async ({ client, secrets }) => {
    secrets.add('hunter2', 'password');
    const { exchange } = await kept(secrets, get(client({ lookup: failing }), 'http://hunter2.example/'));
    expect(exchange.failure?.detail).toBe('ENOTFOUND «password».example');
    expect(JSON.stringify(exchange)).not.toContain('hunter2');
  });
});

function failing(
  hostname: string,
  _options: unknown,
  callback: (error: NodeJS.ErrnoException, address: string) => void,
) {
  const error = Object.assign(new Error(`getaddrinfo ENOTFOUND ${hostname}`), { code: 'ENOTFOUND' });
  process.nextTick(callback, error, '');
}

test('what hosts can think of takes a time that grows with it alone', () => {
  const secrets = new Secrets();
  const token = Array.from({ length: 4000 }, (_, at) =>
    String.fromCharCode(48 + ((at * 31 + (at >> 3) * 7) % 75)),
  );
  for (const value of [
    'p4ss/w"örd-1',
    'draft',
    '\\'.repeat(12),
    '%25%25%25%',
    'a b c d e f g',
    token.join(''),
  ])
    secrets.add(value, 'password');
  const time = (text: string) => {
    const started = process.cpuUsage();
    secrets.redactBroken(text);
    return process.cpuUsage(started).user / 1000;
  };
  const packed = (part: string) => Buffer.from(part.repeat(Math.ceil(4500 / part.length))).toString('base64');
  for (const hostile of [
    '\\',
    '%',
    '%25',
    'eyJ',
    '&#',
    "'",
    'a',
    'Ã¼',
    'QUFB',
    token.join(''),
    token.slice(0, 8).join(''),
    'draft ',
    '"draft":"draft",',
    'password=draft&',
    packed('p4ss/w"örd-1\x01'),
    packed(packed('p4ss/w"örd-1!')),
    Buffer.from('p4ss/w"örd-1.').toString('hex'),
  ]) {
    const text = (kib: number) => hostile.repeat(Math.ceil((kib * 1024) / hostile.length));
    // Four times as much, and not sixteen; what is quadratic takes seconds. One run in which nothing else is in the way is enough.
    const grows = () => time(text(64)) / Math.max(40, time(text(16)));
    let least = grows();
    for (let run = 0; run < 20 && least >= 8; run++) least = Math.min(least, grows());
    expect(least, hostile.slice(0, 8)).toBeLessThan(8);
  }
});

test('what healthy sites answer takes no time to speak of', () => {
  const secrets = new Secrets();
  secrets.addBasic('anna', 'Hq83kTzPw92mVxRb');
  const { text = '' } = healthy().exchanges.posts?.response ?? {};
  const answer = text.repeat(Math.ceil(10_240 / text.length)).slice(0, 10_240);
  for (let turn = 0; turn < 200; turn++) secrets.redact(answer);
  const redacted = () => {
    for (let turn = 0; turn < 200; turn++) expect(secrets.redact(answer).length).toBe(answer.length);
  };
  // 0.3 ms each on a machine that does nothing else.
  expect(leastMs(500, redacted)).toBeLessThan(500);
});
