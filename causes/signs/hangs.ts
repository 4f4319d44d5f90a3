import type { Exchange } from '../../evidence/exchange.ts';
import type { ProbeId } from '../../probes/ids.ts';
import type { Sign } from '../cause.ts';
import { shows } from './common.ts';

/** It was sent, and no head of an answer came in the time that a request may take. */
export const isHanging = ({ response, failure }: Exchange) =>
  response === null && failure?.kind === 'response-timeout';

export const hangs = (probe: ProbeId, means: string): Sign =>
  shows(probe, (exchange) => `${means}: ${exchange.failure?.detail}`, isHanging);

/** Who says that nothing can be had now has not answered. */
export const answers = (probe: ProbeId, means: string): Sign =>
  shows(probe, means, ({ response }) => response !== null && response.status < 500);

/** A wait of ten seconds is spent where an earlier one was in vain alone. */
export const onceHanging = (sign: Sign, ...after: ProbeId[]): Sign => ({
  ...sign,
  isWorthAsking: ({ exchanges }) => after.some((probe) => exchanges[probe] && isHanging(exchanges[probe])),
});
