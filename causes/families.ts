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
    members: ['authorization-header-stripped', 'proxy-strips-authorization'],
    says: 'The web server, or a proxy in front of it, drops the Authorization header before PHP sees it',
  },
  {
    members: ['secret-too-short', 'algorithm-unsupported', 'critical-error-at-login'],
    says: 'The login breaks off: the secret is too short for the php-jwt of the site, its algorithm cannot be used, or code of a plugin fails',
  },
  {
    members: ['wrong-password', 'unknown-user'],
    says: 'The user or the password is wrong: the site gives one answer for both',
  },
];

export function familyOf(id: CauseId): Family | null {
  return families.find(({ members }) => members.includes(id)) ?? null;
}
