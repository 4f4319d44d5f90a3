import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { HarnessError } from '../../http/harness-error.ts';
import { maskExchange } from '../../http/mask.ts';
import { expect, get, test } from './http/fixture.ts';
import { reply, serve } from './http/servers.ts';

const KiB = 1024;
const MiB = 1024 * KiB;

const body = (bytes: string | Buffer, headers: Record<string, string> = {}) =>
  serve((_request, response) => response.writeHead(200, headers).end(bytes));

const head = 'HTTP/1.1 200 OK\r\n';

test.describe('the head', () => {
  test('headers keep their order, spelling and repetition', async ({ client, site }) => {
    const { url } = await site(
      reply(`${head}X-B: 1\r\nx-a: 2\r\nX-B: 3\r\n__proto__: 4\r\nContent-Length: 0\r\n\r\n`),
    );
    const { exchange } = await get(client(), url);
    expect(exchange.response?.headers).toEqual([
      ['X-B', '1'],
      ['x-a', '2'],
      ['X-B', '3'],
      ['__proto__', '4'],
      ['Content-Length', '0'],
    ]);
    expect(exchange.response).not.toHaveProperty('headers_cut');
  });

  test('invalid bytes in a header are Latin-1', async ({ client, site }) => {
    const { url } = await site(
      reply(Buffer.from(`${head}X-A: gr\xfc\xdfe\r\nContent-Length: 0\r\n\r\n`, 'latin1')),
    );
    const { exchange } = await get(client(), url);
    expect(exchange.response?.headers[0]).toEqual(['X-A', 'grüße']);
  });

  test('of ten thousand headers 200 are kept, and it is known that there were more', async ({
    client,
    site,
  }) => {
    const many = Array.from({ length: 10_000 }, (_, at) => `a: ${at % 10}\r\n`).join('');
    const { url } = await site(reply(`${head}${many}Content-Length: 0\r\n\r\n`));
    const { exchange } = await get(client(), url);
    expect(exchange.failure).toBeNull();
    expect(exchange.response?.headers).toHaveLength(200);
    expect(exchange.response?.headers_cut).toBe(true);
  });

  test('of a header value 4 KiB are kept, and a mark', async ({ client, site }) => {
    const { url } = await site(reply(`${head}X-A: ${'x'.repeat(5000)}\r\nContent-Length: 0\r\n\r\n`));
    const { exchange } = await get(client(), url);
    expect(exchange.response?.headers[0]).toEqual(['X-A', `${'x'.repeat(4096)}…`]);
  });

  test('a lone carriage return in a value starts no header', async ({ client, site }) => {
    const { url } = await site(reply(`${head}X-A: a\rX-B: b\r\nContent-Length: 0\r\n\r\n`));
    const { exchange } = await get(client(), url);
    expect(exchange.response?.headers.map(([name]) => name) ?? []).not.toContain('X-B');
  });

  test('hints before the response are not the response', async ({ client, site }) => {
    const hints = 'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n'.repeat(3);
    const { url } = await site(reply(`${hints}HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\nno`));
    const { exchange } = await get(client(), url);
    expect(exchange.response).toMatchObject({ status: 404, headers: [['Content-Length', '2']], text: 'no' });
  });

  test('a redirect is recorded, not followed', async ({ client, site }) => {
    const paths: (string | undefined)[] = [];
    const { url } = await site(
      serve((request, response) => {
        paths.push(request.url);
        response.writeHead(301, { Location: '/elsewhere' }).end();
      }),
    );
    const { exchange } = await get(client(), url);
    expect(exchange.response?.status).toBe(301);
    expect(exchange.response?.headers).toContainEqual(['Location', '/elsewhere']);
    expect(paths).toEqual(['/']);
  });

  test('a cookie is masked and not sent back', async ({ client, site, secrets }) => {
    const { url } = await site(
      serve((request, response) => {
        response.setHeader('Set-Cookie', [
          'wp_session=abc%7Cdef; Path=/; HttpOnly',
          'b=2',
          'nameless; Secure',
        ]);
        response.end(request.headers.cookie ?? 'none');
      }),
    );
    const one = client();
    const { response } = maskExchange((await get(one, url)).exchange, secrets);
    expect(response?.headers.filter(([name]) => name === 'Set-Cookie')).toEqual([
      ['Set-Cookie', 'wp_session=«cookie»; Path=/; HttpOnly'],
      ['Set-Cookie', 'b=«cookie»'],
      ['Set-Cookie', '«cookie»; Secure'],
    ]);
    expect((await get(one, url)).exchange.response?.text).toBe('none');
  });
});

