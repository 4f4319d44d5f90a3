import { defineCause } from '../cause.ts';
import { inPassing, trouble } from '../signs/common.ts';
import { answers, hangs, isHanging } from '../signs/hangs.ts';

export const loginHangs = defineCause({
  id: 'login-hangs',
  layer: 'plugin',
  order: 545,
  says: 'The login is not answered in time, while another POST is: a plugin waits there for a mail or another server',
  short: 'login hangs',
  symptom: 'Everything is quick but for the login, which waits until the client gives up.',
  explains: ['token'],
  shownBy: [
    // No login is sent twice, so that one that hangs may have done so by accident.
    trouble(hangs('token', 'the login is taken and not answered')),
    answers('garbage-validate', 'another POST of the same plugin is answered'),
  ],
  supportedBy: trouble(...inPassing(['bogus-login'], 'nor is that of a user who cannot exist', isHanging)),
  fixes: ['find-hanging-plugin', 'ask-the-host'],
});
