import { isBrokenOff } from '../../evidence/broken-off.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { codeOf, headerOf, isBroken, jsonOf, statusOf } from '../../evidence/read.ts';
import { trailingText } from '../../evidence/trailing.ts';
import { isRestAnswered, shows } from './common.ts';

/** The rest of the API works, so it is the posts that break, and not the site: an error as JSON is an error too. */
export const indexAnswers = shows('index', 'another route of the REST API answers', isRestAnswered);

/** The JSON ends in its middle, and nothing says that anything was lost on the way. */
export const isHalf = (exchange: Exchange) => {
  const { response } = exchange;
  return (
    statusOf(exchange) === 200 &&
    !isBroken(exchange) &&
    response?.cut === false &&
    jsonOf(exchange) === undefined &&
    trailingText(exchange) === null &&
    /json/i.test(headerOf(exchange, 'content-type') ?? '') &&
    /^\s*[[{]/.test(response.text) &&
    !/[\]}]\s*$/.test(response.text)
  );
};

/** What fails behind JSON that is whole took nothing of it away. */
export const isListBroken = (exchange: Exchange) => isBrokenOff(exchange) && trailingText(exchange) === null;

/** WordPress caught what stopped it and has words for it, or a plugin had. */
export const isStopped = (exchange: Exchange) =>
  isListBroken(exchange) ||
  isHalf(exchange) ||
  ((statusOf(exchange) ?? 0) >= 500 && codeOf(exchange) === 'wp_die');
