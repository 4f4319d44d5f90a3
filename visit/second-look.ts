import type { Evidence } from '../evidence/evidence.ts';
import { draftId } from '../probes/draft-removal.ts';
import type { Site } from '../sites/site.ts';
import { newEvidence } from './new-evidence.ts';

/**
 * The beginning of another visit to a site that was just visited: all is asked again but what does harm when it is done
 * twice. A login that was refused is not tried again, and where a draft could be written no second one is.
 */
export function lookAgain(site: Site, before: Evidence): Evidence {
  const evidence = newEvidence(site);
  const kept = [
    'bogus-login',
    ...(before.token === null ? ['token'] : []),
    ...(draftId(before) === null ? [] : ['draft', 'draft-delete', 'draft-gone']),
  ];
  for (const probe of kept) {
    const exchange = before.exchanges[probe];
    if (exchange) evidence.exchanges[probe] = exchange;
  }
  return evidence;
}
