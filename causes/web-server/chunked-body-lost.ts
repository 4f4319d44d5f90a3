import { isBatchRead, isBodyLost, isChunkedRefused } from '../../evidence/chunked.ts';
import { defineCause } from '../cause.ts';
import { inPassing, trouble, weakly } from '../signs/common.ts';

/** Both are sent where sites.yaml or the command asks for it, and nowhere else. */
export const chunkedBodyLost = defineCause({
  id: 'chunked-body-lost',
  layer: 'web-server',
  order: 255,
  says: 'A body that is sent in chunks, without Content-Length, does not reach WordPress',
  short: 'chunked body lost',
  symptom:
    'Clients that stream what they send get 400 about missing parameters, or wait; with curl it works.',
  explains: ['header'],
  shownBy: [
    inPassing(['batch'], 'a body that says how long it is arrives', isBatchRead),
    [
      ...inPassing(['batch-chunked'], 'the same in chunks arrives empty', isBodyLost),
      ...trouble(...inPassing(['batch-chunked'], 'the same in chunks is refused', isChunkedRefused)),
      ...weakly(
        ...inPassing(
          ['batch-chunked'],
          'the same in chunks is waited for without end',
          ({ failure, response }) => response === null && failure?.kind === 'response-timeout',
        ),
      ),
    ],
  ],
  fixes: ['send-content-length', 'read-bodies-whole', 'ask-the-host'],
});
