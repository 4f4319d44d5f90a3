import type { Evidence } from '../../../../evidence/evidence.ts';
import { titleOf } from '../../../../probes/draft-title.ts';
import { answer, breakDown, breakOff } from '../evidence.ts';
import {
  apachePage,
  elsewhere,
  everywhere,
  healthyIndex,
  link,
  type Mutation,
  nginxPage,
  notPretty,
  page,
  permalinksFail,
  smokeFails,
  tokenFails,
  validateFails,
} from './mutation.ts';
import { broken, forbidden, headerLost, isRefused, withoutPost } from './parts.ts';

/** The preflight with one header changed, or taken away. */
function preflightWith({ exchanges }: Evidence, header: string, value: string | null): void {
  const response = exchanges.preflight?.response;
  if (!response) throw new Error('the healthy recording has no preflight');
  const others = response.headers.filter(([name]) => name.toLowerCase() !== header);
  response.headers = value === null ? others : [...others, [header, value]];
}

/** What is asked behind a rewritten address is answered as if it had no query. */
const withoutQuery = (evidence: Evidence, pages: string | null = '6'): void => {
  const { posts } = evidence.exchanges;
  if (posts?.response)
    posts.response.headers = posts.response.headers.filter(([name]) => !/^x-wp-/i.test(name));
  posts?.response?.headers.push(['Server', 'nginx']);
  if (pages !== null) posts?.response?.headers.push(['X-WP-Total', '57'], ['X-WP-TotalPages', pages]);
  const asReader = { id: 4, title: { rendered: titleOf(evidence.draft_mark ?? '') }, author: 1 };
  answer(evidence, 'draft-read', 200, { ...asReader, status: 'draft' });
  answer(evidence, 'draft-delete', 200, { ...asReader, status: 'trash' });
  answer(evidence, 'draft-gone', 200, { ...asReader, status: 'trash' });
  answer(evidence, 'draft-gone-uncached', 200, { ...asReader, status: 'trash' });
  answer(evidence, 'rest-route-index', 200, healthyIndex());
};

