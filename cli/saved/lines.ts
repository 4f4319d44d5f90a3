import { createReadStream } from 'node:fs';
import path from 'node:path';
import { chunksUntil, type Io, UsageError } from '../io.ts';

export interface Line {
  /** The first line is 1. */
  number: number;
  text: string;
}

/** The most bytes of one line. A visit to a site takes about 100 KiB. */
const LONGEST = 64 * 1024 * 1024;

/** A file, or standard input for `-`, line by line: never more of it in memory than one line. */
export async function* linesOf(file: string, io: Io): AsyncGenerator<Line> {
  // Not by `readline`: it takes U+2028 for the end of a line, and JSON does not.
  let number = 0;
  let parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunksOf(file, io)) {
    let from = 0;
    for (let at = chunk.indexOf(0x0a); at !== -1; at = chunk.indexOf(0x0a, from)) {
      yield { number: ++number, text: text([...parts, chunk.subarray(from, at)]) };
      parts = [];
      length = 0;
      from = at + 1;
    }
    parts.push(chunk.subarray(from));
    length += chunk.length - from;
    if (length > LONGEST)
      throw new UsageError(`${file}:${number + 1}: a line of more than 64 MiB is none of ours`);
  }
  if (length > 0) yield { number: ++number, text: text(parts) };
}

function text(parts: Buffer[]): string {
  return Buffer.concat(parts)
    .toString('utf8')
    .replace(/^\ufeff/, '');
}

async function* chunksOf(file: string, { stdin, cwd, interrupted }: Io): AsyncGenerator<Buffer> {
  try {
    const stream = file === '-' ? stdin : createReadStream(path.resolve(cwd, file));
    yield* chunksUntil(interrupted, stream);
  } catch (error) {
    if (interrupted.aborted) throw error;
    throw new UsageError(`${file}: ${reasonOf(error)}`);
  }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'that is a folder; name a file in it';
  if (code === 'EACCES') return 'this user may not read it';
  return message;
}
