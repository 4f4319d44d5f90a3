import { isGrouped } from '../../evidence/methods/looks.ts';
import { defineCause, type Sign } from '../cause.ts';
import { acceptedElsewhere, anonymous, credentialIs, witnessed } from '../signs/application-password.ts';
import { shows, weakly } from '../signs/common.ts';
import { keysGiven } from '../signs/woocommerce.ts';

const accepted = witnessed('accepts', 'it is accepted where the password of the login page is');

const whereLooks = (sign: Sign, isOfTheForm: boolean): Sign => ({
  ...sign,
  holds: (exchange, facts) =>
    isOfTheForm === (facts.site.password_looks !== undefined) && sign.holds(exchange, facts),
});

export const loginPasswordGiven = defineCause({
  id: 'login-password-given',
  layer: 'account',
  order: 532,
  of: 'application-password',
  says: 'The password is the one of the login page, and the REST API takes application passwords alone',
  short: 'login password given',
  symptom: 'It is accepted at wp-login.php; over REST it is as if no password had been sent.',
  explains: ['validate'],
  shownBy: [
    [
      ...anonymous,
      credentialIs('introspect', 'wrong-password', 'WordPress refuses it as an application password'),
    ],
    [
      ...accepted.map((sign) => whereLooks(sign, false)),
      // What a password generator made has the form of one of WordPress's own.
      ...weakly(...accepted.map((sign) => whereLooks(sign, true))),
      ...weakly(
        shows(
          'introspect',
          'it does not have the form of an application password',
          (_, { site }) => site.password_looks === undefined,
        ),
      ),
    ],
  ],
  refutedBy: [
    keysGiven,
    ...acceptedElsewhere,
    shows('introspect', 'it has the form of an application password', (_, { site }) =>
      isGrouped(site.password_looks),
    ),
    ...witnessed('refuses', 'it is not accepted where the password of the login page is either'),
  ],
  fixes: ['make-application-password'],
});
