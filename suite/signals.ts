import { constants } from 'node:os';

/** What Playwright does not answer, and would end the runner without a report and its workers in the middle of a draft. */
const unanswered = ['SIGTERM', 'SIGHUP'] as const;

let isListening = false;

/** Lets these take the way of Ctrl-C, in the runner and in its workers, which leave it to the runner. */
export function endAsOnCtrlC(): void {
  if (isListening) return;
  isListening = true;
  for (const signal of unanswered)
    process.on(signal, () => {
      if (!process.emit('SIGINT')) process.exit(128 + constants.signals[signal]);
    });
}
