import type { MethodId } from '../evidence/methods/ids.ts';
import type { Override } from './htaccess/evaluate/override.ts';
import type { AskedRequest } from './request.ts';

/** What the files are read for. */
export interface Asked {
  request: AskedRequest;
  /** The path that WordPress is at, without a slash behind it: empty at the root. */
  base: string;
  /** Where nobody has told the path: no file says it either, or they say two things. */
  baseIs?: 'guessed' | 'disputed';
  /** How the client logs in. */
  login: MethodId;
  /** Nobody has chosen that: what lies beside the files shows that there is no other. */
  isLoginSeen?: true;
  /** Whether the user named the site: its host and its scheme are made up otherwise. */
  isSiteKnown: boolean;
  /** What the host lets .htaccess files say, where it is known. */
  override?: Override;
}
