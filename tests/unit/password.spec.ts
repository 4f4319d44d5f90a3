import { PassThrough, Readable } from 'node:stream';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import type { Io } from '../../cli/io.ts';
import { readPassword } from '../../cli/targets/password.ts';

// The password that was meant, or a refusal: never another one.

const never = new AbortController().signal;

function io(stdin: NodeJS.ReadableStream, env: NodeJS.ProcessEnv = {}): Io {
  const stream = new PassThrough();
  return { stdin, stdout: stream, stderr: stream, env, cwd: '/', interrupted: never };
}

/** What comes of it, or null where it is refused. */
async function read(chunks: Buffer[], env: NodeJS.ProcessEnv = {}): Promise<string | null> {
  try {
    return await readPassword('editor', io(Readable.from(chunks, { objectMode: false }), env));
  } catch (error) {
    expect(error).toHaveProperty('name', 'UsageError');
    return null;
  }
}

function pieces(bytes: Buffer, cuts: number[]): Buffer[] {
  const at = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return at.slice(1).map((end, nth) => bytes.subarray(at[nth], end));
}

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const encodings: Record<string, (text: string) => Buffer> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-8 with a mark': (text) => Buffer.from(`\ufeff${text}`),
  'UTF-16LE with a mark': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'UTF-16BE with a mark': (text) => utf16be(`\ufeff${text}`),
};

/** Text as people choose it: no controls, no line ends, nothing that is no character. */
const passwords = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter((text) => !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufeff\ufffd-\uffff]/u.test(text));
const lineEnds = fc.constantFrom('', '\n', '\r\n', '\n\n', '\r\n\r\n', '\nnotes\n');
const cuts = fc.array(fc.nat(200), { maxLength: 12 });

for (const [name, encode] of Object.entries(encodings)) {
  test(`${name}, in whatever pieces, with whatever line end: the password`, async () => {
    await fc.assert(
      fc.asyncProperty(passwords, lineEnds, cuts, async (password, end, at) => {
        expect(await read(pieces(encode(password + end), at))).toBe(password);
      }),
      { numRuns: 500 },
    );
  });
}

test('Latin-1 and UTF-16 without a mark: the password where it is ASCII, else a refusal', async () => {
  const accented = passwords.filter((text) => /[\u0080-\u00ff]/.test(text) && !/[^\0-\u00ff]/.test(text));
  const isAlsoUtf8 = (bytes: Buffer) => Buffer.from(bytes.toString('utf8')).equals(bytes);
  await fc.assert(
    fc.asyncProperty(accented, lineEnds, cuts, async (password, end, at) => {
      const bytes = Buffer.from(password + end, 'latin1');
      fc.pre(!isAlsoUtf8(bytes));
      expect(await read(pieces(bytes, at))).toBeNull();
    }),
  );
  const unmarked = passwords.filter((text) => /[\0-\u00ff]/.test(text));
  for (const bytesOf of [(text: string) => Buffer.from(text, 'utf16le'), utf16be])
    await fc.assert(
      fc.asyncProperty(unmarked, lineEnds, cuts, async (password, end, at) => {
        // A piece that ends with the byte of a line end within a character is a line of its own to anybody.
        const bytes = bytesOf(password + end);
        expect(await read(bytesOf(password).includes(0x0a) ? [bytes] : pieces(bytes, at))).toBeNull();
      }),
      { examples: [['\u0a20 ', '', []]] },
    );
});

for (const [name, bytes] of [
  ['nothing', ''],
  ['an empty line', '\nsecret\n'],
  ['a NUL', 'sec\0ret'],
  ['a control character', 'sec\u0007ret'],
  ['an escape sequence', 'sec\u001b[31mret'],
  ['a line end of an old Mac in the middle', 'secret\rnotes'],
  ['a replacement character', 'sec\ufffdret'],
  ['more than 4,096 characters', 'x'.repeat(4097)],
  ['far more', 'x'.repeat(100_000)],
  ['half a character', Buffer.from('geheimnis ü').subarray(0, -1)],
  ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x70, 0, 0, 0])],
  ['an odd byte of UTF-16', Buffer.from([0xff, 0xfe, 0x70, 0, 0x71])],
  ['two marks', '\ufeff\ufeffsecret'],
] as const) {
  test(`${name} is refused`, async () => {
    expect(await read([Buffer.from(bytes)])).toBeNull();
  });
}

test('4,096 characters are a password', async () => {
  expect(await read([Buffer.from(`${'ü'.repeat(4096)}\n`)])).toBe('ü'.repeat(4096));
});

test('a writer that is slow and stays is not waited for after the line', async () => {
  const slow = new PassThrough();
  const password = readPassword('editor', io(slow));
  for (const byte of Buffer.from('gehëim\n')) {
    slow.write(Buffer.from([byte]));
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  expect(await password).toBe('gehëim');
});

for (const [value, expected] of [
  ['secret\r', 'secret'],
  ['secret\r\n', 'secret'],
  ['secret\n\n', 'secret'],
  ['\ufeffsecret', 'secret'],
  ['pass word ü', 'pass word ü'],
  ['sec\ufffdret', null],
  ['sec\ud800ret', null],
  ['sec\nret', null],
  ['sec\u0000ret', null],
  ['\r\n', null],
  ['x'.repeat(4097), null],
] as const) {
  test(`WP_PASSWORD ${JSON.stringify(value).slice(0, 40)}`, async () => {
    expect(await read([], { WP_PASSWORD: value })).toBe(expected);
  });
}

test('a refusal says what is wrong and never the password', async () => {
  const bad = io(Readable.from([Buffer.from('geheimnis\0')]));
  await expect(readPassword('editor', bad)).rejects.toThrow(
    /^the password for editor holds control characters; is it text, in UTF-8\?$/,
  );
});
