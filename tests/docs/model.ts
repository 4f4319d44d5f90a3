import type { CauseId } from '../../causes/ids.ts';
import { describeAnswer } from '../../evidence/describe.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { ProbeId } from '../../probes/ids.ts';
import { probeIds } from '../../probes/ids.ts';
import { model } from '../unit/support/evidence.ts';
import { type Mutation, mutated, mutations } from '../unit/support/mutations/index.ts';
import { answerInWords } from './answers.ts';

// What a site with a cause answers: the model evidence that the tests of the catalogue judge.

/** The requests that a client sends itself, in the order of the checks. */
export const asClients: readonly ProbeId[] = [
  'posts',
  'index',
  'token',
  'validate',
  'draft',
  'draft-delete',
  'preflight',
];

export interface Shown {
  mutation: Mutation;
  evidence: Evidence;
}

const bare = model();

/** The model evidence of a cause, its plainest first. */
export function shownWith(cause: CauseId): Shown[] {
  return mutations
    .filter((mutation) => mutation.cause === cause)
    .map((mutation) => ({ mutation, evidence: mutated(mutation) }));
}

/** The probes whose answers are other ones than of a healthy site, in the order of the catalogue; a client's own first. */
export function changedIn({ evidence }: Shown): ProbeId[] {
  const place = (probe: ProbeId) => {
    const own = asClients.indexOf(probe);
    return own < 0 ? asClients.length + probeIds.known.indexOf(probe) : own;
  };
  return probeIds.known
    .filter((probe) => {
      const exchange = evidence.exchanges[probe];
      return (
        exchange && JSON.stringify(exchange.response) !== JSON.stringify(bare.exchanges[probe]?.response)
      );
    })
    .sort((a, b) => place(a) - place(b));
}

/** What a client meets first: the probe and its answer in a few words; null where nothing of its own is changed. */
export function firstTrouble(shown: Shown): { probe: ProbeId; answer: string } | null {
  const probe = changedIn(shown).find((one) => asClients.includes(one));
  return probe ? { probe, answer: describeAnswer(shown.evidence.exchanges[probe]) } : null;
}

/** The requests of clients that are answered otherwise, each answer once: what people see and search for. */
export function answersSeen(cause: CauseId, most: number): { probe: ProbeId; answer: string }[] {
  const seen = new Map<string, { probe: ProbeId; answer: string }>();
  for (const shown of shownWith(cause))
    for (const probe of changedIn(shown).filter((one) => asClients.includes(one))) {
      const exchange = shown.evidence.exchanges[probe];
      if (!exchange) continue;
      const answer = answerInWords(exchange);
      if (!seen.has(answer)) seen.set(answer, { probe, answer });
    }
  return [...seen.values()].slice(0, most);
}
