import { isOtherAdmitted, otherAdmitted } from '../../evidence/origin.ts';
import { statusOf } from '../../evidence/read.ts';
import { isAnsweredByServer } from '../../evidence/server-options.ts';
import { defineCause } from '../cause.ts';
import { isSuccess, listed, shows } from '../signs/common.ts';
import { answersWithLists } from '../signs/in-place.ts';
import { startsWithBlank } from '../signs/notices.ts';

export const originUnknown = defineCause({
  id: 'origin-unknown',
  layer: 'client',
  order: 268,
  severity: 'warn',
  says: 'The API does not admit every origin, as is right for a site with a front end of its own, and where the client runs was not said',
  short: 'origin not said',
  symptom: 'Browsers on other origins report a CORS error, which may be meant.',
  explains: ['cors'],
  shownBy: [
    shows(
      'preflight',
      (exchange) =>
        otherAdmitted(exchange) === null
          ? 'the preflight is answered, and the origin that was tried is not admitted'
          : `the preflight is answered, and ${otherAdmitted(exchange)} is admitted`,
      (exchange, facts) =>
        facts.site.origin === undefined && isSuccess(exchange, facts) && isOtherAdmitted(exchange),
    ),
    listed('posts', 'the API itself answers'),
  ],
  refutedBy: [
    answersWithLists,
    shows('posts', 'an empty line was sent first, and the headers after it are lost', startsWithBlank),
    shows('preflight', 'the web server answers it itself, and knows no origins', isAnsweredByServer),
    shows('preflight', 'it is refused', (exchange) => (statusOf(exchange) ?? 0) >= 300),
  ],
  fixes: ['say-admitted-origin', 'say-origin'],
});
