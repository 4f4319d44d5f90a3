import { parseJson } from '../../base/json.ts';
import { shown } from '../../base/text.ts';
import type { SiteReport } from '../../reports/model/report.ts';
import { siteMistake } from '../../schemas/index.ts';
import { type Io, UsageError } from '../io.ts';
import { linesOf } from './lines.ts';

/**
 * The sites of a run as `--format ndjson` writes them, one a line. A run of no site leaves a blank line; `onEmpty` is called
 * for a file without even that, since whoever was to write it ended before.
 */
export async function* reportsIn(file: string, io: Io, onEmpty: () => void): AsyncGenerator<SiteReport> {
  let isEmpty = true;
  for await (const { number, text } of linesOf(file, io)) {
    isEmpty = false;
    if (text.trim() !== '') yield reportOf(text, `${file}:${number}`);
  }
  if (isEmpty) onEmpty();
}

function reportOf(text: string, place: string): SiteReport {
  const site = parsed(text, place);
  const mistake = siteMistake(site);
  if (mistake === null) return site as SiteReport;
  if (typeof site === 'object' && site !== null && 'exchanges' in site && 'site' in site)
    throw new UsageError(`${place}: this is evidence, which wp-rest-doctor replay judges`);
  throw new UsageError(
    `${place}: no report of a site (${shown(mistake)}); expected a line of --format ndjson`,
  );
}

/** What lies too deep is no JSON of ours: whoever writes it again would have to go as deep. */
function parsed(text: string, place: string): unknown {
  const value = parseJson(text);
  if (value === undefined) throw new UsageError(`${place}: no JSON; expected a line of --format ndjson`);
  return value;
}
