import { urlOf } from '../../evidence/address.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { isSameName, redirectTarget } from '../../evidence/rest-root.ts';
import type { Sign } from '../cause.ts';
import { shows } from './common.ts';

/** The answer is a redirect that fits. */
export const leadsTo = (
  probe: 'posts' | 'index',
  means: string,
  fits: (from: URL, to: URL) => boolean,
): Sign =>
  shows(probe, means, (exchange: Exchange, evidence: Evidence) => {
    const target = redirectTarget(evidence, probe);
    const asked = urlOf(exchange.request.url);
    return target !== null && asked !== null && fits(asked, target);
  });

export const toHttps = (from: URL, to: URL) =>
  from.protocol === 'http:' && to.protocol === 'https:' && isSameName(from.href, to.href);
export const toOtherHost = (from: URL, to: URL) => from.host !== to.host && !toHttps(from, to);
