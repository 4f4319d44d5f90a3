import { isBrokenOff } from '../../evidence/broken-off.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { codeOf, jsonOf, statusOf } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { inPassing, shows } from '../signs/common.ts';
import { notSaved, saved } from '../signs/create.ts';

/** What WordPress answers to a create in words that do not begin with its name. */
const ofCore = ['db_insert_error', 'db_update_error', 'empty_content', 'invalid_date', 'invalid_post'];

/** Not of WordPress, and not of the plugin for JWT. */
const isForeignCode = (exchange: Exchange) => {
  const code = codeOf(exchange);
  return code !== null && !ofCore.includes(code) && !/^(rest|jwt_auth)_/.test(code);
};

const PAGE = /^\s*<(!doctype|html)\b/i;

/** A page, or a redirect to one, as of a form that was sent. */
const isPage = (exchange: Exchange) => {
  const status = statusOf(exchange) ?? 0;
  return (
    jsonOf(exchange) === undefined &&
    ((status < 300 && PAGE.test(exchange.response?.text ?? '')) || Math.floor(status / 100) === 3)
  );
};

/** What a guest or a wrong role is refused with is a matter of its own. */
const isRefusal = (exchange: Exchange) => [400, 409, 422, 500, 501, 503].includes(statusOf(exchange) ?? 0);

export const createAnsweredByPlugin = defineCause({
  id: 'create-answered-by-plugin',
  layer: 'plugin',
  order: 487,
  says: "A plugin answers in WordPress's place when a post is created",
  short: 'plugin answers',
  symptom: 'Creating a post answers with an error or a page that WordPress does not have.',
  explains: ['draft'],
  shownBy: [
    shows(
      'draft',
      (exchange) => `${codeOf(exchange) ?? 'such a page'} is no answer of WordPress to this`,
      (exchange) =>
        exchange.failure === null &&
        !isBrokenOff(exchange) &&
        (isPage(exchange) || (isForeignCode(exchange) && isRefusal(exchange))),
    ),
    [
      ...saved,
      ...notSaved.map((sign) => ({
        ...sign,
        holds: (...given: Parameters<typeof sign.holds>) =>
          sign.holds(...given) && codeOf(given[1].exchanges.draft) !== null,
      })),
    ],
  ],
  refutedBy: inPassing(
    ['posts'],
    'a list of posts is answered in the same manner',
    (exchange) => codeOf(exchange) !== null,
  ),
  fixes: ['find-the-breaking-plugin', 'log-errors'],
});
