import type { CauseId } from '../../causes/ids.ts';
import { causes } from '../../causes/index.ts';
import { write } from '../../output/write.ts';
import { fixServers } from '../../reports/cause-fixes.ts';
import { causesText, causeText } from '../../reports/cause-text.ts';
import { closest } from '../closest.ts';
import { exitStatus, type Io } from '../io.ts';
import { oneOf } from '../output-options.ts';
import { lookOf } from '../run-output.ts';
import { UsageError } from '../usage-error.ts';

/** Tells all that is known of a cause, or names them all. Looks at no site. */
export async function explain(
  id: string | undefined,
  { server }: { server?: string },
  io: Io,
): Promise<number> {
  if (server !== undefined) oneOf('--server', server, fixServers);
  const look = lookOf(io.stdout, io.env, false);
  await write(io.stdout, id === undefined ? causesText(causes, look) : textOf(id, server ?? null, look));
  return exitStatus.ok;
}

function textOf(id: string, server: string | null, look: ReturnType<typeof lookOf>): string {
  const cause = causes.find((one) => one.id === id.toLowerCase());
  if (cause) return causeText(cause, server, look);
  const known = causes.map((one): CauseId => one.id);
  throw new UsageError(`no cause is called ${id}${closest(id, known)} (wp-rest-doctor explain lists all)`);
}
