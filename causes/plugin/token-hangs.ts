import { isRestAnswer } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { shows, trouble } from '../signs/common.ts';
import { hangs, isHanging, onceHanging } from '../signs/hangs.ts';

export const tokenHangs = defineCause({
  id: 'token-hangs',
  layer: 'plugin',
  order: 356,
  of: 'jwt',
  says: 'Requests that carry a token are not answered in time, while the same without one are',
  short: 'token hangs',
  symptom: 'Anonymous requests work; with the Authorization header the client waits until it gives up.',
  explains: ['validate', 'header'],
  shownBy: [
    trouble(
      hangs('garbage-validate', 'a request with a token is taken and not answered'),
      hangs('validate', 'a request with the token is taken and not answered'),
      // Where a POST with a token is answered, so are some, and it may be an accident.
      shows(
        'garbage-posts',
        'a GET with a token is taken and not answered',
        (exchange, { exchanges }) => isHanging(exchange) && exchanges['garbage-validate']?.response === null,
      ),
    ),
    [
      onceHanging(
        shows('plain-post', 'the same without it is answered', isRestAnswer),
        'garbage-validate',
        'validate',
      ),
      shows('posts', 'a GET without one is answered', isRestAnswer),
    ],
  ],
  refutedBy: [hangs('plain-post', 'nor is one without a token')],
  fixes: ['find-hanging-plugin', 'check-tarpit', 'ask-the-host'],
});
