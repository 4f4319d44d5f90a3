import type { Io } from './io.ts';
import { UsageError } from './usage-error.ts';

/** More is no password. */
const LONGEST = 4096;

/** From WP_PASSWORD, from standard input, or asked for without an echo. Never from the command line, which others see. */
export async function readPassword(username: string, { env, stdin, stderr }: Io): Promise<string> {
  if (env.WP_PASSWORD) return env.WP_PASSWORD;
  const password = stdin.isTTY ? await ask(username, stdin, stderr) : await firstLine(stdin);
  if (password !== '') return password;
  throw new UsageError(
    `no password for ${username}: set WP_PASSWORD, or pipe it in: wp-rest-doctor … --user ${username} < password.txt`,
  );
}

async function ask(username: string, input: Io['stdin'], output: Io['stderr']): Promise<string> {
  const { default: password } = await import('@inquirer/password');
  try {
    return await password({ message: `Password of ${username}:` }, { input, output });
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError')
      throw new UsageError('no password was given');
    throw error;
  }
}

async function firstLine(stdin: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const chunk of stdin) {
    text += String(chunk);
    if (text.includes('\n') || text.length > LONGEST) break;
  }
  return (text.split('\n')[0] ?? '').replace(/\r$/, '');
}
