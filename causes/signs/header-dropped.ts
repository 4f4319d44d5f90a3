import { dialectOf } from '../../evidence/methods/dialects/spoken.ts';
import type { CauseDeclaration, Sign } from '../cause.ts';
import {
  acceptedElsewhere,
  anonymous,
  closedToGuests,
  credentialIs,
  headerArrives,
  refusedInVain,
  untold,
  witnessed,
} from './application-password.ts';
import { answered, listed } from './common.ts';
import { acceptedByDialect, seenElsewhere, unseenByDialect } from './dialect-header.ts';
import { keySeenInHeader, keySeenInQuery, keyUnseen } from './woocommerce.ts';

/** The password of the login page is accepted there as well: what has the form of none of WordPress's says nothing. */
const ofApplicationPassword = (sign: Sign): Sign => ({
  ...sign,
  holds: (exchange, facts) =>
    facts.method().id === 'application-password' &&
    facts.site.password_looks !== undefined &&
    sign.holds(exchange, facts),
});

const listedWithGarbage = listed('garbage-posts', 'a header that arrives gets 403 here');

/** Plugins of other authors let a false token pass there. */
const refusedWhereItArrives: Sign = {
  ...listedWithGarbage,
  holds: (exchange, facts) => dialectOf(facts) === null && listedWithGarbage.holds(exchange, facts),
};

/** From outside it looks the same wherever the header is dropped. */
export const headerDropped = {
  symptom: 'Every request that carries the login in its header is treated as anonymous.',
  explains: ['validate', 'draft', 'header'],
  shownBy: [
    [
      answered('garbage-validate', 403, 'jwt_auth_no_auth_header', 'the plugin answers and sees no header'),
      ...unseenByDialect,
      ...anonymous,
      keyUnseen,
    ],
    [
      refusedWhereItArrives,
      ...seenElsewhere,
      ...witnessed('accepts', 'the same user and password are accepted where no header is needed').map(
        ofApplicationPassword,
      ),
      ...keySeenInQuery,
      ...[...refusedInVain, ...untold].map(ofApplicationPassword),
    ],
  ],
  supportedBy: [
    answered('validate', 403, 'jwt_auth_no_auth_header', 'the token was sent, and the plugin sees none'),
  ],
  refutedBy: [
    answered('validate', 200, 'jwt_auth_valid_token', 'a token was accepted, so its header arrived'),
    ...acceptedByDialect,
    ...headerArrives,
    closedToGuests,
    ...acceptedElsewhere,
    ...keySeenInHeader,
    ...(['accepted', 'wrong-password', 'unknown-user', 'other-login'] as const).map((said) =>
      credentialIs('introspect', said, 'WordPress has seen the user and the password in the header'),
    ),
  ],
} satisfies Partial<CauseDeclaration>;
