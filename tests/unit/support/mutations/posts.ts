import { asObject } from '../../../../base/json.ts';
import type { Evidence } from '../../../../evidence/evidence.ts';
import type { Header } from '../../../../evidence/exchange.ts';
import { titleOf } from '../../../../probes/draft-title.ts';
import type { ProbeId } from '../../../../probes/ids.ts';
import { answer, breakDown, error } from '../evidence.ts';
import {
  draftRefused,
  everywhere,
  healthyIndex,
  indexWith,
  type Mutation,
  nginxPage,
  permalinksFail,
  phpJwt,
} from './mutation.ts';

const draftOf = ({ draft_mark = '' }: Evidence) => ({
  id: 4,
  status: 'draft',
  author: 1,
  title: { raw: titleOf(draft_mark), rendered: titleOf(draft_mark) },
});

/** The create is answered with this, and the post is there; `probes` are those that find it. */
export function lost(evidence: Evidence, status: number, body: unknown, headers: Header[] = []): void {
  delete evidence.exchanges['draft-read'];
  answer(evidence, 'draft', status, body, headers);
  answer(evidence, 'draft-search', 200, [draftOf(evidence)]);
  answer(evidence, 'found-draft', 200, draftOf(evidence));
}

const created = (title: string, change: Mutation['change'], cause: Mutation['cause']): Mutation => ({
  cause,
  title,
  change,
  states: { draft: 'fail' },
});

/** What WordPress itself says of a fatal error, where a page is asked for. */
const criticalPage =
  '<!DOCTYPE html><html><head><title>WordPress &rsaquo; Error</title></head><body id="error-page"><div class="wp-die-message"><p>There has been a critical error on this website.</p></div></body></html>';

/** The answer to a request for an envelope, of which `bytes` are headers. */
function enveloped(evidence: Evidence, probe: ProbeId, body: unknown, bytes = 200, status = 200): void {
  answer(evidence, probe, 200, { body, status, headers: { 'X-Panel': 'x'.repeat(bytes) } });
  const { request } = evidence.exchanges[probe] ?? {};
  if (request) request.url = `${evidence.site.url}/wp-json/wp/v2/posts?_envelope=1`;
}

/** With a login nothing arrives but what is asked for in an envelope. */
function lostWithLogin(evidence: Evidence, bytes: number): void {
  for (const probe of ['draft', 'draft-search'] as const)
    answer(evidence, probe, 502, nginxPage('502 Bad Gateway'));
  for (const probe of ['draft-read', 'draft-gone-uncached'] as const) delete evidence.exchanges[probe];
  enveloped(evidence, 'draft-search-lean', [draftOf(evidence)], bytes);
  enveloped(evidence, 'found-draft', draftOf(evidence), bytes);
  enveloped(evidence, 'draft-delete', { deleted: true }, bytes);
  enveloped(evidence, 'draft-gone', error('rest_post_invalid_id', 404), bytes, 404);
}

/** The list of posts is answered with this; written is nothing where not even the lean list comes. */
const listed = (
  cause: Mutation['cause'],
  title: string,
  [status, body]: [number, unknown],
  lean: [number, unknown],
  states: Mutation['states'] = { smoke: 'fail' },
): Mutation => ({
  cause,
  title,
  change(evidence) {
    answer(evidence, 'posts', status, body, [['content-type', 'application/json']]);
    if (lean[0] === 200) enveloped(evidence, 'posts-lean', lean[1]);
    else answer(evidence, 'posts-lean', ...lean);
  },
  states,
});

const onPosts = (title: string, plain: [number, unknown], lean: [number, unknown]) =>
  listed('critical-error-on-posts', title, plain, lean);

/** It took so many milliseconds. */
function took(evidence: Evidence, probe: ProbeId, total: number): void {
  const { timing } = evidence.exchanges[probe] ?? {};
  if (timing) timing.total = total;
}

const onCreate = (title: string, change: Mutation['change']) =>
  created(title, change, 'critical-error-on-create');
const byPlugin = (title: string, change: Mutation['change']) =>
  created(title, change, 'create-answered-by-plugin');

