import { expect, test } from '@playwright/test';
import { checkIds } from '../../checks/ids.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { statusOf } from '../../evidence/read.ts';
import { diagnose } from '../../visit/judging/diagnose.ts';
import type { Finding } from '../../visit/judging/finding.ts';
import { judge } from '../../visit/judging/verdict.ts';
import { mutated, mutations } from './support/mutations/index.ts';
import { answers } from './support/noise/answers.ts';
import { noisyVisit } from './support/noise/visit.ts';

// Each line of a proof is true of the exchange that it names, so that no two lines of one probe contradict each other.

test.setTimeout(120_000);

/** What cannot be said of one and the same answer. */
const opposites: [RegExp, RegExp][] = [
  [
    /\b(is|are|comes) (answered|open|in time)\b/,
    /\bnot answered\b|\b(is|are) (refused|closed)\b|breaks? off/,
  ],
  [/\bso is the index\b/, /\bthe index is open\b/],
];

/** The lines of these findings that are not true, or contradict each other. */
function untrue(findings: Pick<Finding, 'cause' | 'proof'>[], { exchanges }: Evidence): string[] {
  return findings.flatMap(({ cause, proof }) =>
    proof.flatMap(({ probe, means }) => {
      const line = `${cause}, ${probe}: ${means}`;
      const exchange = exchanges[probe];
      // Why a wrong login was not sent.
      if (!exchange) return probe === 'bogus-login' ? [] : [`${line} (not sent)`];
      const [, status] = /\b(?:answers?|answered|with|status) ([1-5]\d\d)\b/.exec(means) ?? [];
      const isSaid = status === undefined || Number(status) === statusOf(exchange);
      const against = proof.filter((other) => other.probe === probe && isOpposite(means, other.means));
      return [
        ...(isSaid ? [] : [`${line} (got ${statusOf(exchange)})`]),
        ...against.map((other) => `${line} (and: ${other.means})`),
      ];
    }),
  );
}

function isOpposite(one: string, other: string): boolean {
  return opposites.some(([yes, no]) => yes.test(one) && !no.test(one) && no.test(other));
}

test('lines that are not true are seen', () => {
  const [mutation] = mutations;
  if (!mutation) throw new Error('there are no mutations');
  const evidence = mutated(mutation);
  const { posts } = evidence.exchanges;
  evidence.exchanges = posts ? { posts } : {};
  const line = (probe: 'posts' | 'index', means: string) => ({ probe, means, sent: '', saw: '' });
  const lies = [
    line('posts', 'it is answered with 599'),
    line('posts', 'it is refused'),
    line('index', 'so is the index'),
  ];
  expect(untrue([{ cause: mutation.cause, proof: lies }], evidence)).toHaveLength(3);
});

test('the proofs of all mutations are true', () => {
  const bad = mutations.flatMap((mutation) => {
    const evidence = mutated(mutation);
    const verdicts = checkIds.known.flatMap((id) => {
      const outcome = judge(id, evidence);
      return 'verdict' in outcome ? [outcome.verdict] : [];
    });
    return untrue(diagnose(evidence, verdicts).findings, evidence);
  });
  expect([...new Set(bad)]).toEqual([]);
});

test('and so are those of whatever is answered to one probe', () => {
  const bad = noisyVisit({}).sent.flatMap((probe) =>
    answers.flatMap((noise) => {
      const { findings, evidence } = noisyVisit({ [probe]: noise });
      return untrue(findings, evidence);
    }),
  );
  expect([...new Set(bad)]).toEqual([]);
});
