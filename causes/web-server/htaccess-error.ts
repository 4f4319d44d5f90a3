import { isRestAnswer, statusOf } from '../../evidence/read.ts';
import { defineCause, type Sign } from '../cause.ts';
import { shows } from '../signs/common.ts';

/** The page of the server itself: PHP that stops says nothing, and WordPress writes UTF-8. */
const serverFails: Sign['holds'] = (exchange) =>
  statusOf(exchange) === 500 && !isRestAnswer(exchange) && exchange.response?.bytes !== 0;

export const htaccessError = defineCause({
  id: 'htaccess-error',
  layer: 'web-server',
  order: 210,
  says: 'The web server fails on every request: a line of its configuration, mostly of .htaccess, is wrong',
  short: 'configuration wrong',
  symptom: 'Every address answers 500 "Internal Server Error" with a page of the server.',
  explains: ['smoke', 'permalinks'],
  shownBy: [
    shows('posts', 'the server itself fails', serverFails),
    shows('index', 'it fails on the index as well', serverFails),
    [
      shows('static-file', 'it fails on a picture, where PHP has no part', serverFails),
      {
        ...shows(
          'static-file',
          'a picture comes, perhaps from a server in front, and the page of the others is one of Apache',
          (_, { exchanges: { posts } }) =>
            /internal error or\s+misconfiguration/i.test(posts?.response?.text ?? ''),
        ),
        isWeak: true,
      },
    ],
  ],
  supportedBy: [shows('missing-file', 'it fails where there is no file as well', serverFails)],
  fixes: ['shell-htaccess', 'save-permalinks', 'read-error-log'],
});
