import { clipped, shown } from '../../../base/text.ts';
import { numbered } from '../../../checks/check.ts';
import { type CheckId, checkIds } from '../../../checks/ids.ts';
import type { SiteReport, SiteStatus } from '../../model/report.ts';
import { statusesByNeed } from '../../model/status.ts';
import { grid } from '../../text/grid.ts';
import type { Style } from '../../text/style.ts';
import { causeInShort } from '../../text/verdict-line.ts';
import { states } from '../../text/words.ts';

/** A longer name is cut; the report has it whole. */
const MOST_NAME = 26;

/** What a row shows of a site: all that is kept of it until the last one has come. */
interface Row {
  status: SiteStatus;
  name: string;
  marks: string;
  says: string;
}

/** Gathers a row a site, and draws them sorted: who needs a person first, then by name. */
export class FleetRows {
  readonly #rows: Row[] = [];

  add(site: SiteReport, style: Style): void {
    this.#rows.push({
      status: site.status,
      name: clipped(shown(site.name), MOST_NAME),
      marks: checkIds.known.map((id) => letterOf(site, id, style)).join(''),
      says: saysOf(site),
    });
  }

  get isEmpty(): boolean {
    return this.#rows.length === 0;
  }

  text(style: Style, width: number): string {
    const longest = Math.max(0, ...this.#rows.map(({ name }) => name.length));
    const checks = Math.max(9, checkIds.known.length);
    const widths = [5, longest, checks, Math.max(20, width - longest - checks - 5 - 5)];
    const [, , , room = 0] = widths;
    const head = ['', '', checkIds.known.map((id) => numbered(id).slice(1, 2)).join(''), ''];
    const rows = this.#rows
      .toSorted((a, b) => rankOf(a) - rankOf(b) || a.name.localeCompare(b.name, 'en', { numeric: true }))
      .map(({ status, name, marks, says }) => [style.mark(status), name, marks, clipped(says, room)]);
    return grid([head, ...rows], widths, 'left');
  }
}

function rankOf({ status }: Row): number {
  return statusesByNeed.indexOf(status);
}

function saysOf({ status, findings, server, change, interrupted }: SiteReport): string {
  const [first, ...others] = findings;
  const more = others.length === 0 ? '' : ` +${others.length}`;
  const tag = change?.kind === 'new' ? 'new: ' : '';
  if (first) return `${tag}${causeInShort(first, server.software)}${more}`;
  if (interrupted) return 'not checked to the end';
  return status === 'pass' ? '' : states[status].does;
}

/** One column wide, with signs or without. */
function letterOf({ checks }: SiteReport, id: CheckId, style: Style): string {
  const check = checks.find((one) => one.id === id);
  return check ? style.letter(check.status) : ' ';
}
