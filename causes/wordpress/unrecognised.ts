import type { Evidence } from '../../evidence/evidence.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { isHtml, isRestAnswer } from '../../evidence/read.ts';
import { defineCause, type Layer } from '../cause.ts';

/** What no cause explains: never a guess. Its layer is where the answer came from. */
export const unrecognised = defineCause({
  id: 'unrecognised',
  layer: 'wordpress',
  order: 610,
  says: 'The answer fits no cause we know',
  short: 'not recognised',
  symptom: 'See what was answered.',
  explains: [],
  shownBy: [],
  fixes: ['ask-the-host'],
});

/** The layer nearest to us that this answer can have come from. */
export function layerOf(exchange: Exchange | undefined, evidence: Evidence): Layer {
  if (!exchange?.response) return 'network';
  if (isRestAnswer(exchange))
    return exchange.probe === 'token' || exchange.probe === 'validate' ? 'plugin' : 'wordpress';
  if (Object.values(evidence.exchanges).some((other) => isRestAnswer(other)))
    return isHtml(exchange) ? 'web-server' : 'php';
  return 'web-server';
}
