import type { Facts } from '../facts.ts';
import { textsOf } from '../read.ts';
import { dialectOf } from './dialects/spoken.ts';
import { methods } from './index.ts';
import { isGrouped } from './looks.ts';
import { offerSays, offerToGuests } from './offer-to-guests.ts';
import { otherWays, shopKeysName } from './others.ts';
import { applicationPasswordsSwitchers } from './switch.ts';
import { isAskedOverHttp, isOnOwnMachine, isTlsUnseen } from './transport.ts';

/**
 * What the site offers to log in with and what was given, in one line: where the login is not simply the one by a token of
 * the plugin. Null there, and where no index says what is offered. Who gave no login is told what shows of application
 * passwords.
 */
export function offerLine(facts: Facts): string | null {
  const { jwt, 'application-password': own } = methods;
  const { login, password_looks: looks, has_credentials: isGiven } = facts.site;
  const dialect = facts.dialect();
  const isPlain =
    dialect === null && jwt.isOffered(facts) !== false && looks === undefined && (login ?? 'jwt') === 'jwt';
  if (isGiven && isPlain) return null;
  const offer = isGiven ? null : offerToGuests(facts);
  const toGuests = offer === null ? '' : `Application passwords: ${offerSays(offer, whyOff(facts))}.`;
  if (own.isOffered(facts) === null) return toGuests === '' ? null : toGuests;
  const plugin = facts.server().jwt_plugin?.name ?? null;
  const hasShop = textsOf(facts.index().namespaces).some((one) => one.startsWith('wc/'));
  const offered = [
    ...(own.isOffered(facts) ? [own.name] : []),
    ...(plugin === null && !jwt.isOffered(facts)
      ? []
      : [`tokens of ${plugin ?? 'a JWT plugin'}${dialect === null ? '' : `, from ${dialect.login.path}`}`]),
    ...(hasShop ? [shopKeysName(facts)] : []),
  ];
  const others = otherWays(facts);
  const takes = offered.length === 0 ? 'neither application passwords nor tokens' : listed(offered);
  const beside = others.length === 0 ? '' : `, and ${listed(others)}, not tested here`;
  const ways = `This site takes ${takes}${beside}`;
  if (!isGiven)
    return `${ways}; no login was given${hasShop ? ' (--user NAME, or --user ck_… for a key)' : ''}. ${toGuests}`;
  const why = own.isOffered(facts) ? null : whyOff(facts);
  const off = why === null ? '' : ` Application passwords are off: ${why}.`;
  return `${ways}; ${given(looks)}.${off}${isTokenWay(facts) ? TOKEN_WAY : ''}`;
}

const TOKEN_WAY = ' Tokens work over http as well: --login jwt, with the password of wp-login.php.';

/** What was given is for https alone, and the JWT plugin does not ask. */
function isTokenWay(facts: Facts): boolean {
  const { jwt, 'application-password': own } = methods;
  const isOver =
    isAskedOverHttp(facts) && own.isOffered(facts) === false && isGrouped(facts.site.password_looks);
  return isOver && (jwt.isOffered(facts) === true || dialectOf(facts) !== null);
}

/** As far as the index shows it; null where it does not. */
function whyOff(facts: Facts): string | null {
  const by = applicationPasswordsSwitchers(facts);
  if (isTlsUnseen(facts))
    return 'WordPress gives its own address as http, so it may not see that https is used';
  if (by !== null) return `${by} can do so`;
  if (!isAskedOverHttp(facts)) return null;
  return isOnOwnMachine(facts)
    ? 'the address is http, or a plugin or a snippet switches them off'
    : 'WordPress takes them over https, and the address is http';
}

function given(looks: Facts['site']['password_looks']): string {
  if (looks === 'woocommerce-key') return 'you gave what looks like a WooCommerce key';
  if (isGrouped(looks)) return 'you gave what looks like an application password';
  return looks === undefined
    ? 'you gave a password that does not have the form of an application password'
    : 'you gave what may be an application password';
}

function listed(names: string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
