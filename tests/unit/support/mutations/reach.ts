import type { Evidence } from '../../../../evidence/evidence.ts';
import type { Header, NetworkFailureKind } from '../../../../evidence/exchange.ts';
import { answer, breakDown, error } from '../evidence.ts';
import {
  asSite,
  draftRefused,
  elsewhere,
  everywhere,
  healthyIndex,
  indexWith,
  link,
  type Mutation,
  notPretty,
  page,
  permalinksFail,
  smokeFails,
} from './mutation.ts';

type NetworkCause = Mutation['cause'] & NetworkFailureKind;

const unreachable = (cause: NetworkCause, title: string): Mutation => ({
  cause,
  title,
  change(evidence) {
    evidence.exchanges = {};
    evidence.token = null;
    breakDown(evidence, 'posts', cause);
    if (cause !== 'connection-timeout') breakDown(evidence, 'home', cause);
  },
  states: smokeFails,
  // One wait of ten seconds is enough.
  ...(cause === 'connection-timeout' ? { told: ['connection-timeout likely'] } : {}),
});

const redirected = (evidence: Evidence, to: string): void => {
  const target = (route: string): Header[] => [['location', `${to}${route}`]];
  notPretty(evidence, 301, page, target('/'));
  answer(evidence, 'posts', 301, page, target('/wp-json/wp/v2/posts'));
  answer(evidence, 'index', 301, page, target('/wp-json/'));
};

/** As a plugin before 1.3.3 does at ?rest_route=. */
const ignoringTokens = (evidence: Evidence): void => {
  draftRefused(evidence, 401, error('rest_cannot_create', 401));
  answer(evidence, 'me', 401, error('rest_not_logged_in', 401));
  answer(evidence, 'garbage-posts', 200, []);
};

/** Nothing of WordPress at the address that is asked, all of it in a folder. */
const inFolder = (evidence: Evidence): void => {
  notPretty(evidence, 404, page);
  answer(evidence, 'announced-index', 200, indexWith({ home: `${evidence.site.url}/blog` }));
};

/** Causes that keep requests from getting to the REST API, by its address or before it. */
export const reach: Mutation[] = [
  unreachable('dns-failure', 'a host name that does not resolve'),
  unreachable('connection-refused', 'a port where nothing listens'),
  unreachable('connection-timeout', 'a firewall that drops what comes'),
  unreachable('tls-untrusted', 'a certificate that nobody signed'),
  unreachable('tls-expired', 'an expired certificate'),
  unreachable('tls-name-mismatch', 'a certificate for another name'),
  {
    cause: 'redirect-to-https',
    title: 'http that redirects to https',
    change(evidence) {
      asSite(evidence, 'http://shop.example');
      redirected(evidence, 'https://shop.example');
      answer(evidence, 'redirected-index', 200, indexWith({ home: 'http://shop.example' }));
    },
    states: elsewhere,
  },
  {
    cause: 'redirect-to-other-host',
    title: 'a name that redirects to another',
    change(evidence) {
      everywhere(evidence, 301, page);
      asSite(evidence, 'https://old.example');
      redirected(evidence, 'https://new.example');
    },
    states: permalinksFail,
  },
  {
    cause: 'wrong-subdirectory',
    title: 'WordPress in a folder that the page of the root announces',
    change(evidence) {
      inFolder(evidence);
      answer(evidence, 'home', 200, '', link(`${evidence.site.url}/blog/wp-json/`));
    },
    states: elsewhere,
  },
  {
    cause: 'wrong-subdirectory',
    title: 'WordPress in a folder that the root redirects to',
    change(evidence) {
      inFolder(evidence);
      answer(evidence, 'home', 302, '', [['location', '/blog/']]);
    },
    states: elsewhere,
  },
  {
    cause: 'rewrite-missing',
    title: 'no rewrite rules in the web server',
    change(evidence) {
      notPretty(evidence, 404, page);
      answer(evidence, 'rest-route-index', 200, healthyIndex());
      answer(evidence, 'pathinfo-index', 200, healthyIndex());
      answer(evidence, 'home', 200, '', link(`${evidence.site.url}/wp-json/`));
    },
    states: elsewhere,
  },
  {
    cause: 'permalinks-plain',
    title: 'plain permalinks, where the web server sends everything to WordPress',
    change(evidence) {
      notPretty(evidence, 200, page);
      answer(evidence, 'posts', 301, '', [['location', '/wp-json/wp/v2/posts/']]);
      answer(evidence, 'rest-route-index', 200, healthyIndex());
      answer(evidence, 'home', 200, '', link(`${evidence.site.url}/index.php?rest_route=/`));
    },
    states: elsewhere,
  },
  {
    cause: 'permalinks-plain',
    title: 'plain permalinks, and a plugin that looks for no token at the address that is left',
    change(evidence) {
      notPretty(evidence, 404, page);
      answer(evidence, 'rest-route-index', 200, healthyIndex());
      answer(evidence, 'home', 200, '', link(`${evidence.site.url}/index.php?rest_route=/`));
      ignoringTokens(evidence);
    },
    states: { ...elsewhere, draft: 'fail', header: 'fail' },
  },
  {
    cause: 'index-permalinks',
    title: 'permalinks that go through index.php',
    change(evidence) {
      notPretty(evidence, 404, page);
      const announced = link(`${evidence.site.url}/index.php/wp-json/`);
      answer(evidence, 'rest-route-index', 200, healthyIndex(), announced);
      answer(evidence, 'pathinfo-index', 200, healthyIndex(), announced);
    },
    states: elsewhere,
  },
  {
    cause: 'rest-prefix-changed',
    title: 'another word in place of wp-json',
    change(evidence) {
      notPretty(evidence, 404, page);
      const announced = link(`${evidence.site.url}/api/`);
      answer(evidence, 'rest-route-index', 200, healthyIndex(), announced);
      answer(evidence, 'announced-index', 200, healthyIndex(), announced);
    },
    states: elsewhere,
  },
];
