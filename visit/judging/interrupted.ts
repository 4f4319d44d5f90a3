import type { Evidence } from '../../evidence/evidence.ts';
import type { TimedVerdict } from './verdict.ts';

/** Why nothing is sent any more once somebody pressed Ctrl-C. */
export const INTERRUPTED = 'the run was interrupted';

/** `why` is what kept it from that, as a sentence without its stop. */
export function notToTheEnd(why: string = INTERRUPTED): string {
  return why === INTERRUPTED
    ? 'The run was interrupted before this site was looked at to the end; what was not checked is skipped.'
    : `This site was not looked at to the end: ${why}. What was not checked is skipped.`;
}

/** Whether a visit was broken off before all of its checks were looked at: what passed until then is no pass. */
export function isInterrupted({ unsent }: Pick<Evidence, 'unsent'>, timed: TimedVerdict[]): boolean {
  const skipped = timed.filter(({ verdict }) => verdict.state === 'skipped');
  const isSaid = skipped.some(({ verdict }) => verdict.says?.includes(INTERRUPTED));
  return isSaid || (skipped.length > 0 && Object.values(unsent).includes(INTERRUPTED));
}
