import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { answer, healthy, judged } from './support/evidence.ts';

// What Apache and nginx really answered under 24 faults, judged offline.

interface Recording {
  fault: string;
  stack: string;
  exchanges: Record<string, Exchange>;
}

const file = new URL('../recordings/real-sites.json', import.meta.url);
const recordings: Recording[] = JSON.parse(readFileSync(file, 'utf8'));

/** What each fault must be told as: this and nothing else. */
const causes: Record<string, string[]> = {
  healthy: [],
  'plain-permalinks': ['permalinks-plain certain'],
  'header-stripped': ['authorization-header-stripped or authorization-header-eaten likely'],
  'htaccess-old': ['authorization-header-stripped or authorization-header-eaten likely'],
  'htaccess-missing': ['rewrite-missing certain'],
  'allowoverride-none': ['rewrite-missing certain'],
  'plugin-inactive': ['plugin-inactive certain'],
  'secret-undefined': ['secret-missing certain'],
  'secret-changed': ['secret-changed certain'],
  maintenance: ['maintenance-mode certain'],
  'db-down': ['database-down certain'],
  'fatal-on-rest': ['critical-error certain'],
  'fpm-down': ['php-down certain'],
  'rest-anon-401': ['rest-lockdown certain'],
  'staging-basic': ['staging-password certain'],
  // A rule of the server and one of a firewall: both refuse every POST, and neither says who it is.
  'waf-403-post': ['method-blocked certain'],
  'post-403-limit': ['method-blocked certain'],
  'bom-wpconfig': ['byte-order-mark certain'],
  'debug-notice': ['output-before-json certain'],
  'stale-cache': ['rest-cached certain'],
  'login-limiter': ['login-protection certain'],
  // Likely: whether the API answers at the announced address was not recorded.
  'rest-prefix-api': ['rest-prefix-changed likely'],
  // Of these visits nobody asked where the redirect leads.
  'https-redirect': ['redirect-to-https likely'],
  'www-redirect': ['redirect-to-other-host likely'],
};

/** Where the web server shows itself as another than the rest does. */
const onStack: Record<string, string[]> = {
  // nginx may be the server or a proxy in front of it.
  'header-stripped on nginx-fpm': [
    'authorization-header-stripped or proxy-strips-authorization or authorization-header-eaten likely',
  ],
};

for (const { fault, stack, exchanges } of recordings) {
  const title = `${fault} on ${stack}`;
  test(title, () => {
    expect(judged(visitTo(exchanges)).findings).toEqual(onStack[title] ?? causes[fault]);
  });
}

/** A visit goes no further than its checks: what is blocked was never sent. */
function visitTo(exchanges: Record<string, Exchange>): Evidence {
  const evidence = healthy();
  const here: Evidence = {
    ...evidence,
    site: { ...evidence.site, url: 'http://site.test', allow_http: true },
    exchanges: structuredClone(exchanges),
    unsent: {
      'draft-delete': 'not recorded',
      home: 'not recorded',
      'announced-index': 'not recorded',
    },
    token: null,
  };
  answerUnrecorded(here);
  const isIssued = here.exchanges.token?.response?.status === 200;
  if (isIssued && evidence.token) here.token = { ...evidence.token, iss: 'http://site.test' };
  if (!isIssued) for (const probe of ['validate', 'draft', 'me'] as const) delete here.exchanges[probe];
  if (here.exchanges.validate?.response?.status !== 200) delete here.exchanges.draft;
  return here;
}

/** Not recorded, and known of these sites: they had no WPGraphQL, and GETs of the login's namespace were let through. */
function answerUnrecorded(evidence: Evidence): void {
  const isListed = /jwt-auth/.test(JSON.stringify(evidence.exchanges.index?.response ?? ''));
  if (isListed && !evidence.exchanges['jwt-index'])
    answer(evidence, 'jwt-index', 200, { namespace: 'jwt-auth/v1', routes: {} });
  answer(evidence, 'graphql', 404, '<!DOCTYPE html><title>Page not found</title>');
}
