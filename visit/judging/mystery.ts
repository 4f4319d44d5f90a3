import { layerOf } from '../../causes/layers.ts';
import { checkOf } from '../../checks/by-method/of-method.ts';
import type { CheckId } from '../../checks/ids.ts';
import { isAnnouncedAside } from '../../evidence/announced.ts';
import { type Answerer, answererOf } from '../../evidence/answerer/answerer.ts';
import { describeAnswer } from '../../evidence/describe.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import type { Facts } from '../../evidence/facts.ts';
import { headlineOf } from '../../evidence/headline.ts';
import { isBroken, isRestAnswer, jsonOf, statusOf } from '../../evidence/read.ts';
import { isTokenRefused } from '../../evidence/token-refused.ts';
import type { FixId } from '../../fixes/ids.ts';
import { type ProbeId, probeIds } from '../../probes/ids.ts';
import { probes } from '../../probes/index.ts';
import type { Finding, Proof } from './finding.ts';
import { isForOwner } from './owners.ts';
import { printedFixes } from './printed-fixes.ts';
import { wroteIt } from './proof.ts';
import { sentAs } from './sent-as.ts';

type Mystery = Pick<Finding, 'layer' | 'symptom' | 'proof' | 'fixes'>;

/** What is to be said of checks that no cause explains: what a person would read first, who wrote it, and whom to ask. */
export function mysteryOf(mystery: CheckId[], facts: Facts): Mystery {
  const needed = new Set(
    mystery.flatMap((id) => {
      const { needs, alsoReads = [] } = checkOf(id, facts);
      return [...needs, ...alsoReads];
    }),
  );
  const seen = probeIds.known.filter((id) => needed.has(id) && facts.exchanges[id]);
  const first = seen.find((id) => isAmiss(facts.exchanges[id])) ?? seen[0];
  return {
    layer: first ? layerOf(first, facts) : 'network',
    symptom: first ? symptomOf(first, facts) : 'No answer came that could be judged.',
    proof: [...seen.map((id) => expectedAndGot(id, facts)), ...wroteIt(seen, facts)],
    fixes: printedFixes(first ? fixesFor(first, facts) : ['ask-the-host'], facts),
  };
}

/** Where several were asked, what was not answered as it should be comes first. */
function isAmiss(exchange: Exchange | undefined): boolean {
  if (!exchange || answererOf(exchange).page !== null) return true;
  if (exchange.probe.startsWith('garbage') && isTokenRefused(exchange)) return false;
  const isSuccess = Math.floor((statusOf(exchange) ?? 0) / 100) === 2 && !isBroken(exchange);
  return !isSuccess || (exchange.request.method !== 'OPTIONS' && jsonOf(exchange) === undefined);
}

function symptomOf(probe: ProbeId, facts: Facts): string {
  return `${sentAs(probe, facts)} is answered ${gotFrom(probe, facts)}.`;
}

/** `403 and a web page of WP Cerber: "403 Access Forbidden"`. */
function gotFrom(probe: ProbeId, { exchanges }: Facts): string {
  const headline = headlineOf(exchanges[probe]);
  const said = describeAnswer(exchanges[probe]);
  return headline === null ? said : `${said}: "${headline}"`;
}

function expectedAndGot(probe: ProbeId, facts: Facts): Proof {
  const { tells, expects } = probes.known[probe];
  return {
    probe,
    sent: sentAs(probe, facts),
    saw: gotFrom(probe, facts),
    means: expects === undefined ? `it shows ${tells}` : `expected ${expects}`,
  };
}

const ofOwners: FixId[] = [
  'wordfence-allow-address',
  'ninjafirewall-rule-off',
  'allow-in-the-plugin',
  'imunify-allow-address',
  'allow-at-the-host',
  'cloudflare-skip-rest',
  'sucuri-allow-address',
  'aws-waf-allow-rest',
  'allow-at-the-edge',
];

/** What changes something where the answer was written; the host is asked last. */
function fixesFor(probe: ProbeId, facts: Facts): FixId[] {
  const answerer = facts.answerer(probe);
  const exchange = facts.exchanges[probe];
  const own = ofOwners.filter((id) => isForOwner(id, facts) === true);
  const hasDied =
    [500, 502, 504].includes(statusOf(exchange) ?? 0) || (answerer?.by === 'php' && answerer.page !== null);
  const aside: FixId[] = isAside(facts) ? ['open-announced-root'] : [];
  return [...own, ...aside, ...fixesAt(answerer, hasDied, isRestAnswer(exchange)), 'ask-the-host'];
}

/** WordPress itself names an address that may be looked at, and nothing of the API answers here. */
const isAside = (facts: Facts) =>
  facts.workingRoot() === null && facts.rootElsewhere() !== null && isAnnouncedAside(facts);

function fixesAt(answerer: Answerer | null, hasDied: boolean, isRest: boolean): FixId[] {
  switch (answerer?.by) {
    case 'php':
    case 'wordpress':
    case 'plugin':
      return hasDied ? ['log-errors', 'find-the-answering-plugin'] : ['find-the-answering-plugin'];
    case 'other-application':
      return ['use-wordpress-address'];
    case 'web-server':
      return hasDied ? ['read-error-log'] : [];
    default:
      return isRest ? ['find-the-answering-plugin'] : [];
  }
}
