import type { CauseId } from '../../../../causes/ids.ts';
import type { Evidence } from '../../../../evidence/evidence.ts';
import { answer, error } from '../evidence.ts';
import { indexWith, type Mutation, namespaceFails, withoutDraft } from './mutation.ts';
import { forbidden as forbiddenPage, loginForm } from './parts.ts';

const anonymous = error('woocommerce_rest_cannot_view', 401);
const forbidden = error('woocommerce_rest_cannot_view', 403);
/** Its words are those of a site that does not speak English. */
const refused = { ...error('woocommerce_rest_authentication_error', 401), message: 'Nein.' };
const inEnglish = (message: string) => ({ ...refused, message });

/** The same with an index that says of the site how it is reached. */
function indexOf(evidence: Evidence, address: string, namespaces = ['wp/v2', 'wc/v3']): void {
  evidence.site.url = address.replace(/^http:\/\/unseen\./, 'https://');
  const own = address.replace('unseen.', '');
  answer(
    evidence,
    'index',
    200,
    indexWith({ namespaces, routes: {}, authentication: [], url: own, home: own }),
  );
}

/** A healthy visit to a shop without a JWT plugin, for which a consumer key was given. */
export function byWooCommerceKey(evidence: Evidence): void {
  const { site, exchanges } = evidence;
  site.password_looks = 'woocommerce-key';
  evidence.token = null;
  for (const probe of ['token', 'validate', 'garbage-posts', 'garbage-validate', 'me'] as const)
    delete exchanges[probe];
  withoutDraft(evidence);
  indexOf(evidence, 'https://shop.example');
  answer(evidence, 'wc-products', 200, [{ id: 1 }]);
  answer(evidence, 'wc-batch', 200, []);
  answer(evidence, 'application-passwords', 401, error('rest_not_logged_in', 401));
}

interface Answers {
  products?: unknown;
  query?: unknown;
  batch?: unknown;
  address?: string;
}

const statusOf = (json: unknown) =>
  typeof json === 'object' && json !== null && 'data' in json
    ? (json.data as { status: number }).status
    : 200;

const key = (
  cause: CauseId,
  title: string,
  { products, query, batch, address }: Answers,
  more: Pick<Mutation, 'states' | 'told'> & { change?: Mutation['change'] },
): Mutation => ({
  cause,
  title,
  ...more,
  change(evidence) {
    byWooCommerceKey(evidence);
    if (address) indexOf(evidence, address);
    if (products) answer(evidence, 'wc-products', statusOf(products), products);
    if (query) answer(evidence, 'wc-products-query', statusOf(query), query);
    if (batch) answer(evidence, 'wc-batch', statusOf(batch), batch);
    else if (products) delete evidence.exchanges['wc-batch'];
    more.change?.(evidence);
  },
});

const fails = { token: 'skipped', validate: 'fail', draft: 'blocked by validate' };
const unknown = { ...fails, header: 'skipped' };
const mayNot = { token: 'skipped', draft: 'fail' };

