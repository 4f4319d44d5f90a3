import type { CauseId } from './ids.ts';

/** Causes that look the same from outside. */
export interface Family {
  /** Commonest first. */
  members: CauseId[];
  /** What is wrong, whichever of them it is. */
  says: string;
}

/** A test holds that nothing tells the members apart where they are shown together. */
export const families: Family[] = [
  {
    members: ['authorization-header-stripped', 'proxy-strips-authorization', 'authorization-header-eaten'],
    says: 'The Authorization header does not reach the plugin: the web server, a proxy or code on the site drops it',
  },
  {
    members: ['secret-too-short', 'algorithm-unsupported', 'critical-error-at-login'],
    says: 'The login breaks off: the secret is too short for the php-jwt of the site, its algorithm cannot be used, or code of a plugin fails',
  },
  {
    members: ['answer-headers-too-big', 'php-crash-on-create'],
    says: 'The answer to a write is lost between PHP and the web server: its headers are too big, or PHP crashed after it had saved the post',
  },
  {
    members: ['rest-lockdown', 'rest-disabled'],
    says: 'A plugin or a snippet closes the REST API, to those who are not logged in or to everybody',
  },
  {
    members: ['wrong-password', 'unknown-user'],
    says: 'The user or the password is wrong: the site gives one answer for both',
  },
  {
    members: ['application-passwords-over-http', 'application-passwords-off'],
    says: 'Application passwords are off: the address is http, or a plugin or a snippet switches them off',
  },
  {
    members: ['application-password-wrong', 'application-passwords-off-for-user'],
    says: 'WordPress does not take the application password: it is wrong, or they are switched off for this user',
  },
];

export function familyOf(id: CauseId): Family | null {
  return families.find(({ members }) => members.includes(id)) ?? null;
}
