import { expect, test } from '@playwright/test';
import type { KeptEvidence } from '../../evidence/evidence.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { allFaults } from '../../lab/faults.ts';
import { reportOf } from '../../lab/table/again.ts';
import { isGreen } from '../../lab/table/judged.ts';
import { readKept } from '../../lab/table/kept.ts';
import type { ProbeId } from '../../probes/ids.ts';
import type { SiteReport } from '../../reports/model/report.ts';
import { ofCommit } from './support/commit.ts';

// One answer of a broken site is lost: nothing is surer for that of what was not there, and nothing is green.

/** Both WordPresses, all stacks, visits and losses in place of one of each, and of every other answer: minutes. */
const isEvery = process.env.EVERY_LOSS === '1';

/** Which answers, and which loss of each: all of them within four commits. */
const turn = ofCommit() % 4;

type Loss = 'a time-out' | 'a page 503';

const PAGE = '<html>\r\n<head><title>503 Service Temporarily Unavailable</title></head>\r\n</html>\r\n';

const losses: Record<Loss, (exchange: Exchange) => Exchange> = {
  'a time-out': (exchange) => ({
    ...exchange,
    response: null,
    failure: { kind: 'response-timeout', detail: 'no response within 10 s' },
    timing: { ...exchange.timing, total: 10_000 },
  }),
  'a page 503': (exchange) => ({
    ...exchange,
    response: {
      status: 503,
      headers: [
        ['server', 'nginx'],
        ['content-type', 'text/html'],
      ],
      text: PAGE,
      bytes: PAGE.length,
      cut: false,
    },
    failure: null,
  }),
};

/** With this loss the answers are those of a site that has the other defect, word for word. */
const amountTo: { cause: string; probe: ProbeId; loss?: Loss; why: string }[] = [
  { cause: 'server-hangs', probe: 'static-file', loss: 'a time-out', why: 'all that was asked hangs' },
  {
    cause: 'rest-hangs',
    probe: 'index',
    loss: 'a time-out',
    why: 'the list and the index hang, a page does not',
  },
  { cause: 'redirect-to-page', probe: 'home', why: 'the redirects say themselves where they lead' },
];

const faults = (await allFaults()).filter(({ id }) => isEvery || !id.includes(' on WordPress '));

for (const [place, { id }] of faults.entries())
  test(`one lost answer makes nothing surer and nothing green under ${id}`, () => {
    for (const [stack, { visits }] of Object.entries(readKept(id)).slice(0, isEvery ? undefined : 1))
      for (const [at, { evidence }] of visits.slice(0, isEvery ? undefined : 1).entries()) {
        const before = reportOf(evidence);
        if (isGreen(before)) continue;
        const asked = Object.keys(evidence.exchanges) as ProbeId[];
        const bad = asked.flatMap((probe, nth) =>
          chosen(place, nth).flatMap((loss) => complaints(before, evidence, probe, loss)),
        );
        expect(bad, `visit ${at + 1} on ${stack}`).toEqual([]);
      }
  });

function chosen(place: number, nth: number): Loss[] {
  const all: Loss[] = ['a time-out', 'a page 503'];
  if (isEvery) return all;
  if ((nth + turn) % 2 === 1) return [];
  const one = (place + Math.floor((nth + turn) / 2)) % 2;
  return all.slice(one, one + 1);
}

function complaints(before: SiteReport, evidence: KeptEvidence, probe: ProbeId, loss: Loss): string[] {
  const exchange = evidence.exchanges[probe];
  if (!exchange) return [];
  const exchanges = { ...evidence.exchanges, [probe]: losses[loss](exchange) };
  const token = probe === 'token' ? null : evidence.token;
  const after = reportOf({ ...evidence, exchanges, token });
  const known = before.findings.flatMap(named);
  const surer = after.findings.filter(
    (found) =>
      found.certainty === 'certain' &&
      !named(found).some((cause) => known.includes(cause)) &&
      !amountTo.some(
        (one) =>
          one.cause === found.cause && one.probe === probe && (one.loss === undefined || one.loss === loss),
      ),
  );
  return [
    ...(isGreen(after) ? [`${loss} at ${probe}: green`] : []),
    ...surer.map(({ cause }) => `${loss} at ${probe}: ${cause} certain`),
  ];
}

function named({ cause, family }: SiteReport['findings'][number]): string[] {
  return family.length > 0 ? family : [cause];
}
