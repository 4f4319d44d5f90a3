import { urlOf } from '../../evidence/address.ts';
import { clientOf } from '../../evidence/clients/asked.ts';
import { headersOf } from '../as-client.ts';
import type { Probe } from '../probe.ts';

/** A twin of `posts`, that differs in what the client says of itself. */
export const asClientAnonymous: Probe = {
  id: 'as-client-anonymous',
  order: 22,
  sends: 'GET wp/v2/posts with the User-Agent and the headers of the client that was named',
  tells: 'whether a request is refused for the client that sends it',
  expects: 'a JSON list of posts',
  uses: 'nothing',
  inName: 'any',
  request(context) {
    const client = clientOf(context.evidence);
    const url = urlOf(context.evidence.exchanges.posts?.request.url);
    if (client === null || url === null) return null;
    url.searchParams.set('wprd', `${context.unique}c`);
    return { method: 'GET', url: url.href, headers: headersOf(client, context) };
  },
  keep: (json) => (Array.isArray(json) ? json.slice(0, 1) : undefined),
};
