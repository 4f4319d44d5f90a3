import { isTakenAlike, isTakenByOther } from '../../evidence/bearer-taken.ts';
import { otherPluginIn } from '../../evidence/jwt-plugins.ts';
import { otherWays } from '../../evidence/methods/others.ts';
import { defineCause } from '../cause.ts';
import { inPassing, listed, shows, weakly } from '../signs/common.ts';

export const bearerTakenByOtherPlugin = defineCause({
  id: 'bearer-taken-by-other-plugin',
  layer: 'plugin',
  order: 426,
  of: 'jwt',
  says: 'Another plugin takes Bearer tokens for its own (IndieAuth, a server for OAuth or Mastodon) and refuses those of the JWT plugin, at least where they are checked',
  short: 'token taken by another plugin',
  symptom:
    'The login works; the check of the token is refused in words that the JWT plugin does not have. Other addresses may take it.',
  explains: ['validate', 'draft', 'header'],
  shownBy: [
    inPassing(
      ['garbage-posts'],
      'public posts are refused as soon as a Bearer token is sent with the request',
      isTakenByOther,
    ),
    inPassing(
      ['validate', 'garbage-validate'],
      'so is the check of a token, which the JWT plugin would answer itself',
      (exchange, facts) =>
        isTakenByOther(exchange, facts) && isTakenAlike(exchange, facts.exchanges['garbage-posts']),
    ),
    listed('posts', 'without one, the same site answers'),
    [
      shows(
        'index',
        'the index shows a plugin for another kind of login',
        (_, facts) => otherWays(facts).length > 0,
      ),
      ...weakly(...inPassing(['garbage-posts'], 'who does so is not listed', () => true)),
    ],
  ],
  refutedBy: [
    shows(
      'index',
      'the other one is a JWT plugin as well',
      (_, facts) => otherPluginIn(facts.index()) !== null,
    ),
  ],
  fixes: ['keep-one-bearer-plugin'],
});
