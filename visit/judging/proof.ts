import type { Sign } from '../../causes/cause.ts';
import type { Weighed } from '../../causes/weigh.ts';
import type { AnsweredBy } from '../../evidence/answerer/page.ts';
import { describeAnswer } from '../../evidence/describe.ts';
import type { Facts } from '../../evidence/facts.ts';
import { isRestAnswer } from '../../evidence/read.ts';
import type { ProbeId } from '../../probes/ids.ts';
import { whyNotSent } from '../../probes/rules.ts';
import { tellsMore } from '../../probes/wrong-login.ts';
import type { Proof } from './finding.ts';
import { sentAs } from './sent-as.ts';

/** What shows these causes, and why a wrong login that would tell more was not sent. */
export function proofsOf(relatives: Weighed[], facts: Facts): Proof[] {
  const held = relatives.flatMap((one) => one.held);
  const seen = [...new Set(held.map(({ probe }) => probe))];
  return [...shownBy(held, facts), ...wroteIt(seen, facts), ...withheld(relatives, facts)];
}

function proofOf(probe: ProbeId, means: string, facts: Facts): Proof {
  return { probe, sent: sentAs(probe, facts), saw: describeAnswer(facts.exchanges[probe]), means };
}

/** Who wrote the pages and refusals among these, each once, and what shows it. */
export function wroteIt(seen: ProbeId[], facts: Facts): Proof[] {
  const told = new Set<string>();
  return seen.flatMap((probe) => {
    const answerer = facts.answerer(probe);
    if (!answerer || answerer.name === null || isRestAnswer(facts.exchanges[probe])) return [];
    const who = `${answerer.name}${standing[answerer.by]} wrote this answer`;
    if (told.has(who)) return [];
    told.add(who);
    return [proofOf(probe, [who, ...answerer.marks.slice(0, MARKS)].join('; '), facts)];
  });
}

/** More are shown in the report's exchanges. */
const MARKS = 3;

/** What the name alone may not say. */
const standing: Record<AnsweredBy, string> = {
  edge: ' (in front of the server)',
  'bot-protection': ' (a bot protection)',
  'web-server': '',
  php: '',
  wordpress: '',
  plugin: ' (a plugin)',
  'other-application': ' (not WordPress)',
  nobody: '',
  unknown: '',
};

/** An answer is shown once, with all that it says; what several members of a family share is said once as well. */
function shownBy(held: Sign[], facts: Facts): Proof[] {
  const means = new Map<ProbeId, Set<string>>();
  for (const sign of held) {
    const exchange = facts.exchanges[sign.probe];
    const said = typeof sign.means === 'string' || !exchange ? String(sign.means) : sign.means(exchange);
    means.set(sign.probe, (means.get(sign.probe) ?? new Set()).add(said));
  }
  return [...means].map(([probe, said]) => proofOf(probe, [...said].join('; '), facts));
}

/** Without the reason nobody knows how the finding could be firmer. */
function withheld(relatives: Weighed[], facts: Facts): Proof[] {
  const signs = relatives.flatMap(({ cause: { shownBy, refutedBy } }) => [...shownBy.flat(), ...refutedBy]);
  const isOfUse = tellsMore(facts) && signs.some(({ probe }) => probe === 'bogus-login');
  const reason = facts.exchanges['bogus-login'] ? null : whyNotSent('bogus-login', facts);
  return isOfUse && reason !== null ? [proofOf('bogus-login', reason, facts)] : [];
}
