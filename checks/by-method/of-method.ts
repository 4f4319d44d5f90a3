import { onceFor } from '../../base/once-for.ts';
import type { Located } from '../../evidence/located.ts';
import { methodOf } from '../../evidence/methods/chosen.ts';
import { dialectOf } from '../../evidence/methods/dialects/spoken.ts';
import type { MethodId } from '../../evidence/methods/ids.ts';
import type { Check } from '../check.ts';
import { type CheckId, checkIds } from '../ids.ts';
import { checks } from '../index.ts';
import { ofApplicationPassword } from './application-password/index.ts';
import { alsoAsClient } from './as-client.ts';
import { inDialect } from './dialect/index.ts';
import type { MethodCheck } from './method-check.ts';
import { ofWooCommerce } from './woocommerce/index.ts';

/** The questions that a way to log in asks otherwise; those of the catalogue are asked as the plugin's own takes them. */
const own: Readonly<Record<MethodId, Partial<Record<CheckId, MethodCheck>>>> = {
  jwt: {},
  'application-password': ofApplicationPassword,
  woocommerce: ofWooCommerce,
};

/** A check as it is for the way to log in that this visit tests. */
export function checkOf(id: CheckId, evidence: Located): Check {
  const check = checksOf(evidence).find((one) => one.id === id);
  if (check === undefined) throw new Error(`no check is called ${id}`);
  return check;
}

/** All of them, in their order. */
export const checksOf = onceFor((evidence: Located): Check[] => {
  const method = methodOf(evidence).id;
  const dialect = method === 'jwt' ? dialectOf(evidence) : null;
  const others = dialect === null ? own[method] : inDialect(dialect);
  return checkIds.known.map((id) => {
    const other = others[id];
    return alsoAsClient(other === undefined ? checks.known[id] : asAsked(checks.known[id], other), evidence);
  });
});

/** Nothing of the other way to ask stays. */
function asAsked({ id, order, after }: Check, other: MethodCheck): Check {
  return { id, order, after, ...other };
}
