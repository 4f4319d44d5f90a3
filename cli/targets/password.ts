import { mistakeInPassword, plainPassword } from '../../sites/fields/password.ts';
import { chunksUntil } from '../chunks-until.ts';
import type { Io } from '../io.ts';
import { UsageError } from '../usage-error.ts';
import { passwordLine } from './password-line.ts';

/** From WP_PASSWORD, from standard input, or asked for without an echo. Never from the command line, which others see. */
export async function readPassword(username: string, io: Io): Promise<string> {
  const { env, stdin } = io;
  const given = env.WP_PASSWORD
    ? plainPassword(env.WP_PASSWORD)
    : await (stdin.isTTY ? ask : firstLine)(username, io);
  const mistake = mistakeInPassword(given);
  if (mistake !== null)
    throw new UsageError(`the password ${env.WP_PASSWORD ? 'in WP_PASSWORD' : `for ${username}`} ${mistake}`);
  if (given !== '') return given;
  throw new UsageError(
    `no password for ${username}: set WP_PASSWORD, or pipe it in: wp-rest-doctor … --user ${username} < password.txt`,
  );
}

async function ask(username: string, { stdin, stderr, interrupted }: Io): Promise<string> {
  const { default: password } = await import('@inquirer/password');
  try {
    return await password(
      { message: `Password of ${username}:` },
      { input: stdin, output: stderr, signal: interrupted },
    );
  } catch (error) {
    // Its errors are of classes of its own.
    if (error instanceof Error && error.name === 'AbortPromptError') interrupted.throwIfAborted();
    if (error instanceof Error && error.name === 'ExitPromptError')
      throw new UsageError('no password was given');
    throw error;
  }
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
      `the password for ${username} cannot be read from standard input: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  return textOf(passwordLine(bytes, true) ?? { text: '' }, username);
}

function textOf(line: { text: string } | { mistake: string }, username: string): string {
  if ('text' in line) return line.text;
  throw new UsageError(`the password for ${username} ${line.mistake}`);
}
