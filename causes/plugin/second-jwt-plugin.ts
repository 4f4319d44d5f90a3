import { asObject } from '../../base/json.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { otherPluginIn } from '../../evidence/jwt-plugins.ts';
import { codeOf, jsonOf } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { answered, inPassing, shows } from '../signs/common.ts';

const isRefused = (exchange: Exchange) =>
  exchange.probe !== 'garbage-posts' && codeOf(exchange) === 'jwt_auth_invalid_token';

/** Simple JWT Login says `success: false` and a number of its own, and no code of WordPress. */
const isOfOther = (exchange: Exchange) => {
  const { success, data } = asObject(jsonOf(exchange));
  return success === false && typeof asObject(data).errorCode === 'number';
};

export const secondJwtPlugin = defineCause({
  id: 'second-jwt-plugin',
  layer: 'plugin',
  order: 412,
  of: 'jwt',
  says: 'Two JWT plugins are active, and one refuses the tokens of the other',
  short: 'two JWT plugins',
  symptom: 'Login works and the token is valid, and every other address refuses it as an invalid token.',
  explains: ['validate', 'draft', 'header'],
  shownBy: [
    [
      answered('validate', 200, 'jwt_auth_valid_token', 'the plugin that issued the token takes it'),
      shows('validate', 'a token that was just issued is refused in the form of another plugin', isOfOther),
    ],
    inPassing(
      ['draft', 'me', 'garbage-posts'],
      'elsewhere it is refused as invalid',
      (exchange) => isOfOther(exchange) || isRefused(exchange),
    ),
    shows(
      'index',
      'the index lists another JWT plugin beside it',
      (_, facts) => otherPluginIn(facts.index()) !== null,
    ),
  ],
  fixes: ['keep-one-jwt-plugin'],
});
