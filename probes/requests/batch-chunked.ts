import type { Probe } from '../probe.ts';
import { batch } from './batch.ts';

/** A twin of `batch` that differs in one thing. */
export const batchChunked: Probe = {
  id: 'batch-chunked',
  order: 278,
  sends: 'the same in chunks, without its length (Transfer-Encoding: chunked)',
  tells: 'whether a body that is sent in chunks arrives',
  expects: '207 and an empty list',
  uses: 'nothing',
  request(context) {
    const request = batch.request(context);
    return request && { ...request, chunked: true };
  },
};
