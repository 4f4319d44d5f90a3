import type { Facts } from '../facts.ts';
import { textsOf } from '../read.ts';
import { methods } from './index.ts';
import { isGrouped } from './looks.ts';
import { otherWays, shopKeysName } from './others.ts';
import { applicationPasswordsSwitchers } from './switch.ts';
import { isAskedOverHttp, isOnOwnMachine, isTlsUnseen } from './transport.ts';

/**
 * What the site offers to log in with and what was given, in one sentence: where the login is not simply the one by a
 * token of the plugin. Null there, and where no index says what is offered.
 */
export function offerLine(facts: Facts): string | null {
  const { jwt, 'application-password': own } = methods;
  const { login, password_looks: looks, has_credentials: isGiven } = facts.site;
  const dialect = facts.dialect();
  const isPlain =
    dialect === null && jwt.isOffered(facts) !== false && looks === undefined && (login ?? 'jwt') === 'jwt';
  if (own.isOffered(facts) === null || isPlain) return null;
  const plugin = facts.server().jwt_plugin?.name ?? null;
  const offered = [
    ...(own.isOffered(facts) ? [own.name] : []),
    ...(plugin === null && !jwt.isOffered(facts)
      ? []
      : [`tokens of ${plugin ?? 'a JWT plugin'}${dialect === null ? '' : `, from ${dialect.login.path}`}`]),
    ...(textsOf(facts.index().namespaces).some((one) => one.startsWith('wc/')) ? [shopKeysName(facts)] : []),
  ];
  const others = otherWays(facts);
  const takes = offered.length === 0 ? 'neither application passwords nor tokens' : listed(offered);
  const beside = others.length === 0 ? '' : `, and ${listed(others)}, not tested here`;
  const off = own.isOffered(facts) ? '' : whyOff(facts);
  return `This site takes ${takes}${beside}; ${isGiven ? given(looks) : 'no login was given'}.${off}`;
}

/** As far as the index shows it; empty where it does not. */
function whyOff(facts: Facts): string {
  const by = applicationPasswordsSwitchers(facts);
  if (isTlsUnseen(facts))
    return ' Application passwords are off: WordPress gives its own address as http, so it may not see that https is used.';
  if (by !== null) return ` Application passwords are off: ${by} can do so.`;
  return isAskedOverHttp(facts) && !isOnOwnMachine(facts)
    ? ' Application passwords are off: WordPress takes them over https, and the address is http.'
    : '';
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
