import { shown, shownLines, wrapped } from '../../../base/text.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import type { Finding, PrintedFix } from '../../../visit/judging/finding.ts';
import type { SiteReport } from '../../model/report.ts';
import { inFilesText } from '../../text/in-files.ts';
import { entailedText, whereText } from '../../text/names.ts';
import { layerName } from '../../text/words.ts';
import { plainly } from './plain.ts';
import { fixesFor, type Reader } from './readers.ts';
import { agentOf, requestLog } from './request-log.ts';

/** Columns: narrow enough for a mail and for the field of a form. */
export const WIDTH = 76;

/** At most so many, of each fault. */
export interface Detail {
  proofs: number;
  steps: number;
  /** Of what is for copying; a snippet with more is in the page alone. */
  lines: number;
  requests: number;
}

/** Returns the parts about one fault: what is wrong, how we know, what we ask for. `number` is null where it is the only one. */
export function faultPart(
  finding: Finding,
  number: number | null,
  reader: Exclude<Reader, 'customer'>,
  detail: Detail,
): string[][] {
  const { says, symptom, layer, certainty, proof } = finding;
  const name = number === null ? 'What is wrong' : `Fault ${number}`;
  const facts = `(Layer: ${shown(layerName(layer))}; certainty: ${shown(certainty)}.)`;
  const shownBy = proof
    .slice(0, detail.proofs)
    .flatMap(({ sent, saw, means }) => item('-', `${sent}: ${saw}. This shows: ${means}`));
  if (detail.proofs === 0)
    return [
      [
        heading(name),
        ...wrapped(`${shown(says)}.`, WIDTH),
        ...asked(finding, number, reader, detail).slice(1),
      ],
    ];
  return [
    [
      heading(name),
      ...wrapped(`${shown(says)}. ${facts}`, WIDTH),
      ...(detail.proofs > 1 ? wrapped(`What we see: ${shown(symptom)}`, WIDTH) : []),
    ],
    ...(shownBy.length === 0 ? [] : [[heading('How we know'), ...shownBy]]),
    ...(finding.files ? [[heading('In the file'), ...inFilesText(finding, WIDTH)]] : []),
    asked(finding, number, reader, detail),
  ];
}

function asked(
  finding: Finding,
  number: number | null,
  reader: Exclude<Reader, 'customer'>,
  detail: Detail,
): string[] {
  const entailed = entailedText(finding);
  const title = heading('What we ask you to change');
  const of = number === null ? '' : `For fault ${number}, `;
  if (entailed) return [title, ...wrapped(shown(`${of}nothing by itself: ${entailed}`), WIDTH)];
  const fixes = fixesFor(finding, reader);
  if (fixes.length === 0) {
    const own = reader === 'host' ? plainly[finding.cause]?.asked : undefined;
    return [title, ...wrapped(`${of}${own ?? question[reader]}`, WIDTH).map(begun)];
  }
  const steps = fixes.slice(0, detail.steps);
  const left = fixes.length - steps.length;
  const one = steps.length === 1 ? 'this:' : 'one of these, in the order in which to try them:';
  return [
    title,
    begun(`${of}${one}`),
    ...steps.flatMap((fix, at) => stepPart(fix, at + 1, detail.lines)),
    ...(left > 0 ? [`${left} more in index.html.`] : []),
  ];
}

const question = {
  host: 'nothing that we know of can be changed on the server alone. Please tell us which component gives these answers.',
  developer:
    'nothing that we know of can be changed in the site. Please ask the host which component gives these answers.',
};

function begun(line: string, at = 0): string {
  return at === 0 ? `${line.charAt(0).toUpperCase()}${line.slice(1)}` : line;
}

function stepPart(fix: PrintedFix, number: number, most: number): string[] {
  const { says, snippet, after, caveat } = fix;
  const where = whereText(fix);
  const below = (text: string) => wrapped(shown(text), WIDTH - 4).map((line) => `    ${line}`);
  const lines = snippet === null ? [] : shownLines(snippet).split('\n');
  const isShown = lines.length <= most;
  const place = where && !isShown ? `${where.replace(/:$/, '')}, with the lines in index.html.` : where;
  return [
    ...item(`${number}.`.padEnd(3), `${says}.`),
    ...(place ? below(place) : []),
    // For copying, so they are never wrapped.
    ...(isShown ? lines.map((line) => `      ${line}`.trimEnd()) : []),
    ...(after && most > 0 ? below(`Afterwards: ${after}`) : []),
    ...(caveat && most > 0 ? below(`Please note: ${caveat}`) : []),
  ];
}

/** Our requests, so that they can be found in logs: all of them where there is room, else the proof. */
export function requestsPart({ findings }: SiteReport, evidence: Evidence, most: number): string[][] {
  if (most === 0) return [];
  const proving = new Set(findings.flatMap(({ proof }) => proof.map(({ probe }) => String(probe))));
  const all = requestLog(evidence, proving);
  const kept = all.length <= most ? all : all.filter((line) => line.startsWith('*')).slice(0, most);
  if (kept.length === 0) return [];
  const agent = agentOf(evidence);
  const named = agent === null ? '' : ` They name themselves ${agent}.`;
  const rest = kept.length < all.length ? ` ${all.length - kept.length} more in requests.sh.` : '';
  const says = `Times are UTC; those marked * are the proof.${named}${rest}`;
  return [[heading('Our requests, to find them in your logs'), ...wrapped(says, WIDTH), ...kept]];
}

function heading(text: string): string {
  return text.toUpperCase();
}

function item(bullet: string, text: string): string[] {
  const indent = bullet.length + 1;
  return wrapped(shown(text), WIDTH - indent).map(
    (line, at) => `${at === 0 ? bullet.padEnd(indent) : ' '.repeat(indent)}${line}`,
  );
}
