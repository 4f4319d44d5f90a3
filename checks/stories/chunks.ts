import { isBatchRead } from '../../evidence/chunked.ts';
import { describeAnswer, describeOutcome } from '../../evidence/describe.ts';
import type { Facts } from '../../evidence/facts.ts';
import { ask, fail, type Judgement, pass, warn } from '../check.ts';

/** Whether a body arrives that does not say how long it is; asked where a client is said to send such. */
export function judgeChunks({ exchanges, site }: Facts): Judgement<'batch' | 'batch-chunked'> {
  if (!site.chunked) return pass;
  const { batch, 'batch-chunked': chunked } = exchanges;
  if (!batch || !chunked) return ask('batch', 'batch-chunked');
  if (!isBatchRead(batch))
    return warn(`whether a body in chunks arrives could not be seen: batch ${describeOutcome(batch)}`);
  return isBatchRead(chunked) ? pass : fail(`a body in chunks does not arrive: ${describeAnswer(chunked)}`);
}
