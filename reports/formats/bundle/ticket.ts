import { shown, shownLines, wrapped } from '../../../base/text.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import type { Finding, PrintedFix } from '../../../visit/judging/finding.ts';
import type { SiteReport } from '../../model/report.ts';
import { whereText } from '../../text/names.ts';
import { layerName } from '../../text/words.ts';
import { addressesOf, agentOf, requestLog, utc } from './request-log.ts';

/** Columns: narrow enough for a mail and for the field of a form. */
const WIDTH = 76;

/** A host can do nothing about two kinds of fix: to ask the host, and to change what the client asks. */
const isForTheHost = ({ id, file }: PrintedFix) => id !== 'ask-the-host' && file !== 'sites.yaml';

/** Returns a text for the form of the host's support: what is wrong, the proof, and what we ask for. */
export function hostTicket(report: SiteReport, evidence: Evidence): string {
  const { findings } = report;
  const [first] = findings;
  const proving = new Set(findings.flatMap(({ proof }) => proof.map(({ probe }) => String(probe))));
  const parts = [
    `Subject: WordPress REST API of ${shown(report.url)}: ${shown(first?.says ?? '')}`,
    'Hello,',
    paragraph(introduction(report, evidence)),
    ...findings.map((finding, at) => findingPart(finding, findings.length > 1 ? `${at + 1}. ` : '')),
    requestPart(evidence, proving),
    ...requestsFor(findings),
    paragraph(closing),
    'Thank you for your help.',
  ];
  return `${parts.join('\n\n')}\n`;
}

const closing =
  'Any other change is as good, as long as the same requests are then answered as they should be. The file requests.sh of the archive that comes with this holds them as curl lines, and evidence.json all that was sent and answered. Passwords and tokens have been taken out of both.';

function introduction({ url, status }: SiteReport, evidence: Evidence): string {
  const addresses = addressesOf(evidence);
  const where = addresses.length > 0 ? ` It answered at ${addresses.join(', ')}.` : '';
  const state =
    status === 'fail'
      ? 'does not work for a client that logs in with a token'
      : 'works, and needs a change all the same';
  return `the REST API of the WordPress site ${shown(url)} ${state}. We looked at it from outside, by ordinary requests, on ${utc(Date.parse(evidence.started))} UTC.${where} How long it has been so we cannot tell. This is what we found.`;
}

function findingPart({ says, symptom, layer, certainty, proof }: Finding, number: string): string {
  const lines = proof.flatMap(({ sent, saw, means }) => [
    ...item('-', sent),
    ...wrapped(`answered: ${shown(saw)}`, WIDTH - 2).map((line) => `  ${line}`),
    ...wrapped(`which shows: ${shown(means)}`, WIDTH - 2).map((line) => `  ${line}`),
  ]);
  return [
    heading(`${number}What is wrong`),
    paragraph(`${shown(says)}. (Layer: ${shown(layerName(layer))}; certainty: ${shown(certainty)}.)`),
    paragraph(`What we see: ${shown(symptom)}`),
    heading(`${number}How we know`),
    lines.join('\n'),
  ].join('\n\n');
}

function requestPart(evidence: Evidence, proving: ReadonlySet<string>): string {
  const agent = agentOf(evidence);
  const named = agent === null ? '' : ` Most of them name themselves ${agent} as User-Agent.`;
  const says = `These are our requests, so that you can find them in your logs. Times are UTC.${named} Those marked * are the proof.`;
  return [heading('Our requests'), paragraph(says), requestLog(evidence, proving).join('\n')].join('\n\n');
}

/** A fix that helps with two findings is asked for once. */
function requestsFor(findings: Finding[]): string[] {
  const all = findings.flatMap(({ fixes }) => fixes).filter(isForTheHost);
  const fixes = all.filter(({ id }, at) => all.findIndex((other) => other.id === id) === at);
  const title = heading('What we ask you to change');
  if (fixes.length === 0)
    return [
      `${title}\n\n${paragraph('Please tell us which part of your set-up answers so, and what we can change.')}`,
    ];
  const says =
    'Please make one of these changes. They are in the order in which to try them; not all of them fit every set-up.';
  return [`${title}\n\n${paragraph(says)}`, ...fixes.map((fix, at) => fixPart(fix, at + 1))];
}

function fixPart(fix: PrintedFix, number: number): string {
  const { says, snippet, after, caveat, docs } = fix;
  const where = whereText(fix);
  const below = (text: string) => wrapped(shown(text), WIDTH - 4).map((line) => `    ${line}`);
  return [
    ...item(`${number}.`.padEnd(3), `${says}.`),
    ...(where ? below(where) : []),
    ...(snippet ? ['', ...linesOf(snippet), ''] : []),
    ...(after ? below(`Afterwards: ${after}`) : []),
    ...(caveat ? below(`Please note: ${caveat}`) : []),
    ...(docs ? [`    ${shown(docs)}`] : []),
  ]
    .join('\n')
    .trimEnd();
}

/** These lines are for copying, so they are never wrapped. */
function linesOf(snippet: string): string[] {
  return shownLines(snippet)
    .split('\n')
    .map((line) => `      ${line}`.trimEnd());
}

function heading(text: string): string {
  return text.toUpperCase();
}

function paragraph(text: string): string {
  return wrapped(text, WIDTH).join('\n');
}

function item(bullet: string, text: string): string[] {
  const indent = bullet.length + 1;
  return wrapped(shown(text), WIDTH - indent).map(
    (line, at) => `${at === 0 ? bullet.padEnd(indent) : ' '.repeat(indent)}${line}`,
  );
}
