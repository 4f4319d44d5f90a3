import type { CauseId } from '../causes/ids.ts';
import type { StackId } from './stacks/stack.ts';

/** Faults that occur together in life, put in in this order. */
export interface Pair {
  faults: [first: string, second: string];
  stacks: StackId[];
  /** Those of both by default. */
  causes?: CauseId[];
  /** True when both are, by default. */
  mendable?: true | string;
  /** Why it cannot be seen without credentials, where that is more than either fault says. */
  needsLogin?: string;
}

const two: StackId[] = ['apache-mod-php', 'apache-fpm'];

const headerLost = 'where the header is lost, only a login shows the secret';

export const pairs: Pair[] = [
  {
    faults: ['header-old-wordpress-block', 'secret-missing'],
    stacks: [...two, 'apache-cgi'],
    needsLogin: headerLost,
  },
  { faults: ['header-old-wordpress-block', 'wrong-password'], stacks: two },
  { faults: ['header-old-wordpress-block', 'cors-headers-set-by-apache'], stacks: two },
  { faults: ['header-old-wordpress-block', 'secret-published'], stacks: two },
  { faults: ['header-old-wordpress-block', 'login-captcha'], stacks: two },
  { faults: ['permalinks-plain', 'secret-missing'], stacks: two, needsLogin: headerLost },
  {
    faults: ['permalinks-plain-behind-front-controller', 'header-emptied-by-nginx'],
    stacks: ['nginx-fpm', 'https'],
  },
  {
    faults: ['permalinks-plain-behind-front-controller', 'secret-missing'],
    stacks: ['nginx-fpm', 'lighttpd'],
  },
  // What becomes of the header is seen only once the plugin is there.
  {
    faults: ['permalinks-plain', 'plugin-inactive'],
    stacks: two,
    causes: ['permalinks-plain', 'plugin-inactive'],
  },
  { faults: ['htaccess-missing', 'secret-missing'], stacks: two, needsLogin: headerLost },
  { faults: ['front-controller-missing-nginx', 'wrong-password'], stacks: ['nginx-fpm'] },
  { faults: ['rest-lockdown-but-for-login', 'wrong-password'], stacks: ['nginx-fpm', 'apache-fpm'] },
  { faults: ['rest-prefix-changed', 'secret-missing'], stacks: ['nginx-fpm', 'caddy'] },
  { faults: ['secret-missing', 'preflight-denied-by-nginx'], stacks: ['nginx-fpm', 'https'] },
  { faults: ['secret-missing', 'cors-headers-set-by-nginx'], stacks: ['nginx-fpm'] },
  { faults: ['secret-published', 'role-without-edit-posts'], stacks: ['nginx-fpm', 'apache-mod-php'] },
  { faults: ['header-emptied-by-proxy', 'secret-missing'], stacks: ['nginx-apache'], needsLogin: headerLost },
  { faults: ['token-expired-at-issue', 'secret-published'], stacks: ['nginx-fpm'] },
  { faults: ['plugin-inactive', 'cors-headers-set-by-nginx'], stacks: ['nginx-fpm'] },
];
