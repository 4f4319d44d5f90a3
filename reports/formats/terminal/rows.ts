import { counted, milliseconds, shown, wrapped } from '../../../base/text.ts';
import { numbered } from '../../../checks/check.ts';
import { checkIds } from '../../../checks/ids.ts';
import type { CheckReport, SiteReport } from '../../model/report.ts';
import { isDone, timeSpent } from '../../model/status.ts';
import { grid } from '../../text/grid.ts';
import type { Style } from '../../text/style.ts';

/** Draws the checks of one site, a line each. */
export function checkRows(checks: CheckReport[], style: Style, width: number): string {
  const rows = checks.map((check) => [
    numbered(check.id),
    style.mark(check.status),
    checkText(check),
    isDone(check) ? milliseconds(check.duration_ms) : '',
  ]);
  const names = Math.max(14, ...checkIds.known.map((id) => numbered(id).length));
  const text = width - names - 1 - 5 - 9 - 4;
  return grid(rows, [names, 5, text, 9], 'right');
}

/** Returns `apache · PHP 8.2.36 · 812 ms · 10 requests`. */
export function siteFacts({ server, exchanges, checks }: SiteReport, style: Style): string {
  const { software, proxy, php } = server;
  const via = exchanges.find(({ connection }) => connection?.proxy)?.connection?.proxy;
  const known = [proxy, software, php && `PHP ${php}`, via ? `through the proxy ${via}` : null];
  const facts = known.filter((fact) => fact !== null).map(shown);
  return [...facts, milliseconds(timeSpent(checks)), counted(exchanges.length, 'request')].join(
    ` ${style.dot} `,
  );
}

/** Returns what the numbers of the checks stand for. */
export function fleetLegend(style: Style, width: number): string {
  const names = checkIds.known
    .map(numbered)
    .join(` ${style.dot} `)
    .replace(/(\d\d) /g, '$1\u00a0');
  return wrapped(names, width - 2)
    .map((line) => ` ${style.dim(line.replaceAll('\u00a0', ' '))}\n`)
    .join('');
}

/** A healthy check says what it shows, any other one why it is not. */
function checkText({ status, says, title, blocked_by }: CheckReport): string {
  if (status === 'pass') return title;
  if (blocked_by) return `needs ${numbered(blocked_by)}`;
  return shown(says ?? title);
}
