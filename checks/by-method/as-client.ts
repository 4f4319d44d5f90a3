import { clientOf, isServed, testOf } from '../../evidence/clients/asked.ts';
import type { Client } from '../../evidence/clients/client.ts';
import { LOGIN_WORKS } from '../../evidence/clients/words.ts';
import { describeAnswer } from '../../evidence/describe.ts';
import type { Facts } from '../../evidence/facts.ts';
import type { Located } from '../../evidence/located.ts';
import { methods } from '../../evidence/methods/index.ts';
import type { ProbeId } from '../../probes/ids.ts';
import { whyNotSent } from '../../probes/rules.ts';
import { ask, type Check, failButGoOn, type Judgement, warn } from '../check.ts';
import { endOfSession, judgeDiscovery, withoutSession } from './as-mcp.ts';

/** The login is looked at in the name of a client as well, once it works in ours. */
export function alsoAsClient(check: Check, evidence: Located): Check {
  const client = clientOf(evidence);
  if (check.id !== 'validate' || client === null) return check;
  return {
    ...check,
    question: `${check.question}, and ${client.name} gets an answer`,
    alsoReads: [...(check.alsoReads ?? []), ...clientProbes],
    judge(facts) {
      const own = check.judge(facts);
      return own.state === 'pass' || own.state === 'warn' ? judgeTest(client, own, facts) : own;
    },
    judgeWithout(facts) {
      const own = check.judgeWithout?.(facts) ?? null;
      return own === null || own.state === 'skipped' ? judgeAnonymously(client, own, facts) : own;
    },
  };
}

/** What is seen of a client is this check's own. */
const clientProbes: ProbeId[] = [
  'as-client',
  'as-client-twin',
  'as-client-anonymous',
  'mcp-ping',
  'mcp-initialize',
  'oauth-discovery',
  'oauth-server',
];

function judgeTest(client: Client, own: Judgement, facts: Facts): Judgement {
  const { 'as-client': asked, 'as-client-twin': twin } = facts.exchanges;
  if (!asked) {
    const why = whyNotSent('as-client', facts);
    if (why === null) return ask('as-client');
    const says = `${LOGIN_WORKS}; the request of ${client.name} was not sent: ${why}`;
    // Whoever names a client is told that it was not tried with what it takes.
    return client.takes.includes(facts.method().id)
      ? { state: 'skipped', says }
      : warn(`${says}, but with ${itsLogins(client)}`);
  }
  if (isServed(asked)) return endOfSession(facts) ?? withoutSession(own, facts);
  if (!twin && isOpen('as-client-twin', facts)) return ask('as-client-twin');
  const { method, route } = testOf(client, facts);
  const goes = `${LOGIN_WORKS}, but the test request of ${client.name} goes to ${method} /${route}`;
  return failButGoOn(`${goes}, which this site refuses: ${describeAnswer(asked)}`);
}

const itsLogins = ({ takes }: Client) => takes.map((id) => methods[id].name).join(' or ');

/** Without credentials it is its name alone that can be tried. */
function judgeAnonymously(client: Client, own: Judgement | null, facts: Facts): Judgement | null {
  const { 'as-client-anonymous': asked, posts } = facts.exchanges;
  if (!isServed(posts)) return own;
  if (client.id === 'mcp') return judgeDiscovery(own, facts);
  if (!asked) return isOpen('as-client-anonymous', facts) ? ask('as-client-anonymous') : own;
  return isServed(asked)
    ? own
    : failButGoOn(`posts are readable, but not for ${client.name}: ${describeAnswer(asked)}`);
}

function isOpen(probe: ProbeId, facts: Facts): boolean {
  return whyNotSent(probe, facts) === null;
}