test.describe('the body as text', () => {
  test('an empty body', async ({ client, site }) => {
    const { url } = await site(body(''));
    const { exchange, json } = await get(client(), url);
    expect(exchange.response).toMatchObject({ text: '', bytes: 0, cut: false });
    expect(exchange.failure).toBeNull();
    expect(json).toBeUndefined();
  });

  test('a response to HEAD has no body, whatever it announces', async ({ client, site }) => {
    const { url } = await site(reply(`${head}Content-Length: 500\r\nContent-Encoding: gzip\r\n\r\n`));
    const { exchange } = await get(client(), url, { method: 'HEAD' });
    expect(exchange.response).toMatchObject({ status: 200, text: '', bytes: 0 });
    expect(exchange.failure).toBeNull();
    expect(exchange.request.headers[1]).toEqual(['connection', 'close']);
  });

  test('204 with a body has none, and spoils no later exchange', async ({ client, site }) => {
    const { url } = await site(reply('HTTP/1.1 204 No Content\r\n\r\nbut here is one'));
    const one = client();
    for (const { exchange } of [await get(one, url), await get(one, url), await get(one, url)]) {
      expect(exchange.failure).toBeNull();
      expect(exchange.response).toMatchObject({ status: 204, text: '' });
    }
  });

  test('a byte order mark stays, invalid sequences are replaced', async ({ client, site }) => {
    const { url } = await site(body(Buffer.from('\ufeff{"a":1}\xff', 'utf8').subarray(0, -2)));
    const marked = await get(client(), url);
    expect(marked.exchange.response?.text).toBe('\ufeff{"a":1}');
    expect(marked.json).toBeUndefined();
    const latin = await site(body(Buffer.from('gr\xfc\xdfe', 'latin1')));
    expect((await get(client(), latin.url)).exchange.response?.text).toBe('gr\ufffd\ufffde');
  });

  test('64 KiB are kept whole', async ({ client, site }) => {
    const { url } = await site(body('x'.repeat(64 * KiB)));
    const { exchange } = await get(client(), url);
    expect(exchange.response).toMatchObject({ text: 'x'.repeat(64 * KiB), bytes: 64 * KiB, cut: false });
  });

  for (const char of ['x', 'ü', '€', '🙂']) {
    test(`more than 64 KiB of ${char} is cut between characters`, async ({ client, site }) => {
      const { url } = await site(body(`y${char.repeat(40_000)}${'z'.repeat(64 * KiB)}`));
      const { exchange } = await get(client(), url);
      const text = exchange.response?.text ?? '';
      expect(exchange.response?.cut).toBe(true);
      expect(text).not.toContain('\ufffd');
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(64 * KiB);
      expect(Buffer.byteLength(text)).toBeGreaterThan(64 * KiB - 4);
    });
  }

  test('1 MiB is read to its end', async ({ client, site }) => {
    const { url } = await site(body('x'.repeat(MiB)));
    const { exchange } = await get(client(), url);
    expect(exchange.response).toMatchObject({ bytes: MiB, cut: true });
    expect(exchange.failure).toBeNull();
  });

  test('more than 1 MiB is not read, and the connection is dropped', async ({ client, site }) => {
    let dropped: () => void = () => {};
    const gone = new Promise<void>((resolve) => {
      dropped = resolve;
    });
    const { url } = await site(
      serve((_request, response) => {
        const more = () => {
          while (!response.destroyed && response.write('x'.repeat(64 * KiB)));
        };
        response.on('drain', more).on('close', dropped);
        more();
      }),
    );
    const one = client();
    const { exchange } = await get(one, url);
    expect(exchange.response).toMatchObject({ status: 200, bytes: MiB, cut: true });
    expect(exchange.failure).toBeNull();
    await gone;
    expect((await get(one, url)).exchange.response?.bytes).toBe(MiB);
  });
});

