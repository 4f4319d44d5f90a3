import { closest } from '../../base/nearest.ts';
import type { Cause } from '../../causes/cause.ts';
import type { CauseId } from '../../causes/ids.ts';
import { causes } from '../../causes/index.ts';
import { exitStatus } from '../../monitor/run-status.ts';
import { causeMarkdown, causesMarkdown } from '../../reports/formats/explain/markdown.ts';
import { causesText, causeText } from '../../reports/formats/explain/terminal.ts';
import { lookOf } from '../../reports/output/begin.ts';
import { write } from '../../reports/output/write.ts';
import { fixServers } from '../../reports/text/cause-fixes.ts';
import { type Io, UsageError } from '../io.ts';
import { oneOf } from '../output/options.ts';
import type { explainFormats } from '../program/names.ts';

/** Tells all that is known of a cause, or names them all. Looks at no site. */
export async function explain(
  id: string | undefined,
  { server, format = 'table' }: { server?: string; format?: (typeof explainFormats)[number] },
  io: Io,
): Promise<number> {
  if (server !== undefined) oneOf('--server', server, fixServers);
  const cause = id === undefined ? null : causeCalled(id);
  await write(io.stdout, format === 'markdown' ? markdownOf(cause, server) : textOf(cause, server, io));
  return exitStatus.ok;
}

function textOf(cause: Cause | null, server: string | undefined, io: Io): string {
  const look = lookOf(io.stdout, io.env, false);
  return cause ? causeText(cause, server ?? null, look) : causesText(causes.known, look);
}

function markdownOf(cause: Cause | null, server: string | undefined): string {
  return cause ? causeMarkdown(cause, server ?? null) : causesMarkdown(causes.known, server ?? null);
}

function causeCalled(id: string): Cause {
  const cause = causes.known.find((one) => one.id === id.toLowerCase());
  if (cause) return cause;
  const known = causes.known.map((one): CauseId => one.id);
  throw new UsageError(`no cause is called ${id}${closest(id, known)} (wp-rest-doctor explain lists all)`);
}
