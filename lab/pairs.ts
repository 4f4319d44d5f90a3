import type { Pair } from './pair.ts';
import { pairsOfDialects } from './pairs-of-dialects.ts';
import type { StackId } from './stacks/stack.ts';

const two: StackId[] = ['apache-mod-php', 'apache-fpm'];

const headerLost = 'where the header is lost, only a login shows the secret';

/** Of other ways to log in. What the second hides of the first shows once it is mended, and is never denied before. */
const ofLogins: Pair[] = [
  {
    faults: ['header-old-wordpress-block', 'application-password-wrong'],
    stacks: ['apache-fpm'],
    causes: ['application-password-wrong'],
  },
  {
    faults: ['header-emptied-by-nginx', 'application-password-wrong'],
    stacks: ['nginx-fpm'],
    causes: ['application-password-wrong'],
  },
  { faults: ['header-old-wordpress-block', 'application-password-wrong-beside-jwt'], stacks: ['apache-fpm'] },
  {
    faults: ['header-emptied-by-nginx', 'application-passwords-off'],
    stacks: ['https'],
    causes: ['application-passwords-off'],
  },
  {
    faults: ['header-emptied-by-nginx', 'application-passwords-off-for-user'],
    stacks: ['https'],
    causes: ['application-passwords-off-for-user'],
  },
  {
    faults: ['header-emptied-by-nginx', 'login-password-for-application'],
    stacks: ['nginx-fpm'],
    causes: ['login-password-given'],
  },
  {
    faults: ['header-emptied-by-nginx', 'users-guarded'],
    stacks: ['nginx-fpm'],
    causes: ['authorization-header-stripped'],
  },
  { faults: ['tls-unseen', 'application-password-wrong'], stacks: ['https'], causes: ['tls-unseen'] },
  {
    faults: ['staging-password-nginx', 'application-password-wrong'],
    stacks: ['nginx-fpm'],
    causes: ['staging-password'],
  },
  {
    faults: ['directory-password-and-application-password', 'application-password-wrong'],
    stacks: ['nginx-fpm'],
    causes: ['staging-password'],
  },
  {
    faults: ['gate-user-reaches-wordpress', 'application-password-wrong-early'],
    stacks: ['nginx-fpm'],
    causes: ['gate-user-reaches-wordpress'],
  },
  {
    faults: ['application-password-lost-at-permalinks', 'application-password-wrong'],
    stacks: ['apache-fpm'],
    causes: ['application-password-wrong'],
  },
  { faults: ['header-emptied-by-nginx', 'woocommerce-secret-wrong'], stacks: ['https'] },
  {
    faults: ['header-emptied-by-nginx', 'woocommerce-key-read-only'],
    stacks: ['https'],
    causes: ['authorization-header-stripped'],
  },
  {
    faults: ['header-emptied-by-nginx', 'woocommerce-key-unknown'],
    stacks: ['https'],
    causes: ['woocommerce-key-unknown'],
  },
];

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
  ...ofLogins,
  ...pairsOfDialects,
];
