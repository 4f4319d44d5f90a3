import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { at, headers, type Named } from '../support/behaviour.ts';
import type { Answer, Kind } from '../support/healthy.ts';

const encoded = (kinds: Kind | 'all', encoding: string, change: (body: Buffer) => Buffer) =>
  at(kinds, ({ healthy }): Answer => {
    const answer = healthy();
    return {
      ...answer,
      headers: [...answer.headers, ['Content-Encoding', encoding]],
      body: change(Buffer.from(answer.body)),
    };
  });

let bomb: Buffer | null = null;
/** 64 KB that come to 64 MiB. */
const gzipBomb = () => {
  bomb ??= gzipSync(Buffer.alloc(64 * 1024 * 1024, 0x20), { level: 9 });
  return bomb;
};

export const compression: Named[] = [
  { name: 'gzip as it should be', behave: encoded('all', 'gzip', (body) => gzipSync(body)) },
  { name: 'brotli as it should be', behave: encoded('all', 'br', (body) => brotliCompressSync(body)) },
  { name: 'deflate as it should be', behave: encoded('all', 'deflate', (body) => deflateSync(body)) },
  { name: 'gzip that is none', behave: headers('all', [['Content-Encoding', 'gzip']]) },
  { name: 'brotli that is none', behave: headers('all', [['Content-Encoding', 'br']]) },
  { name: 'an encoding that nobody knows', behave: headers('all', [['Content-Encoding', 'x-secret']]) },
  {
    name: 'gzip that breaks off',
    behave: encoded('posts', 'gzip', (body) => gzipSync(body).subarray(0, 30)),
  },
  {
    name: 'gzip with a wrong sum',
    behave: encoded('posts', 'gzip', (body) => {
      const zipped = gzipSync(body);
      zipped[zipped.length - 5] = 0;
      zipped[zipped.length - 6] = 0;
      return zipped;
    }),
  },
  { name: 'gzip twice', behave: encoded('posts', 'gzip, gzip', (body) => gzipSync(gzipSync(body))) },
  {
    name: 'gzip with text behind it',
    behave: encoded('posts', 'gzip', (body) =>
      Buffer.concat([gzipSync(body), Buffer.from('<!-- cached -->')]),
    ),
  },
  { name: 'a bomb of gzip', behave: encoded('posts', 'gzip', gzipBomb) },
  { name: 'a bomb of gzip everywhere', behave: encoded('all', 'gzip', gzipBomb) },
];
