import type { SiteReport } from '../../reports/model/report.ts';
import type { NamedFault } from '../fault.ts';
import { reportOf } from './again.ts';
import type { Cell } from './cell.ts';
import type { Look } from './judged.ts';
import { complaintsOf } from './table.ts';

/** Of a cell whose servers have just run: what is said of its answers is said of those that are kept as well. */
export function liveComplaintsOf(cell: Cell, fault: NamedFault): string[] {
  return [...complaintsOf(cell, fault), ...judgedOtherwise(cell.looks)];
}

/**
 * What is said of a visit is said of its saved evidence as well: where it is not, something that judging needs was masked
 * away. One line a look that differs, of looks as they came from the servers.
 */
function judgedOtherwise(looks: readonly Look[]): string[] {
  return looks.flatMap(({ report, evidence }, at) => {
    const [live, again] = [report, reportOf(evidence)].map(gist);
    return live === again ? [] : [`visit ${at + 1} says ${live}; its saved evidence says ${again}`];
  });
}

function gist({ checks, findings }: SiteReport): string {
  const troubled = checks.filter(({ status }) => status !== 'pass');
  return [
    ...findings.map(({ cause, family, certainty }) => `${[cause, ...family].join('/')} (${certainty})`),
    ...troubled.map(({ id, status, blocked_by }) => [id, status, blocked_by ?? ''].join(' ').trim()),
  ].join(', ');
}
