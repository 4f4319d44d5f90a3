import type { Evidence } from '../../../../evidence/evidence.ts';
import type { Header } from '../../../../evidence/exchange.ts';
import { titleOf } from '../../../../probes/draft-title.ts';
import { answer, breakDown, breakOff, error } from '../evidence.ts';
import {
  apachePage,
  draftRefused,
  elsewhere,
  everywhere,
  healthyIndex,
  link,
  type Mutation,
  nginxPage,
  notPretty,
  notSent,
  page,
  permalinksFail,
  phpJwt,
  smokeFails,
  tokenFails,
  validateFails,
} from './mutation.ts';
import { broken, forbidden, headerLost, isRefused, jwtIndex, withoutPost } from './parts.ts';

/** The preflights with one header changed, or taken away. */
function preflightWith({ exchanges }: Evidence, header: string, value: string | null): void {
  const response = exchanges.preflight?.response;
  if (!exchanges.preflight || !response) throw new Error('the healthy recording has no preflight');
  const others = response.headers.filter(([name]) => name.toLowerCase() !== header);
  response.headers = value === null ? others : [...others, [header, value]];
  exchanges['login-preflight'] = exchanges.preflight;
}

/** The preflight is right, and has nothing of WordPress. */
function answeredByServer(evidence: Evidence): void {
  answer(evidence, 'preflight', 204, '', [
    ['Access-Control-Allow-Origin', '*'],
    ['Access-Control-Allow-Methods', 'GET, POST, OPTIONS'],
    ['Access-Control-Allow-Headers', 'Authorization, Content-Type'],
  ]);
}

/** What is asked behind a rewritten address is answered as if it had no query. */
const withoutQuery = (evidence: Evidence, pages: string | null = '6'): void => {
  const { posts } = evidence.exchanges;
  if (posts?.response)
    posts.response.headers = posts.response.headers.filter(([name]) => !/^x-wp-/i.test(name));
  posts?.response?.headers.push(['Server', 'nginx']);
  const paged: Header[] =
    pages === null
      ? []
      : [
          ['X-WP-Total', '57'],
          ['X-WP-TotalPages', pages],
        ];
  answer(evidence, 'posts-uncached', 200, [], paged);
  const url = `${evidence.site.url}/wp-json/wp/v2/posts?per_page=3&wprd=x`;
  Object.assign(evidence.exchanges['posts-uncached'] ?? {}, {
    request: { method: 'GET', url, headers: [], body: null },
  });
  const asReader = { id: 4, title: { rendered: titleOf(evidence.draft_mark ?? '') }, author: 1 };
  answer(evidence, 'draft-read', 200, { ...asReader, status: 'draft' });
  answer(evidence, 'draft-delete', 200, { ...asReader, status: 'trash' });
  answer(evidence, 'draft-gone', 200, { ...asReader, status: 'trash' });
  answer(evidence, 'draft-gone-uncached', 200, { ...asReader, status: 'trash' });
  answer(evidence, 'rest-route-index', 200, healthyIndex());
};

