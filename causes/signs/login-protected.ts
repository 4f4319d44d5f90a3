import { answererOf } from '../../evidence/answerer/answerer.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { loginProtectionOf, protectionSays } from '../../evidence/known-codes.ts';
import { loginAnswer } from '../../evidence/login-answer.ts';
import { isAlike } from '../../evidence/refused-alike.ts';
import type { Sign } from '../cause.ts';
import { shows } from './common.ts';
import { refusedLater } from './login.ts';

const isKnown = (exchange: Exchange) => loginProtectionOf(exchange) !== null;

/** A plugin may word a wrong password in its own way, so a code that nobody knows makes nothing certain. */
export const foreign: Sign = {
  ...shows(
    'token',
    (exchange) => {
      const says = protectionSays(exchange);
      return says === null
        ? 'the login is refused with a code that WordPress itself does not have: a plugin refuses it'
        : `by its words, ${says}`;
    },
    (exchange) => loginAnswer(exchange) === 'foreign' && !isKnown(exchange),
  ),
  isWeak: true,
};

/** Only where the rest answers, and another POST, is it the login that is guarded. */
export const ended: Sign = {
  ...shows(
    'token',
    (exchange) => {
      const { name, by } = answererOf(exchange);
      const who = by === 'plugin' && name !== null ? name : 'a plugin or the theme';
      return `WordPress runs, and ${who} ends the login with this in place of an answer`;
    },
    (exchange, facts) =>
      loginAnswer(exchange) === 'ended' &&
      Array.isArray(facts.index().namespaces) &&
      !isAlike(exchange, facts.exchanges['garbage-validate']),
  ),
  isWeak: true,
};

/** Its code is not the one that WordPress has for a wrong password, and who cannot exist is not answered so. */
export const inOtherWords: Sign = {
  ...shows('token', 'the login is refused in words of a plugin', (_, facts) => {
    const bogus = facts.exchanges['bogus-login'];
    return bogus !== undefined && refusedLater.holds(bogus, facts);
  }),
  isWeak: true,
};

/** The answer names who wants more, or says that there were too many tries. */
export const refusedByPlugin: Sign[] = [
  shows('token', (exchange) => `by its code, ${protectionSays(exchange)}`, isKnown),
  shows(
    'token',
    'the page says that there were too many tries',
    (exchange) => loginAnswer(exchange) === 'locked-out',
  ),
];
