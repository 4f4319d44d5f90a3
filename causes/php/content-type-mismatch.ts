import { isMistyped, typesOf } from '../../evidence/as-served.ts';
import { jsonOf } from '../../evidence/read.ts';
import { type ProbeId, probeIds } from '../../probes/ids.ts';
import { defineCause } from '../cause.ts';
import { inPassing, shows } from '../signs/common.ts';
import { everyCheck } from '../signs/every-check.ts';
import { answersWithLists } from '../signs/in-place.ts';
import { startsWithBlank } from '../signs/notices.ts';

export const contentTypeMismatch = defineCause({
  id: 'content-type-mismatch',
  layer: 'php',
  order: 112,
  severity: 'warn',
  says: 'JSON is announced as another type, so clients that go by the Content-Type do not read it',
  short: 'wrong type announced',
  symptom:
    'Browsers and curl show the JSON; axios, Dio, superagent, .NET and others hand it on as text, or report an unsupported media type.',
  explains: everyCheck,
  shownBy: [
    inPassing(
      [...probeIds.known] as ProbeId[],
      (exchange) => `JSON came, and its Content-Type is ${typesOf(exchange).join(' and ') || 'missing'}`,
      isMistyped,
    ),
  ],
  supportedBy: [
    {
      ...shows(
        'posts-uncached',
        'the type is right where no cache knows the address, so a cache loses it',
        (exchange) => Array.isArray(jsonOf(exchange)) && !isMistyped(exchange),
      ),
      isWorthAsking: ({ exchanges }) => isMistyped(exchanges.posts),
    },
  ],
  refutedBy: [
    answersWithLists,
    shows('posts', 'an empty line was sent first, and the headers after it are lost', startsWithBlank),
  ],
  fixes: [
    'send-json-type',
    'apache-content-type',
    'apache-vhost-content-type',
    'nginx-content-type',
    'skip-rest-cache',
    'keep-rest-out-of-cache',
    'find-the-plugin',
    'ask-the-host',
  ],
});