/** Causes of a login with a consumer key of WooCommerce and its secret. */
export const woocommerce: Mutation[] = [
  key(
    'woocommerce-key-unknown',
    'a key that is not known, in the header as in the query',
    { products: anonymous, query: anonymous },
    { states: unknown },
  ),
  key(
    'woocommerce-key-unknown',
    'WordPress takes the key for a user',
    { products: error('invalid_username', 401) },
    { states: fails, told: ['woocommerce-key-unknown likely'] },
  ),
  key(
    'woocommerce-secret-wrong',
    'a secret that is another',
    { products: refused, batch: refused },
    { states: fails },
  ),
  key(
    'woocommerce-secret-wrong',
    'the same where the key is not tried again',
    { products: inEnglish('Consumer secret is invalid.') },
    {
      states: fails,
      told: ['woocommerce-secret-wrong likely'],
      change: (evidence) => Object.assign(evidence.unsent, { 'wc-batch': 'not tried again' }),
    },
  ),
  key(
    'woocommerce-secret-wrong',
    'a secret that is another, and the header lost',
    { products: anonymous, query: inEnglish('Consumer secret is invalid.') },
    {
      states: { ...fails, header: 'fail' },
      told: [
        'authorization-header-stripped or authorization-header-eaten likely',
        'woocommerce-secret-wrong likely',
      ],
    },
  ),
  key(
    'woocommerce-key-unknown',
    'a key that nobody takes notice of, and Wordfence counts what is refused',
    { products: anonymous },
    {
      states: unknown,
      told: [
        'authorization-header-stripped or authorization-header-eaten possible',
        'woocommerce-key-unknown possible',
      ],
      change: (evidence) => {
        indexOf(evidence, 'https://shop.example', ['wp/v2', 'wc/v3', 'wordfence/v1']);
        evidence.unsent['wc-products-query'] = 'not tried again';
      },
    },
  ),
  key(
    'woocommerce-key-write-only',
    'a key that may write alone',
    { products: refused, batch: [] },
    { states: fails },
  ),
  key(
    'woocommerce-key-read-only',
    'a key that may read alone',
    { products: [], batch: refused },
    { states: mayNot },
  ),
  key(
    'woocommerce-user-not-allowed',
    'a key of a customer',
    { products: forbidden, batch: error('woocommerce_rest_cannot_batch', 403) },
    { states: mayNot },
  ),
  key(
    'routes-closed',
    'a snippet that refuses each POST to the shop',
    { products: [], batch: error('shop_closed', 403) },
    { states: mayNot, told: ['routes-closed likely'] },
  ),
  key(
    'method-blocked',
    'a server that refuses every POST, and a consumer key',
    {},
    {
      states: mayNot,
      change(evidence) {
        for (const probe of ['wc-batch', 'plain-post'] as const) answer(evidence, probe, 403, forbiddenPage);
      },
    },
  ),
  key(
    'authorization-header-stripped',
    'the header lost, and the key known in the query',
    { products: anonymous, query: [] },
    {
      states: { ...fails, header: 'fail' },
      told: ['authorization-header-stripped or authorization-header-eaten likely'],
    },
  ),
  key(
    'tls-unseen',
    'WooCommerce behind a proxy that ends TLS and does not say so',
    { products: anonymous, query: anonymous, address: 'http://unseen.shop.example' },
    {
      states: unknown,
      told: ['tls-unseen likely'],
      change: (evidence) => {
        answer(evidence, 'application-passwords', 501, error('application_passwords_disabled', 501));
        // Its own address is http, so that it leads nobody to https.
        answer(evidence, 'login-page', 200, loginForm());
      },
    },
  ),
  key(
    'tls-unseen',
    'WooCommerce behind such a proxy, and its own address is https',
    { products: anonymous, query: anonymous },
    {
      states: unknown,
      change: (evidence) => {
        answer(evidence, 'application-passwords', 501, error('application_passwords_disabled', 501));
        const page = 'https://shop.example/wp-login.php';
        answer(evidence, 'login-page', 302, '', [['location', page]]);
        const { 'login-page': asked } = evidence.exchanges;
        if (asked) asked.request = { ...asked.request, url: page };
      },
    },
  ),
  key(
    'woocommerce-keys-over-http',
    'the address is http',
    { products: anonymous, address: 'http://shop.example' },
    {
      states: { ...unknown, secret: 'warn' },
      change: (evidence) => {
        evidence.site.allow_http = true;
        for (const exchange of Object.values(evidence.exchanges))
          exchange.request.url = exchange.request.url.replace('https:', 'http:');
        evidence.unsent['wc-products-query'] = 'never over http';
      },
    },
  ),
  {
    cause: 'woocommerce-inactive',
    title: 'no WooCommerce',
    states: namespaceFails,
    change(evidence) {
      byWooCommerceKey(evidence);
      for (const probe of ['wc-products', 'wc-batch'] as const) delete evidence.exchanges[probe];
      indexOf(evidence, 'https://shop.example', ['wp/v2']);
      answer(evidence, 'wc-index', 404, error('rest_no_route', 404));
    },
  },
  {
    cause: 'woocommerce-keys-elsewhere',
    title: 'a consumer key as an application password',
    states: unknown,
    change(evidence) {
      byWooCommerceKey(evidence);
      for (const probe of ['wc-products', 'wc-batch'] as const) delete evidence.exchanges[probe];
      evidence.site.login = 'application-password';
      const nobody = error('rest_not_logged_in', 401);
      for (const probe of ['introspect', 'me', 'introspect-query', 'introspect-pathinfo'] as const)
        answer(evidence, probe, 401, nobody);
      answer(evidence, 'bogus-basic', 200, []);
      answer(
        evidence,
        'author-application-passwords',
        401,
        error('rest_cannot_list_application_passwords', 401),
      );
      answer(
        evidence,
        'xmlrpc-login',
        200,
        '<methodResponse><fault><value><struct><member><name>faultCode</name><value><int>403</int></value></member></struct></value></fault></methodResponse>',
      );
    },
  },
];