test.describe('compression', () => {
  const text = 'grüße '.repeat(500);

  for (const [encoding, bytes] of [
    ['gzip', gzipSync(text)],
    ['X-GZIP', gzipSync(text)],
    ['deflate', deflateSync(text)],
    ['deflate', deflateRawSync(text)],
    ['br', brotliCompressSync(text)],
    ['identity', Buffer.from(text)],
    ['rot13', Buffer.from(text)],
  ] as const) {
    test(`${encoding}, ${bytes.length} bytes`, async ({ client, site }) => {
      const { url } = await site(body(bytes, { 'Content-Encoding': encoding }));
      const { exchange } = await get(client(), url);
      expect(exchange.failure).toBeNull();
      expect(exchange.response).toMatchObject({ text, bytes: Buffer.byteLength(text), cut: false });
    });
  }

  test('a plain body above 1 MiB that claims to be compressed is undecodable and cut', async ({
    client,
    site,
  }) => {
    const { url } = await site(body('x'.repeat(2 * MiB), { 'Content-Encoding': 'gzip' }));
    const { exchange } = await get(client(), url);
    expect(exchange.failure?.kind).toBe('response-undecodable');
    expect(exchange.response).toMatchObject({ bytes: MiB, cut: true });
  });

  test('a compressed body above 1 MiB is cut on the wire already', async ({ client, site }) => {
    const members = Buffer.concat(Array(100_000).fill(gzipSync('a')));
    const { url } = await site(body(members, { 'Content-Encoding': 'gzip' }));
    const { exchange } = await get(client(), url);
    expect(exchange.failure).toBeNull();
    expect(exchange.response?.cut).toBe(true);
    expect(exchange.response?.text).toMatch(/^a{30000,60000}$/);
  });

  test('an empty body that claims to be compressed', async ({ client, site }) => {
    const { url } = await site(body('', { 'Content-Encoding': 'gzip' }));
    const { exchange } = await get(client(), url);
    expect(exchange.failure).toBeNull();
    expect(exchange.response?.text).toBe('');
  });

  for (const encoding of ['gzip', 'br']) {
    test(`a plain body that claims to be ${encoding} is undecodable and kept`, async ({ client, site }) => {
      const { url } = await site(body('<b>Warning</b>: plain', { 'Content-Encoding': encoding }));
      const { exchange } = await get(client(), url);
      expect(exchange.failure?.kind).toBe('response-undecodable');
      expect(exchange.failure?.detail).toMatch(
        new RegExp(`^the answer is announced as ${encoding} and is not: `),
      );
      expect(exchange.response?.text).toBe('<b>Warning</b>: plain');
    });
  }

  // Hardly compressible: most of the text is in what arrives.
  const numbers = Array.from({ length: 20_000 }, (_, at) => (at * 7919) % 10_007).join(' ');

  for (const [encoding, whole] of [
    ['gzip', gzipSync(numbers)],
    ['deflate', deflateSync(numbers)],
    ['br', brotliCompressSync(numbers)],
  ] as const) {
    test(`${encoding} without its end is undecodable and keeps what was read`, async ({ client, site }) => {
      const { url } = await site(body(whole.subarray(0, whole.length / 2), { 'Content-Encoding': encoding }));
      const { exchange } = await get(client(), url);
      expect(exchange.failure).toEqual({
        kind: 'response-truncated',
        detail: `the answer breaks off inside its ${encoding} compression`,
      });
      expect(numbers.startsWith(exchange.response?.text ?? '-')).toBe(true);
      expect(exchange.response?.bytes).toBeGreaterThan(numbers.length / 5);
    });
  }

  test('what a server adds behind the compressed body is undecodable, the text is whole', async ({
    client,
    site,
  }) => {
    const bytes = Buffer.concat([gzipSync(text), Buffer.from('<!-- a note behind it -->')]);
    const { url } = await site(body(bytes, { 'Content-Encoding': 'gzip' }));
    const { exchange } = await get(client(), url);
    expect(exchange.failure?.kind).toBe('response-undecodable');
    expect(exchange.response?.text).toBe(text);
  });

  test('a checksum that does not match is undecodable, the text is whole', async ({ client, site }) => {
    const bytes = gzipSync(text);
    bytes.writeUInt32LE(1, bytes.length - 8);
    const { url } = await site(body(bytes, { 'Content-Encoding': 'gzip' }));
    const { exchange } = await get(client(), url);
    expect(exchange.failure?.kind).toBe('response-undecodable');
    expect(exchange.response?.text).toBe(text);
  });

  test('a connection that breaks in a compressed body is truncated, and keeps what was read', async ({
    client,
    site,
  }) => {
    const { url } = await site(
      serve((_request, response) => {
        const bytes = gzipSync(text);
        response.writeHead(200, { 'Content-Encoding': 'gzip', 'Content-Length': bytes.length });
        response.write(bytes.subarray(0, -4), () => response.destroy());
      }),
    );
    const { exchange } = await get(client(), url);
    expect(exchange.failure?.kind).toBe('response-truncated');
    expect(exchange.response?.text).toContain('grüße grüße');
  });

  const fast = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };

  for (const [encoding, makeBomb] of [
    ['gzip', () => Buffer.concat(Array(60).fill(gzipSync(Buffer.alloc(16 * MiB))))],
    ['br', () => brotliCompressSync(Buffer.alloc(128 * MiB), fast)],
  ] as const) {
    test(`a ${encoding} bomb costs what 1 MiB costs`, async ({ client, site }) => {
      const bomb = makeBomb();
      const { url } = await site(body(bomb, { 'Content-Encoding': encoding }));
      const one = client();
      const before = process.memoryUsage().rss;
      const { exchange } = await get(one, url);
      expect(exchange.response).toMatchObject({ bytes: MiB, cut: true });
      expect(exchange.failure).toBeNull();
      expect(exchange.timing.total).toBeLessThan(1000);
      expect(process.memoryUsage().rss - before).toBeLessThan(60 * MiB);
    });
  }
});

