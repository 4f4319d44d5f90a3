import { Writable } from 'node:stream';
import { ownCommand } from '../../base/own-command.ts';
import { reasonOf } from '../../base/user-error.ts';
import { MOST_CHARACTERS, mistakeInPassword, plainPassword, TOO_LONG } from '../../sites/fields/password.ts';
import { chunksUntil, InterruptedError, type Io, type Output, UsageError } from '../io.ts';

/**
 * Reads the password from WP_PASSWORD or standard input, or asks for it without an echo. It never comes from the command
 * line, which others see.
 */
export async function readPassword(username: string, io: Io, host?: string): Promise<string> {
  const { env, stdin } = io;
  const given = env.WP_PASSWORD
    ? plainPassword(env.WP_PASSWORD)
    : await (stdin.isTTY
        ? ask(host === undefined ? username : `${username} at ${host}`, io)
        : firstLine(username, io));
  const mistake = mistakeInPassword(given);
  if (mistake !== null)
    throw new UsageError(`the password ${env.WP_PASSWORD ? 'in WP_PASSWORD' : `for ${username}`} ${mistake}`);
  if (given !== '') return given;
  throw new UsageError(
    `no password for ${username}: set WP_PASSWORD, or pipe it in: ${ownCommand(env)} … --user ${username} < password.txt`,
  );
}

async function ask(whom: string, { stdin, stderr, interrupted }: Io): Promise<string> {
  const { default: password } = await import('@inquirer/password');
  try {
    return await password(
      { message: `Password for ${whom}:` },
      { input: stdin, output: lent(stderr), signal: interrupted },
    );
  } catch (error) {
    // Its errors are of classes of its own.
    if (error instanceof Error && error.name === 'AbortPromptError') interrupted.throwIfAborted();
    // Whoever reads keys sees Ctrl-C as one: no signal comes.
    if (error instanceof Error && error.name === 'ExitPromptError' && error.message.endsWith('SIGINT'))
      throw new InterruptedError();
    if (error instanceof Error && error.name === 'ExitPromptError')
      throw new UsageError('no password was given');
    throw error;
  }
}

/** A stream that can be ended, as the prompt does with its own, and leaves open the one that is written to. */
function lent(stream: Output): Output {
  const { isTTY = false, columns } = stream;
  const write: Writable['_write'] = (chunk, encoding, done) => void stream.write(chunk, encoding, done);
  return Object.assign(new Writable({ decodeStrings: false, write }), { isTTY, columns });
}

async function firstLine(username: string, { stdin, interrupted }: Io): Promise<string> {
  let bytes = Buffer.alloc(0);
  try {
    for await (const chunk of chunksUntil(interrupted, stdin)) {
      bytes = Buffer.concat([bytes, chunk]);
      const line = passwordLine(bytes, false);
      if (line !== null) return textOf(line, username);
    }
  } catch (error) {
    if (error instanceof UsageError || interrupted.aborted) throw error;
    throw new UsageError(
      `the password for ${username} cannot be read from standard input: ${reasonOf(error)}`,
    );
  }
  return textOf(passwordLine(bytes, true) ?? { text: '' }, username);
}

function textOf(line: { text: string } | { mistake: string }, username: string): string {
  if ('text' in line) return line.text;
  throw new UsageError(`the password for ${username} ${line.mistake}`);
}

/** Four bytes a character of the longest password, a byte order mark and a line end. */
const MOST_BYTES = 4 * MOST_CHARACTERS + 8;

interface Encoding {
  name: string;
  decoder: string;
  mark: Buffer;
  lineEnd: Buffer;
}

/** Encodings that are known by their marks: PowerShell writes UTF-16 with one. UTF-8 needs none. */
const marked: Encoding[] = [
  { name: 'UTF-8', decoder: 'utf-8', mark: Buffer.from([0xef, 0xbb, 0xbf]), lineEnd: Buffer.from('\n') },
  { name: 'UTF-16', decoder: 'utf-16le', mark: Buffer.from([0xff, 0xfe]), lineEnd: Buffer.from([0x0a, 0]) },
  { name: 'UTF-16', decoder: 'utf-16be', mark: Buffer.from([0xfe, 0xff]), lineEnd: Buffer.from([0, 0x0a]) },
];

const unmarked: Encoding = {
  name: 'UTF-8',
  decoder: 'utf-8',
  mark: Buffer.alloc(0),
  lineEnd: Buffer.from('\n'),
};

/**
 * The first line of what has arrived so far, decoded once it is whole: never a part of it, never a guess. Null while more
 * is needed. `mistake` follows "the password".
 */
function passwordLine(bytes: Buffer, isAll: boolean): { text: string } | { mistake: string } | null {
  const encoding = marked.find(({ mark }) => bytes.subarray(0, mark.length).equals(mark)) ?? unmarked;
  // The beginning of a mark may be all that has come.
  const mayBeMarked = marked.some(
    ({ mark }) => bytes.length < mark.length && mark.subarray(0, bytes.length).equals(bytes),
  );
  if (mayBeMarked && !isAll) return null;
  const content = bytes.subarray(encoding.mark.length);
  const end = lineEndIn(content, encoding.lineEnd);
  // UTF-16 without a mark may hold the byte of a line end in its first character: what follows shows it.
  if (encoding === unmarked && end !== -1 && content.includes(0)) return notIn(encoding);
  if (end === -1 && content.length > MOST_BYTES) return { mistake: TOO_LONG };
  if (end === -1 && !isAll) return null;
  try {
    const decoder = new TextDecoder(encoding.decoder, { fatal: true, ignoreBOM: true });
    return {
      text: plainPassword(
        decoder.decode(bytes.subarray(0, end === -1 ? bytes.length : encoding.mark.length + end)),
      ),
    };
  } catch {
    return notIn(encoding);
  }
}

function notIn({ name }: Encoding): { mistake: string } {
  return { mistake: `is not in ${name}; save it as UTF-8, or set WP_PASSWORD` };
}

/** Where the line ends, at a whole character: in UTF-16 its bytes may also be halves of two others. */
function lineEndIn(content: Buffer, lineEnd: Buffer): number {
  let at = content.indexOf(lineEnd);
  while (at !== -1 && at % lineEnd.length !== 0) at = content.indexOf(lineEnd, at + 1);
  return at;
}
