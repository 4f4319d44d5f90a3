import type { Evidence } from '../../../../evidence/evidence.ts';
import type { ProbeId } from '../../../../probes/ids.ts';
import { answer } from '../evidence.ts';
import {
  apachePage,
  asSite,
  elsewhere,
  everywhere,
  healthyIndex,
  indexWith,
  link,
  type Mutation,
  notPretty,
  notSent,
  page,
  permalinksFail,
  tokenFails,
} from './mutation.ts';

const found = apachePage('302 Found');

/** Whatever is asked leads there; `{}` stands for the path that was asked. */
function leads(evidence: Evidence, to: string, probes: readonly ProbeId[], status = 302): void {
  for (const probe of probes) {
    const asked = new URL(evidence.exchanges[probe]?.request.url ?? evidence.site.url);
    answer(evidence, probe, status, found, [
      ['location', to.replaceAll('{here}', asked.origin).replaceAll('{}', asked.pathname)],
    ]);
  }
}

/** What is sent to a site of which nothing answers. */
const all = ['posts', 'index', 'rest-route-index', 'pathinfo-index', 'home'] as const;

/** Nothing answers where it was asked. */
function unanswered(evidence: Evidence): void {
  const { exchanges } = structuredClone(evidence);
  everywhere(evidence, 404, page);
  for (const probe of ['posts', 'index'] as const) {
    const [known, asked] = [evidence.exchanges[probe], exchanges[probe]];
    if (known && asked) known.request = asked.request;
  }
}

const allLead = (cause: Mutation['cause'], title: string, to: string): Mutation => ({
  cause,
  title,
  change(evidence) {
    unanswered(evidence);
    leads(evidence, to, all);
  },
  states: permalinksFail,
});

/** `from` is what is asked and leads to `to`, and what is asked there leads back. */
const sentBack = (
  title: string,
  [from, to]: [string, string],
  at: 'redirected-index' | 'redirect-target',
): Mutation => ({
  cause: 'redirect-ping-pong',
  title,
  change(evidence) {
    asSite(evidence, from);
    unanswered(evidence);
    leads(evidence, `${to}{}`, all, 301);
    answer(evidence, at, 301, '', [
      ['location', `${from}/wp-json/`],
      ['x-redirect-by', 'WordPress'],
    ]);
    const { request } = evidence.exchanges[at] ?? {};
    if (request) request.url = `${to}/wp-json/`;
  },
  states: permalinksFail,
});

const slashed = ['posts', 'token', 'garbage-validate', 'garbage-posts', 'preflight'] as const;
const slashedFails = { ...tokenFails, smoke: 'fail', header: 'fail', cors: 'fail' };

/** Redirects that are neither to https nor to another name of the site. */
export const redirects: Mutation[] = [
  allLead('account-suspended', 'a redirect to the page of cPanel', '/cgi-sys/suspendedpage.cgi'),
  {
    cause: 'account-suspended',
    title: 'a notice with status 200',
    change: (evidence) => everywhere(evidence, 200, '<html><title>Account Suspended</title></html>'),
    states: permalinksFail,
  },
  allLead('redirect-to-itself', 'https behind a proxy that does not say so', '{here}{}'),
  sentBack(
    'www on by the server and off by a plugin',
    ['https://shop.example', 'https://www.shop.example'],
    'redirected-index',
  ),
  sentBack('http back and forth', ['http://shop.example', 'https://shop.example'], 'redirected-index'),
  sentBack('https back and forth', ['https://shop.example', 'http://shop.example'], 'redirect-target'),
  sentBack('two names', ['https://old.example', 'https://new.example'], 'redirect-target'),
  allLead(
    'identity-proxy',
    'Cloudflare Access',
    'https://team.example/cdn-cgi/access/login/shop.example?redirect_url={}',
  ),
  allLead('identity-proxy', 'a login that no name is known of', 'https://sso.example/portal?back={}'),
  allLead('redirect-to-login', 'a private site', '/wp-login.php?redirect_to={}&reauth=1'),
  allLead('site-not-in-network', 'a name that no site of the network has', '/wp-signup.php?new=shop.example'),
  {
    ...allLead('redirect-to-foreign-host', 'a domain that is forwarded', 'https://other.example/lander'),
    change(evidence) {
      everywhere(evidence, 404, page);
      leads(evidence, 'https://other.example/lander', all);
      answer(evidence, 'redirect-target', 200, page);
    },
  },
  {
    cause: 'redirect-to-language',
    title: 'every address behind a language',
    change(evidence) {
      notPretty(evidence, 404, page);
      leads(evidence, '/en{}', ['posts', 'index']);
      answer(evidence, 'rest-route-index', 200, healthyIndex(), link(`${evidence.site.url}/wp-json/`));
    },
    states: elsewhere,
  },
  {
    cause: 'redirect-to-page',
    title: 'the API hidden by a redirect to the home page',
    change(evidence) {
      notPretty(evidence, 404, page);
      leads(evidence, '/', ['posts', 'index']);
      answer(evidence, 'rest-route-index', 200, healthyIndex(), link(`${evidence.site.url}/wp-json/`));
    },
    states: elsewhere,
  },
  {
    cause: 'redirect-to-other-spelling',
    title: 'a slash added to every address',
    change(evidence) {
      notSent(evidence);
      leads(evidence, '{}/', slashed, 301);
    },
    states: slashedFails,
  },
  {
    cause: 'index-redirected',
    title: 'the last slash taken away',
    change(evidence) {
      leads(evidence, '/wp-json', ['index'], 301);
      answer(evidence, 'jwt-index', 200, { namespace: 'jwt-auth/v1', routes: Object(healthyIndex()).routes });
    },
    states: { permalinks: 'warn' },
  },
  {
    cause: 'post-redirected',
    title: 'every POST sent to the home page',
    change(evidence) {
      notSent(evidence);
      leads(evidence, '/', ['token', 'garbage-validate', 'plain-post'], 303);
    },
    states: { ...tokenFails, header: 'fail' },
  },
  {
    cause: 'home-at-front-end',
    title: 'a home on the host of the front end',
    change(evidence) {
      notPretty(evidence, 404, page);
      leads(evidence, 'https://front.example{}', ['posts', 'index'], 301);
      answer(evidence, 'rest-route-index', 200, indexWith({ home: 'https://front.example' }));
      answer(evidence, 'redirect-target', 404, page);
    },
    states: elsewhere,
  },
];