test.describe('JSON', () => {
  for (const [text, value] of [
    ['{"a":[1]}', { a: [1] }],
    [' \r\n[]', []],
    ['null', null],
    ['"text"', 'text'],
    ['-1.5', -1.5],
    ['', undefined],
    ['<p>{}</p>', undefined],
    ['Notice: x\n{"a":1}', undefined],
    ['{"a":1}\n<!-- cached -->', undefined],
    ['\ufeff{}', undefined],
    ['{"a"', undefined],
    [`${'['.repeat(200)}${']'.repeat(200)}`, JSON.parse(`${'['.repeat(200)}${']'.repeat(200)}`)],
    [`${'['.repeat(201)}${']'.repeat(201)}`, undefined],
    [`["${'['.repeat(500)}\\"${'['.repeat(500)}"]`, [`${'['.repeat(500)}"${'['.repeat(500)}`]],
    ['['.repeat(MiB), undefined],
    ['{"a":'.repeat(MiB / 5), undefined],
    ['"\\'.repeat(MiB / 2), undefined],
  ] as const) {
    test(`of ${text.length} characters: ${text.slice(0, 30)}`, async ({ client, site }) => {
      const { url } = await site(body(text, { 'Content-Type': 'text/html' }));
      const { json, exchange } = await get(client(), url);
      expect(json).toEqual(value);
      expect(exchange.timing.total).toBeLessThan(1500);
    });
  }

  const large = { namespaces: ['a', 'secret-of-1'], routes: 'x'.repeat(100 * KiB) };

  test('the probe keeps what it wants of a large one', async ({ client, site }) => {
    const { url } = await site(body(JSON.stringify(large)));
    const keep = (json: unknown) => ({ 'secret-of-1': (json as typeof large).namespaces, __proto__: null });
    const { exchange, json } = await get(client(), url, { keep });
    expect(exchange.response?.cut).toBe(true);
    expect(exchange.response?.kept).toEqual({ 'secret-of-1': ['a', 'secret-of-1'] });
    expect(json).toEqual(large);
  });

  test('nothing is kept apart of a small one', async ({ client, site }) => {
    const { url } = await site(body('{"a":1}'));
    const { exchange } = await get(client(), url, { keep: (json) => json });
    expect(exchange.response).not.toHaveProperty('kept');
  });

  test('nothing is kept of what is no JSON', async ({ client, site }) => {
    const { url } = await site(body('x'.repeat(100 * KiB)));
    const { exchange } = await get(client(), url, { keep: (json) => json });
    expect(exchange.response).not.toHaveProperty('kept');
  });

  test('a probe that fails to keep loses nothing else', async ({ client, site }) => {
    const { url } = await site(body(JSON.stringify(large)));
    const keep = () => {
      throw new TypeError('a defect');
    };
    const answer = await get(client(), url, { keep });
    expect(answer.exchange.response).not.toHaveProperty('kept');
    expect(answer.exchange.response?.status).toBe(200);
    expect(answer.defect).toBeInstanceOf(HarnessError);
    expect(answer.json).toEqual(large);
  });
});
