import type { Evidence } from '../../../../evidence/evidence.ts';
import type { Header } from '../../../../evidence/exchange.ts';
import { answer } from '../evidence.ts';
import {
  apachePage,
  asSite,
  elsewhere,
  everywhere,
  indexWith,
  link,
  type Mutation,
  nginxPage,
  notPretty,
  page,
  permalinksFail,
} from './mutation.ts';

const redirected = (evidence: Evidence, to: string): void => {
  const target = (route: string): Header[] => [['location', `${to}${route}`]];
  notPretty(evidence, 301, page, target('/'));
  answer(evidence, 'posts', 301, page, target('/wp-json/wp/v2/posts'));
  answer(evidence, 'index', 301, page, target('/wp-json/'));
};

/** Nothing of WordPress at the address that is asked, all of it in a folder. */
const inFolder = (evidence: Evidence): void => {
  notPretty(evidence, 404, page);
  answer(evidence, 'announced-index', 200, indexWith({ home: `${evidence.site.url}/blog` }));
};

/** Causes in the address that is asked. */
export const client: Mutation[] = [
  ...[
    nginxPage('400 The plain HTTP request was sent to HTTPS port'),
    `${apachePage('400 Bad Request')}\nReason: You're speaking plain HTTP to an SSL-enabled server port.`,
    'Client sent an HTTP request to an HTTPS server.\n',
  ].map(
    (says): Mutation => ({
      cause: 'http-on-tls-port',
      title: `a port for https that says ${says
        .replace(/<[^>]*>|\s+/g, ' ')
        .trim()
        .slice(-50)}`,
      change(evidence) {
        asSite(evidence, 'http://shop.example:443');
        everywhere(evidence, 400, says);
        for (const exchange of Object.values(evidence.exchanges))
          exchange.request.url = 'http://shop.example:443/';
      },
      states: permalinksFail,
    }),
  ),
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
      const there = indexWith({ home: 'https://new.example', url: 'https://new.example' });
      answer(evidence, 'redirect-target', 200, there);
      const { request } = evidence.exchanges['redirect-target'] ?? {};
      if (request) request.url = 'https://new.example/wp-json/';
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
    cause: 'wordpress-com',
    title: 'a site on WordPress.com without plugins',
    change: (evidence) => everywhere(evidence, 404, page, [['host-header', 'WordPress.com']]),
    states: permalinksFail,
  },
  {
    cause: 'root-not-led-to-wordpress',
    title: 'WordPress in a directory of its own, and no index.php at the root',
    change(evidence) {
      const home = evidence.site.url;
      asSite(evidence, `${home}/wp`);
      notPretty(evidence, 404, page);
      answer(
        evidence,
        'rest-route-index',
        200,
        indexWith({ home, url: `${home}/wp` }),
        link(`${home}/wp-json/`),
      );
      answer(evidence, 'announced-index', 404, page);
    },
    states: elsewhere,
  },
];