/** Apache asks WordPress with GET and without a body, and answers OPTIONS itself. */
function askedAsNotFoundPage(evidence: Evidence): void {
  notSent(evidence);
  answer(evidence, 'garbage-posts', 200, []);
  for (const probe of ['token', 'garbage-validate'] as const)
    answer(evidence, probe, 404, error('rest_no_route', 404));
  answer(evidence, 'jwt-index', 200, jwtIndex);
  answer(evidence, 'preflight', 200, '', [['Allow', 'GET,POST,OPTIONS,HEAD,TRACE']]);
}

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
    cause: 'origin-unreachable',
    title: 'no server behind Cloudflare',
    change: (evidence) =>
      everywhere(evidence, 521, '<!DOCTYPE html><title>shop.example | 521: Web server is down</title>'),
    states: permalinksFail,
  },
  {
    cause: 'name-unknown-at-edge',
    title: 'a name without a record at Cloudflare',
    change: (evidence) =>
      everywhere(evidence, 409, 'error code: 1001', [
        ['server', 'cloudflare'],
        ['cf-ray', '8f0-FRA'],
      ]),
    states: permalinksFail,
  },
  {
    cause: 'name-unknown-at-edge',
    title: 'a tunnel of ngrok that is not running',
    change: (evidence) =>
      everywhere(evidence, 404, '<!DOCTYPE html><title>ngrok</title>', [
        ['ngrok-error-code', 'ERR_NGROK_3200'],
      ]),
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
    cause: 'staging-password-in-php',
    title: 'a password that a plugin asks for',
    change: (evidence) =>
      everywhere(evidence, 401, 'Authorization required.', [
        ['www-authenticate', 'Basic realm="x"'],
        ['x-powered-by', 'PHP/8.2.1'],
      ]),
    states: permalinksFail,
  },
  {
    cause: 'staging-password-in-php',
    title: 'the same where nothing says that it is PHP',
    change(evidence) {
      everywhere(evidence, 401, 'Authorization required.', [['www-authenticate', 'Basic realm="x"']]);
      answer(evidence, 'static-file', 200, 'GIF89a');
    },
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
    cause: 'index-blocked',
    title: 'a folder in place of the index',
    change(evidence) {
      answer(evidence, 'index', 403, forbidden);
      answer(evidence, 'rest-route-index', 200, healthyIndex());
      answer(evidence, 'pathinfo-index', 200, healthyIndex());
      answer(evidence, 'browser-posts', 200, []);
    },
    states: { permalinks: 'fail' },
    told: ['index-blocked likely'],
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
    cause: 'post-fails',
    title: 'every POST answered 502',
    change: (evidence) => withoutPost(evidence, 502, nginxPage('502 Bad Gateway')),
    states: { ...tokenFails, header: 'fail' },
    told: ['post-fails likely'],
  },
  {
    cause: 'authorization-header-stripped',
    title: 'the header dropped by the web server',
    change: headerLost,
    states: { ...validateFails, header: 'fail' },
    told: ['authorization-header-stripped or authorization-header-eaten likely'],
  },
  {
    cause: 'authorization-header-eaten',
    title: 'the header taken by code on the site',
    change: headerLost,
    states: { ...validateFails, header: 'fail' },
    told: ['authorization-header-stripped or authorization-header-eaten likely'],
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
    cause: 'not-found-page-as-front-controller',
    title: 'an ErrorDocument in place of the rules, where PHP sets the status',
    change: askedAsNotFoundPage,
    states: { ...tokenFails, header: 'fail', cors: 'warn' },
  },
  {
    cause: 'not-found-page-as-front-controller',
    title: 'the same where 404 stays',
    change(evidence) {
      askedAsNotFoundPage(evidence);
      for (const probe of ['posts', 'index', 'garbage-posts'] as const) {
        const { response } = evidence.exchanges[probe] ?? {};
        if (response) response.status = 404;
      }
    },
    states: { ...elsewhere, ...tokenFails, header: 'fail', cors: 'warn' },
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
    cause: 'methods-blocked',
    title: 'DELETE cut off, and gone round',
    change(evidence) {
      const removed = evidence.exchanges['draft-delete'];
      if (removed)
        evidence.exchanges['draft-delete-override'] = { ...removed, probe: 'draft-delete-override' };
      for (const probe of ['draft-delete', 'plain-delete'] as const)
        breakDown(evidence, probe, 'connection-reset');
    },
    states: { draft: 'warn' },
  },
  {
    cause: 'errors-replaced',
    title: 'pages of nginx in place of refusals',
    change(evidence) {
      for (const probe of ['garbage-validate', 'garbage-posts', 'plain-post'] as const)
        answer(evidence, probe, 403, nginxPage('403 Forbidden'));
    },
    states: { header: 'fail' },
  },
  {
    cause: 'methods-blocked',
    title: 'DELETE refused, and gone round',
    change(evidence) {
      const removed = evidence.exchanges['draft-delete'];
      if (removed)
        evidence.exchanges['draft-delete-override'] = { ...removed, probe: 'draft-delete-override' };
      answer(evidence, 'draft-delete', 405, nginxPage('405 Not Allowed'));
      answer(evidence, 'plain-delete', 405, nginxPage('405 Not Allowed'));
    },
    states: { draft: 'warn' },
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
    cause: 'origin-unknown',
    title: 'no allowed origin',
    change: (evidence) => preflightWith(evidence, 'access-control-allow-origin', null),
    states: { cors: 'warn' },
  },
  {
    cause: 'origin-not-admitted',
    title: 'another origin than that of the client',
    change(evidence) {
      evidence.site.origin = 'https://client.example';
      preflightWith(evidence, 'access-control-allow-origin', 'https://www.shop.example');
    },
    states: { cors: 'fail' },
  },
  {
    cause: 'cors-headers-overridden',
    title: 'an allowed origin that is said twice',
    change: (evidence) => preflightWith(evidence, 'access-control-allow-origin', '*, https://client.example'),
    states: { cors: 'fail' },
  },
  {
    cause: 'cors-headers-on-preflight-alone',
    title: 'a preflight that the server answers, and no CORS headers on anything else',
    change(evidence) {
      answeredByServer(evidence);
      answer(evidence, 'cross-origin-posts', 200, []);
      answer(evidence, 'cross-origin-refusal', 403, phpJwt('Wrong number of segments'));
    },
    states: { cors: 'fail' },
  },
  {
    cause: 'cors-headers-on-success-alone',
    title: 'CORS headers of the server, and none on refusals',
    change(evidence) {
      answeredByServer(evidence);
      answer(evidence, 'cross-origin-posts', 200, [], [['Access-Control-Allow-Origin', '*']]);
      answer(evidence, 'cross-origin-refusal', 403, phpJwt('Wrong number of segments'));
    },
    states: { cors: 'warn' },
  },
  {
    cause: 'body-lost',
    title: 'JSON that arrives empty',
    change(evidence) {
      draftRefused(evidence, 400, error('empty_content', 400));
      answer(evidence, 'batch', 400, error('rest_missing_callback_param', 400));
    },
    states: { draft: 'fail' },
  },
  {
    cause: 'chunked-body-lost',
    title: 'PHP as CGI, which gets no body without its length',
    change(evidence) {
      evidence.site.chunked = true;
      answer(evidence, 'batch', 207, { responses: [] });
      answer(evidence, 'batch-chunked', 400, error('rest_missing_callback_param', 400));
    },
    states: { header: 'fail' },
    // A proxy in front may lose it as well.
    told: ['chunked-body-lost likely'],
  },
  {
    cause: 'preflight-blocked',
    title: 'OPTIONS refused, and nothing else',
    change: (evidence) =>
      isRefused(evidence, 405, nginxPage('405 Not Allowed'), 'preflight', 'login-preflight'),
    states: { cors: 'fail' },
  },
];
