import type { NetworkFailureKind } from '../../evidence/exchange.ts';
import { type Cause, defineCause } from '../cause.ts';
import type { CauseId } from '../ids.ts';
import { networkFailed } from './common.ts';

/** Nothing answered at all. The kind of failure is the cause, and a second request has to fail in the same way. */
export function network(
  cause: Pick<Cause, 'order' | 'says' | 'short' | 'fixes'> & { id: CauseId & NetworkFailureKind },
): Cause {
  const { id } = cause;
  return defineCause({
    ...cause,
    layer: 'network',
    symptom: 'No request gets an answer.',
    explains: ['smoke'],
    shownBy: [
      networkFailed('posts', id, 'no answer came'),
      // A second wait of ten seconds would tell little more.
      ...(id === 'connection-timeout'
        ? []
        : [networkFailed('home', id, 'a second request fails in the same way')]),
    ],
  });
}
