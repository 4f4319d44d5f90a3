import type { Asked } from './asked.ts';
import type { Beside } from './htaccess/beside.ts';
import { readHtaccess } from './htaccess/read.ts';
import type { Kind } from './kind.ts';
import type { Includes } from './nginx/includes.ts';
import { readNginx } from './nginx/read.ts';
import type { Reading } from './reading.ts';
import type { Source } from './source.ts';
import { readWpConfig } from './wp-config/read.ts';

/** A file and what it is. */
export interface Given {
  source: Source;
  kind: Kind;
  /** Where a .htaccess file is, and the others that hold with it; by itself it is in the folder of WordPress. */
  beside?: Beside;
  /** What the includes of a configuration of nginx name. */
  includes?: Includes;
}

/** A file as it was read for one request. */
export interface ReadFile {
  kind: Kind;
  reading: Reading;
}

/** How each kind is read. Null where it nests too deep or takes too long. */
const readers: Readonly<Record<Kind, (given: Given, asked: Asked) => Reading | null>> = {
  htaccess: ({ source, beside }, asked) => readHtaccess(source, asked, beside),
  'wp-config': ({ source }, asked) => readWpConfig(source, asked),
  nginx: ({ source, includes }, asked) => readNginx(source, asked, includes),
};

/** What a file comes to, or why it cannot be read. */
export function readFile(given: Given, asked: Asked): Reading | { why: string } {
  return readers[given.kind](given, asked) ?? { why: 'nests too deep or takes too long to be read' };
}
