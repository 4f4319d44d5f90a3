import { once } from 'node:events';
import type { Io } from './io.ts';

type Terminal = Pick<Io, 'stdin' | 'stderr' | 'interrupted'>;

/** Whether there is a person to ask. */
export function canAsk({ stdin, stderr }: Pick<Io, 'stdin' | 'stderr'>): boolean {
  return stdin.isTTY === true && stderr.isTTY === true;
}

/** What a person types. Null for no answer: the end of the input, and Ctrl-C. */
export async function answerTo(
  question: string,
  { stdin, stderr, interrupted }: Terminal,
): Promise<string | null> {
  const { createInterface } = await import('node:readline/promises');
  // Not as a terminal of its own, so that Ctrl-C stays a signal.
  const lines = createInterface({ input: stdin, output: stderr, terminal: false });
  const ended = once(lines, 'close').then(() => null);
  const answer = lines.question(question, { signal: interrupted }).catch(() => null);
  const text = await Promise.race([answer, ended]);
  lines.close();
  return text;
}

/** Only a plain yes is one. */
export function isYes(answer: string | null): boolean {
  return answer !== null && /^\s*y(es)?\s*$/i.test(answer);
}