/** Causes in the web server. */
export const webServer: Mutation[] = [
  {
    cause: 'client-certificate-missing',
    title: 'a TLS alert',
    change(evidence) {
      evidence.exchanges = {};
      evidence.token = null;
      for (const probe of ['posts', 'home'] as const) breakDown(evidence, probe, 'tls-client-certificate');
    },
    states: smokeFails,
  },
  {
    cause: 'client-certificate-missing',
    title: 'a page of nginx',
    change: (evidence) => everywhere(evidence, 400, nginxPage('400 No required SSL certificate was sent')),
    states: permalinksFail,
  },
  broken('response-malformed', 'chunks of another size than announced', 'response-malformed', [
    ['transfer-encoding', 'chunked'],
  ]),
  {
    cause: 'response-malformed',
    title: 'a status line that is none',
    change(evidence) {
      evidence.exchanges = {};
      evidence.token = null;
      breakDown(evidence, 'posts', 'response-malformed');
    },
    states: smokeFails,
    told: ['response-malformed likely'],
  },
  broken('response-truncated', 'chunks without the last one', 'response-truncated', [
    ['transfer-encoding', 'chunked'],
  ]),
  {
    cause: 'response-truncated',
    title: 'the list of posts alone, in the middle of its JSON',
    change: (evidence) =>
      breakOff(evidence, 'posts', 'response-truncated', [['content-length', '9999999']], (whole) =>
        whole.slice(0, 100),
      ),
    states: { smoke: 'fail' },
    told: ['response-truncated likely'],
  },
  {
    cause: 'php-down',
    title: 'no PHP behind the server',
    change: (evidence) => everywhere(evidence, 502, apachePage('502 Bad Gateway')),
    states: permalinksFail,
  },
  {
    cause: 'htaccess-error',
    title: 'a line of .htaccess that the server refuses',
    change(evidence) {
      everywhere(evidence, 500, apachePage('500 Internal Server Error'));
      answer(evidence, 'static-file', 500, apachePage('500 Internal Server Error'));
    },
    states: permalinksFail,
  },
  {
    cause: 'htaccess-error',
    title: 'the same behind a server that answers files itself',
    change(evidence) {
      const body = apachePage('500 Internal Server Error').replace(
        '</body>',
        '<p>The server encountered an internal error or\nmisconfiguration.</p></body>',
      );
      everywhere(evidence, 500, body);
      answer(evidence, 'static-file', 200, 'GIF89a');
    },
    states: permalinksFail,
    told: ['htaccess-error likely'],
  },
  {
    cause: 'staging-password',
    title: 'a password of the server',
    change: (evidence) =>
      everywhere(evidence, 401, apachePage('401 Unauthorized'), [['www-authenticate', 'Basic realm="x"']]),
    states: permalinksFail,
  },
  {
    cause: 'path-blocked',
    title: 'a rule against /wp-json/',
    change(evidence) {
      notPretty(evidence, 403, forbidden);
      answer(evidence, 'browser-posts', 403, forbidden);
      answer(evidence, 'rest-route-index', 200, healthyIndex(), [
        ['link', `<${evidence.site.url}/wp-json/>; rel="https://api.w.org/"`],
      ]);
    },
    states: elsewhere,
  },
  {
    cause: 'path-blocked',
    title: 'a rule against the addresses of the login',
    change(evidence) {
      withoutPost(evidence, 403, forbidden);
      isRefused(evidence, 403, forbidden, 'jwt-index');
    },
    states: { ...tokenFails, header: 'fail' },
  },
  {
    cause: 'method-blocked',
    title: 'every POST refused with 403',
    change: (evidence) => withoutPost(evidence, 403, forbidden),
    states: { ...tokenFails, header: 'fail' },
  },
  {
    cause: 'method-blocked',
    title: 'everything but GET refused with 405',
    change(evidence) {
      withoutPost(evidence, 405, nginxPage('405 Not Allowed'));
      isRefused(evidence, 405, nginxPage('405 Not Allowed'), 'preflight');
    },
    states: { ...tokenFails, header: 'fail', cors: 'fail' },
  },
  {
    cause: 'authorization-header-stripped',
    title: 'the header dropped by the web server',
    change: headerLost,
    states: { ...validateFails, header: 'fail' },
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
    cause: 'query-arguments-lost',
    title: 'try_files without the arguments',
    change: (evidence) => withoutQuery(evidence),
    states: { draft: 'fail' },
  },
  {
    cause: 'query-arguments-lost',
    title: 'the same behind a CDN, which may lose them as well',
    change(evidence) {
      withoutQuery(evidence);
      evidence.exchanges.posts?.response?.headers.push(['x-amz-cf-id', 'abc']);
    },
    states: { draft: 'fail' },
    told: ['query-arguments-lost likely'],
  },
  {
    cause: 'query-arguments-lost',
    title: 'the same behind a balancer without a name',
    change(evidence) {
      withoutQuery(evidence);
      evidence.exchanges.posts?.response?.headers.push(['Via', '1.1 lb-7']);
    },
    states: { draft: 'fail' },
    told: ['query-arguments-lost likely'],
  },
  {
    cause: 'query-arguments-lost',
    title: 'too few posts to tell how they are paged',
    change: (evidence) => withoutQuery(evidence, null),
    states: { draft: 'fail' },
    told: ['query-arguments-lost likely'],
  },
  {
    cause: 'draft-left-behind',
    title: 'a plugin that keeps posts from being deleted for good, where other arguments arrive',
    change: (evidence) => withoutQuery(evidence, '19'),
    states: { draft: 'fail' },
  },
  {
    cause: 'cors-headers-overridden',
    title: 'a list of allowed headers without Authorization',
    change: (evidence) => preflightWith(evidence, 'access-control-allow-headers', 'Content-Type'),
    states: { cors: 'fail' },
  },
  {
    cause: 'cors-headers-overridden',
    title: 'no allowed origin',
    change: (evidence) => preflightWith(evidence, 'access-control-allow-origin', null),
    states: { cors: 'fail' },
  },
  {
    cause: 'preflight-blocked',
    title: 'OPTIONS refused, and nothing else',
    change: (evidence) => answer(evidence, 'preflight', 405, nginxPage('405 Not Allowed')),
    states: { cors: 'fail' },
  },
];
