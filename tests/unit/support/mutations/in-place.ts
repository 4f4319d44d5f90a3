import type { Evidence } from '../../../../evidence/evidence.ts';
import type { Header } from '../../../../evidence/exchange.ts';
import type { ProbeId } from '../../../../probes/ids.ts';
import { answer, breakDown } from '../evidence.ts';
import {
  everywhere,
  indexWith,
  type Mutation,
  nginxPage,
  notSent,
  page,
  permalinksFail,
  smokeFails,
  tokenFails,
  validateFails,
  withoutDraft,
} from './mutation.ts';
import { jwtIndex } from './parts.ts';

const titled = (title: string, body = '') =>
  `<!DOCTYPE html><html><head><title>${title}</title></head><body>${body}</body></html>`;

/** Another thing is where WordPress should be: nothing of the API anywhere, and this as the front page. */
const front = (cause: Mutation['cause'], title: string, body: string, told?: string[]): Mutation => ({
  cause,
  title,
  change(evidence) {
    everywhere(evidence, 404, nginxPage('404 Not Found'));
    answer(evidence, 'front-page', 200, body);
  },
  states: permalinksFail,
  ...(told ? { told } : {}),
});

const hang = (evidence: Evidence, ...probes: ProbeId[]): void => {
  for (const probe of probes) breakDown(evidence, probe, 'response-timeout');
};

const nothingComes = (
  cause: Mutation['cause'],
  title: string,
  change: (evidence: Evidence) => void,
  told?: string[],
): Mutation => ({
  cause,
  title,
  change(evidence) {
    evidence.exchanges = {};
    evidence.token = null;
    hang(evidence, 'posts', 'index', 'browser-posts');
    change(evidence);
  },
  states: smokeFails,
  ...(told ? { told } : {}),
});

const unreachable = (title: string, status: number, body: string, headers: Header[] = []): Mutation => ({
  cause: 'origin-unreachable',
  title,
  change: (evidence) => everywhere(evidence, status, body, headers),
  states: permalinksFail,
});

/** What is at the address in place of WordPress, and what does not answer in time. */
export const inPlace: Mutation[] = [
  front('domain-parked', 'a domain for sale', titled('shop.example is for sale', 'Buy this domain')),
  front('default-page', 'the page of a new nginx', titled('Welcome to nginx!', '<h1>Welcome to nginx!</h1>')),
  front('default-page', 'a list of files', titled('Index of /', '<h1>Index of /</h1>')),
  front('other-application', 'Drupal', titled('Shop', '<meta name="generator" content="Drupal 10">')),
  {
    cause: 'other-application',
    title: 'a front end that answers every address with its page',
    change(evidence) {
      const spa = titled('Shop', '<div id="root"></div>');
      everywhere(evidence, 200, spa);
      answer(evidence, 'front-page', 200, spa);
    },
    states: permalinksFail,
  },
  front('wordpress-absent', 'a page that nothing is known of', titled('Shop', 'Welcome'), [
    'wordpress-absent likely',
  ]),
  {
    ...front('front-end-asked', 'a front end that shows pictures of WordPress', titled('Shop')),
    change(evidence) {
      everywhere(evidence, 404, page);
      const there = 'https://cms.example';
      answer(evidence, 'front-page', 200, titled('Shop', `<img src="${there}/wp-content/uploads/a.png">`));
      answer(evidence, 'announced-index', 200, indexWith({ url: there, home: there }));
      const { request } = evidence.exchanges['announced-index'] ?? {};
      if (request) request.url = `${there}/wp-json/`;
    },
  },
  unreachable(
    'Cloudflare, and a web server that is down',
    521,
    titled('shop.example | 521: Web server is down'),
    [['server', 'cloudflare']],
  ),
  unreachable('Varnish', 503, titled('503 Backend fetch failed', '<p>Guru Meditation:</p>'), [
    ['x-varnish', '1'],
  ]),
  {
    cause: 'resource-limit',
    title: '508 of CloudLinux',
    change: (evidence) => everywhere(evidence, 508, titled('508 Resource Limit Is Reached')),
    states: permalinksFail,
  },
  {
    cause: 'resource-limit',
    title: '503 of LiteSpeed for some requests',
    change(evidence) {
      const busy = titled('503 Service Unavailable', 'Proudly powered by LiteSpeed Web Server');
      for (const probe of ['garbage-validate', 'garbage-posts', 'preflight'] as const)
        answer(evidence, probe, 503, busy, [['server', 'LiteSpeed']]);
    },
    states: { header: 'fail', cors: 'fail' },
    told: ['resource-limit likely'],
  },
  nothingComes('server-hangs', 'a server that takes every request and answers none', (evidence) =>
    hang(evidence, 'static-file', 'home'),
  ),
  nothingComes(
    'php-hangs',
    'all processes of PHP busy',
    (evidence) => {
      hang(evidence, 'home');
      answer(evidence, 'static-file', 200, 'GIF89a');
    },
    ['php-hangs likely'],
  ),
  nothingComes('rest-hangs', 'a plugin that waits on REST alone', (evidence) => {
    answer(evidence, 'static-file', 200, 'GIF89a');
    answer(evidence, 'home', 200, '');
  }),
  nothingComes('client-held-back', 'a tarpit for programs', (evidence) => {
    hang(evidence, 'static-file', 'home');
    answer(evidence, 'browser-posts', 200, []);
  }),
  {
    cause: 'post-hangs',
    title: 'no POST answered',
    change(evidence) {
      notSent(evidence);
      hang(evidence, 'token', 'garbage-validate', 'plain-post');
      answer(evidence, 'jwt-index', 200, jwtIndex);
    },
    states: { ...tokenFails, header: 'fail' },
  },
  {
    cause: 'token-hangs',
    title: 'nothing with a token answered',
    change(evidence) {
      withoutDraft(evidence);
      hang(evidence, 'validate', 'garbage-validate', 'garbage-posts');
      answer(evidence, 'plain-post', 403, {
        code: 'jwt_auth_no_auth_header',
        message: 'x',
        data: { status: 403 },
      });
    },
    states: { ...validateFails, header: 'fail' },
  },
  {
    cause: 'login-hangs',
    title: 'a login that waits for another server',
    change(evidence) {
      notSent(evidence);
      hang(evidence, 'token');
    },
    states: tokenFails,
    told: ['login-hangs likely'],
  },
];