/** Causes that show when posts are written or listed. */
export const posts: Mutation[] = [
  {
    cause: 'critical-error-at-index',
    title: 'the list of routes breaks off, and each of them answers',
    change(evidence) {
      answer(evidence, 'index', 500, error('internal_server_error', 500));
      answer(evidence, 'jwt-index', 200, {
        namespace: 'jwt-auth/v1',
        routes: asObject(healthyIndex()).routes,
      });
    },
    states: { namespace: 'fail' },
  },
  onCreate('a fatal error after the post was saved', (evidence) =>
    lost(evidence, 500, error('internal_server_error', 500)),
  ),
  onCreate('the same with the page of a fatal error', (evidence) => lost(evidence, 500, criticalPage)),
  onCreate('the same with nothing but the headers', (evidence) =>
    lost(evidence, 500, '', [['x-powered-by', 'PHP/8.3']]),
  ),
  onCreate('a fatal error before anything is saved', (evidence) =>
    draftRefused(evidence, 500, error('internal_server_error', 500)),
  ),
  byPlugin('a page in place of the answer', (evidence) =>
    lost(evidence, 200, '<!DOCTYPE html><title>Saved</title>'),
  ),
  byPlugin('a redirect as after a form', (evidence) =>
    lost(evidence, 302, '', [['location', 'https://shop.example/thank-you/']]),
  ),
  byPlugin('an error of its own, after the post was saved', (evidence) =>
    lost(evidence, 400, error('webhook_failed', 400)),
  ),
  byPlugin('an error of its own, and nothing saved', (evidence) =>
    draftRefused(evidence, 422, error('featured_image_required', 422)),
  ),
  {
    cause: 'redirect-when-logged-in',
    title: 'a forced logout of whoever is logged in',
    change(evidence) {
      const away: Header[] = [['location', 'https://shop.example?aiowpsec_do_log_out=1']];
      draftRefused(evidence, 302, '');
      for (const probe of ['draft', 'draft-search', 'draft-search-lean'] as const)
        answer(evidence, probe, 302, '', away);
    },
    states: { draft: 'fail' },
  },
  created(
    'a database that takes nothing new',
    (evidence) => draftRefused(evidence, 500, error('db_insert_error', 500)),
    'database-refuses-writes',
  ),
  created(
    'a table that counts no more',
    (evidence) => {
      const none = { id: null, title: { raw: null, rendered: '' }, status: null, link: false };
      draftRefused(evidence, 201, none);
    },
    'post-id-missing',
  ),
  onPosts(
    'a plugin that fails on each post',
    [500, criticalPage],
    [500, error('internal_server_error', 500)],
  ),
  onPosts('a shortcode that fails', [500, criticalPage], [200, [{ id: 1 }]]),
  {
    ...onPosts('a list that ends in its middle', [200, '[{"id":1,"title":{"ren'], [200, [{ id: 1 }]]),
    told: ['critical-error-on-posts likely'],
  },
  listed(
    'unencodable-post',
    'a text with broken UTF-8',
    [500, error('rest_encode_error', 500)],
    [200, [{ id: 1 }]],
  ),
  {
    cause: 'posts-route-missing',
    title: 'a post type that is hidden from REST',
    change(evidence) {
      const { '/wp/v2/posts': _, ...routes } = asObject(asObject(healthyIndex()).routes);
      answer(evidence, 'posts', 404, error('rest_no_route', 404));
      answer(evidence, 'index', 200, indexWith({ routes }));
      draftRefused(evidence, 404, error('rest_no_route', 404));
    },
    states: { smoke: 'fail', draft: 'fail' },
  },
  {
    cause: 'slow-post-list',
    title: 'a list that 504 is said of',
    change(evidence) {
      answer(evidence, 'posts', 504, nginxPage('504 Gateway Time-out'));
      took(evidence, 'posts', 60_000);
      enveloped(evidence, 'posts-lean', [{ id: 1 }]);
    },
    states: { smoke: 'fail' },
    told: ['slow-post-list likely'],
  },
  {
    cause: 'answer-headers-too-big',
    title: 'a debug panel in the headers of whoever is logged in',
    change: (evidence) => lostWithLogin(evidence, 9000),
    states: { draft: 'fail' },
  },
  {
    cause: 'answer-headers-too-big',
    title: 'the same in headers that no envelope holds',
    change: (evidence) => lostWithLogin(evidence, 200),
    states: { draft: 'fail' },
    told: ['answer-headers-too-big likely'],
  },
  {
    cause: 'answer-headers-too-big',
    title: 'tags for a cache on every answer',
    change(evidence) {
      everywhere(evidence, 502, nginxPage('502 Bad Gateway'));
      answer(evidence, 'home', 200, '<!DOCTYPE html><title>Shop</title>');
      enveloped(evidence, 'posts-lean', [{ id: 1 }], 9000);
    },
    states: permalinksFail,
  },
  {
    cause: 'answer-headers-too-big',
    title: 'a create that is lost, and nothing else',
    change: (evidence) => lost(evidence, 502, nginxPage('502 Bad Gateway')),
    states: { draft: 'fail' },
    told: ['answer-headers-too-big or php-crash-on-create likely'],
  },
  {
    cause: 'php-crash-on-create',
    title: 'a connection that is cut after the post was saved',
    change(evidence) {
      lost(evidence, 502, '');
      breakDown(evidence, 'draft', 'connection-reset');
    },
    states: { draft: 'fail' },
    told: ['php-crash-on-create likely'],
  },
  {
    cause: 'draft-status-changed',
    title: 'a plugin that publishes what is saved',
    change(evidence) {
      answer(evidence, 'draft-read', 200, { ...draftOf(evidence), status: 'publish' });
    },
    states: { draft: 'warn' },
    told: ['draft-status-changed certain'],
  },
  {
    cause: 'slow-create',
    title: 'a create that nobody waits for',
    change(evidence) {
      lost(evidence, 504, '');
      breakDown(evidence, 'draft', 'response-timeout');
      took(evidence, 'draft', 10_000);
    },
    states: { draft: 'fail' },
    told: ['slow-create likely'],
  },
  created(
    'a create that a server on the way gives up',
    (evidence) => {
      lost(evidence, 504, '');
      took(evidence, 'draft', 60_000);
    },
    'slow-create',
  ),
  {
    cause: 'slow-create',
    title: 'a create that takes twelve seconds',
    change: (evidence) => took(evidence, 'draft', 12_000),
    states: { draft: 'warn' },
  },
  {
    cause: 'second-jwt-plugin',
    title: 'a second JWT plugin that refuses the tokens of the first',
    change(evidence) {
      draftRefused(evidence, 403, phpJwt('Signature verification failed'));
      answer(evidence, 'index', 200, {
        ...Object(healthyIndex()),
        namespaces: ['wp/v2', 'jwt-auth/v1', 'simple-jwt-authentication/v1'],
      });
    },
    states: { draft: 'fail' },
  },
];
