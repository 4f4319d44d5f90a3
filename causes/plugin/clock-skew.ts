import { isDatedWrong } from '../../evidence/draft-date.ts';
import { defineCause } from '../cause.ts';
import { claim, refused } from '../signs/claims.ts';
import { inPassing } from '../signs/common.ts';

export const clockSkew = defineCause({
  id: 'clock-skew',
  layer: 'plugin',
  order: 510,
  of: 'jwt',
  says: "The clock that dates the tokens is not the clock of the web server's answers",
  short: 'clock wrong',
  symptom: 'A new token is refused for a while, or tokens expire too early.',
  explains: ['validate', 'secret'],
  shownBy: [claim('clock-skew', 'iat is far from the Date header of the same answer')],
  supportedBy: [
    refused,
    ...inPassing(
      ['draft'],
      'the draft is dated by that clock as well, far from the Date header of the same answer',
      isDatedWrong,
    ),
  ],
  fixes: ['set-clocks'],
});
