import { once } from 'node:events';
import type { Io } from './io.ts';

/** Whether there is a person to ask. */
export function canAsk({ stdin, stderr }: Io): boolean {
  return stdin.isTTY === true && stderr.isTTY === true;
}

/** Only a plain yes is one: no answer, the end of the input and Ctrl-C are a no. */
export async function confirmed(question: string, { stdin, stderr, interrupted }: Io): Promise<boolean> {
  const { createInterface } = await import('node:readline/promises');
  // Not as a terminal of its own, so that Ctrl-C stays a signal.
  const lines = createInterface({ input: stdin, output: stderr, terminal: false });
  const ended = once(lines, 'close').then(() => '');
  const answer = lines.question(`${question} [y/N] `, { signal: interrupted }).catch(() => '');
  const text = await Promise.race([answer, ended]);
  lines.close();
  return /^\s*y(es)?\s*$/i.test(text);
}
