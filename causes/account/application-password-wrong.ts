import { isTakenForPassword } from '../../evidence/closed.ts';
import { credentialAnswer } from '../../evidence/methods/credential-answer.ts';
import { isRefusedToGuests } from '../../evidence/methods/credential-seen.ts';
import { mayRefuseRightOnes } from '../../evidence/methods/second-factor.ts';
import { defineCause, type Sign } from '../cause.ts';
import {
  acceptedElsewhere,
  again,
  anonymous,
  headerArrives,
  refusedInVain,
  untold,
  witnessed,
} from '../signs/application-password.ts';
import { shows, weakly } from '../signs/common.ts';
import { keysGiven } from '../signs/woocommerce.ts';

/** A password that has not the form of one of WordPress's own may be that of the login page. */
const refused = [true, false].map(
  (isOfTheForm): Sign => ({
    ...shows(
      'introspect',
      'WordPress knows the user and refuses the password',
      (exchange, { site }) =>
        credentialAnswer(exchange) === 'wrong-password' &&
        isOfTheForm === (site.password_looks !== undefined),
    ),
    ...(isOfTheForm ? {} : { isWeak: true as const }),
  }),
);

/** Who keeps guests out takes a wrong password for none. */
const asGuest: Sign = {
  ...shows(
    'introspect',
    'with the password the answer is the one that guests get, who are kept out',
    (_, facts) => isRefusedToGuests(facts),
  ),
  isWeak: true,
};

const unlessInVain = (sign: Sign): Sign => ({
  ...sign,
  isWeak: true,
  holds: (exchange, facts) => !mayRefuseRightOnes(facts) && sign.holds(exchange, facts),
});

/** A plugin may refuse every login there, or this password, and the header be lost as well. */
const refusedAtDoor = witnessed(
  'refuses',
  'the same user and password are refused where no header is needed',
).map((sign) => (sign.probe === 'token' ? sign : unlessInVain(sign)));

export const applicationPasswordWrong = defineCause({
  id: 'application-password-wrong',
  layer: 'account',
  order: 531,
  of: 'application-password',
  says: 'The user and the application password do not belong together on this site',
  short: 'application password refused',
  symptom:
    'Requests with it are answered 401: as if no password had been sent, or incorrect_password where a plugin asks early who is logged in.',
  explains: ['validate'],
  aheadOf: ['authorization-header-stripped'],
  shownBy: [
    [...anonymous, ...refused, asGuest],
    [
      ...refused,
      ...refusedAtDoor,
      ...refusedInVain,
      ...untold,
      // They may be off for this user, which nobody says.
      ...weakly(...headerArrives),
    ],
  ],
  supportedBy: [again('wrong-password', 'and so is the next request')],
  refutedBy: [
    keysGiven,
    ...acceptedElsewhere,
    ...witnessed('accepts', 'the same user and password are accepted where no header is needed'),
    ...witnessed('off', 'application passwords are off'),
    ...witnessed('off-for-user', 'application passwords are off for this user'),
    shows('posts', 'a request without a login is refused in the same way', isTakenForPassword),
    shows(
      'introspect',
      'it answers with an error of its own',
      ({ response }) => (response?.status ?? 0) >= 500,
    ),
  ],
  fixes: ['write-blanks', 'check-credential-user', 'make-application-password'],
  isFitting: (fix, { site, exchanges }) => {
    const isEscaped = site.password_looks === 'escaped-application-password';
    if (fix === 'write-blanks') return isEscaped;
    if (fix !== 'check-credential-user') return true;
    // Where WordPress says that the password is wrong, it knows the user; what has another form is none of anybody's.
    return site.password_looks !== undefined && credentialAnswer(exchanges.introspect) !== 'wrong-password';
  },
});
