import { asObject } from '../../base/json.ts';
import { isTakenForPassword } from '../closed.ts';
import type { Located } from '../located.ts';
import { textsOf } from '../read.ts';
import { isAskedOverHttp } from './transport.ts';

/** Ways to log in that a site shows and a visit does not test. */
const others: [name: string, isShown: (evidence: Located) => boolean][] = [
  [
    'OAuth 2.0 of WP OAuth Server',
    (evidence) => authentications(evidence).includes('oauth2') && !lists(evidence, /^oauth2$/),
  ],
  ["OAuth 2.0 of the WP-API team's plugin", (evidence) => lists(evidence, /^oauth2$/)],
  ['OAuth 2.0 of Enable Mastodon Apps', (evidence) => lists(evidence, /^enable-mastodon-apps\b/)],
  ['OAuth 1.0a of WordPress REST API OAuth1', (evidence) => authentications(evidence).includes('oauth1')],
  ['IndieAuth', (evidence) => lists(evidence, /^indieauth\//)],
  [
    'the login password as Basic, by JSON Basic Authentication',
    // It takes any Authorization for one, of nobody; without any it is silent.
    ({ exchanges: { 'garbage-posts': garbage, posts } }) =>
      isTakenForPassword(garbage) && !isTakenForPassword(posts),
  ],
];

export function otherWays(evidence: Located): string[] {
  return others.filter(([, isShown]) => isShown(evidence)).map(([name]) => name);
}

/** WooCommerce takes its keys as they are over https alone. */
export function shopKeysName(evidence: Located): string {
  return isAskedOverHttp(evidence)
    ? 'WooCommerce keys in requests signed with OAuth 1.0a, since the address is http'
    : 'WooCommerce keys';
}

function lists(evidence: Located, namespace: RegExp): boolean {
  return textsOf(evidence.index().namespaces).some((one) => namespace.test(one));
}

function authentications(evidence: Located): string[] {
  return Object.keys(asObject(evidence.index().authentication));
}

/** What people log in with that no remote client should, and why; it is known by name, and not tested. */
const unfit: Readonly<Record<string, string>> = {
  basic:
    'is of the plugin JSON Basic Authentication, which sends the password of wp-login.php with every request and refuses application passwords: switch it off, and give --login application-password',
  cookie:
    'is for a browser that is logged in to WordPress: a request without a nonce is anonymous, and one with a nonce of more than a day, as in a cached page, gets 403 rest_cookie_invalid_nonce. A remote client takes --login application-password',
  oauth1:
    'is how WooCommerce takes keys over plain http, each request signed; give the https address and --login woocommerce',
};

/** Null for what is tested, and for what nobody knows. */
export function whyUnfit(method: string): string | null {
  return unfit[method] ?? null;
}
