import { shown, wrapped } from '../../../base/text.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import type { SiteReport } from '../../model/report.ts';
import { type Detail, faultPart, requestsPart, WIDTH } from './faults.ts';
import type { Reader } from './readers.ts';
import { addressesOf, utc } from './request-log.ts';
import { subjectOf } from './subject.ts';

/** Longer tickets are not read to their end. */
export const MOST_LINES = 60;

/** How much is said, from all of it to what must not be missing: the first that fits is taken. */
const details: Detail[] = [
  { proofs: 9, steps: 9, lines: 20, requests: 20 },
  { proofs: 4, steps: 3, lines: 14, requests: 8 },
  { proofs: 2, steps: 3, lines: 9, requests: 6 },
  { proofs: 2, steps: 2, lines: 5, requests: 4 },
  { proofs: 1, steps: 2, lines: 0, requests: 2 },
  { proofs: 1, steps: 1, lines: 0, requests: 0 },
  { proofs: 0, steps: 1, lines: 0, requests: 0 },
];

/** Returns a text for whoever can change it: what is wrong, the proof, and what we ask for, in at most 60 lines. */
export function ticket(report: SiteReport, evidence: Evidence, reader: Exclude<Reader, 'customer'>): string {
  const texts = details.map((detail) => withDetail(report, evidence, reader, detail));
  const fitting = texts.find((text) => text.length <= MOST_LINES) ?? cut(texts.at(-1) ?? []);
  return `${fitting.join('\n')}\n`;
}

function withDetail(
  report: SiteReport,
  evidence: Evidence,
  reader: Exclude<Reader, 'customer'>,
  detail: Detail,
): string[] {
  const { findings } = report;
  const parts = [
    [`Subject: ${subjectOf(report)}`],
    ['Hello,'],
    wrapped(introduction(report, evidence), WIDTH),
    ...findings.flatMap((finding, at) =>
      faultPart(finding, findings.length > 1 ? at + 1 : null, reader, detail),
    ),
    ...requestsPart(report, evidence, detail.requests),
    wrapped(closing[reader], WIDTH),
    ['Thank you for your help.'],
  ];
  return parts.flatMap((part, at) => (at === 0 ? part : ['', ...part]));
}

const ATTACHED =
  'The archive that comes with this holds all of it: index.html (the report, for any browser), requests.sh (our requests as curl lines) and evidence.json (all that was sent and answered), without passwords and tokens.';

const closing = {
  host: `Any other change is as good, as long as the same requests are then answered as they should be. ${ATTACHED}`,
  developer: `Keep a copy of what you change. ${ATTACHED}`,
};

function introduction({ url, status }: SiteReport, evidence: Evidence): string {
  const addresses = addressesOf(evidence);
  const isAnswered = Object.values(evidence.exchanges).some((one) => one?.response);
  const where =
    addresses.length > 0 ? ` ${isAnswered ? 'It answered' : 'We tried it'} at ${addresses.join(', ')}.` : '';
  if (!isAnswered)
    return `the WordPress site ${shown(url)} gives no answer at all. We looked at it from outside, by ordinary requests, on ${utc(Date.parse(evidence.started))} UTC.${where}`;
  const state =
    status === 'fail'
      ? 'does not work for a client that logs in with a token'
      : 'works, and needs a change all the same';
  return `the REST API of the WordPress site ${shown(url)} ${state}. We looked at it from outside, by ordinary requests, on ${utc(Date.parse(evidence.started))} UTC.${where}`;
}

/** Very many faults: the page has them all. */
function cut(lines: string[]): string[] {
  const end = [
    '',
    ...wrapped(`The rest is in index.html. ${ATTACHED}`, WIDTH),
    '',
    'Thank you for your help.',
  ];
  return [...lines.slice(0, MOST_LINES - end.length), ...end];
}
