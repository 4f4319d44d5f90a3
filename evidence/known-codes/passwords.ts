import type { CoreCode } from './core-code.ts';

/** What WordPress says of users, of passwords and of application passwords. */
export const passwordCodes: Omit<CoreCode, 'by'>[] = [
  {
    code: 'application_passwords_disabled',
    messages: ['Application passwords are not available.'],
    means: 'Application passwords are off on this site, or it is not asked over https.',
    shows: ['application-passwords-over-http', 'application-passwords-off'],
  },
  {
    code: 'application_passwords_disabled_for_user',
    messages: ['Application passwords are not available for your account.'],
    means: 'Application passwords are off for this user.',
    shows: ['application-passwords-off-for-user'],
  },
  {
    code: 'rest_no_authenticated_app_password',
    messages: ['Cannot introspect application password.'],
    means:
      'The request asks which application password it came with, and it came with none: a cookie or a token logged the user in.',
  },
  {
    code: 'incorrect_password',
    messages: [
      'The provided password is an invalid application password.',
      'The password entered is an invalid application password.',
      'Error: The password you entered for the username … is incorrect.',
    ],
    means:
      'WordPress knows the user and takes another password: that of wp-login.php where a token is asked for, an application password where it goes as Basic. Of a wrong password of wp-login.php it says "application password" as well, on a site where one was ever made.',
    shows: ['wrong-password', 'application-password-wrong', 'login-password-given'],
  },
  {
    code: 'invalid_username',
    messages: [
      'Error: The username … is not registered on this site.',
      'Unknown username. Check again or try your email address.',
    ],
    means: 'WordPress knows no user of that name; the name of an application password is none.',
    shows: ['unknown-user', 'application-password-user-unknown'],
  },
  {
    code: 'invalid_email',
    messages: ['Unknown email address. Check again or try your username.'],
    means: 'WordPress knows no user of that e-mail address.',
    shows: ['unknown-user', 'application-password-user-unknown'],
  },
];
