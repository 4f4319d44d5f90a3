import { namesOf, notify as notifyAll, spokenOf } from '../../monitor/notify/index.ts';
import type { News } from '../../monitor/notify/news.ts';
import { exitStatus } from '../../monitor/run-status.ts';
import { noneYet } from '../../reports/model/tally.ts';
import { write } from '../../reports/output/write.ts';
import { loadMonitoring } from '../../sites/monitoring.ts';
import { type Io, UsageError } from '../io.ts';

/** Sends a test message to everybody whom the sites file names, and says who got it. Visits no site. */
export async function notify(
  file: string | undefined,
  { test = false, sites = file }: { test?: boolean; sites?: string },
  io: Io,
): Promise<number> {
  if (!test)
    throw new UsageError(
      'say notify --test; what is new is reported by check, where the sites file has notify',
    );
  const say = (text: string) => void io.stderr.write(text);
  const receivers = loadMonitoring({ ...(sites ? { file: sites } : {}), env: io.env, say }).notify;
  if (receivers.length === 0) throw new UsageError('the sites file names nobody under notify');
  const kinds = new Map(namesOf(receivers).map((name, at) => [name, receivers[at]?.kind]));
  const deliveries = await notifyAll(receivers, (name) => testNews(kinds.get(name) === 'github-issue'));
  for (const { receiver, failure } of deliveries)
    await write(
      io.stdout,
      `${failure ?? `${spokenOf(receiver)} ${gotIt(kinds.get(receiver) === 'github-issue')}`}\n`,
    );
  return deliveries.some(({ failure }) => failure !== null) ? exitStatus.harness : exitStatus.ok;
}

function gotIt(isIssue: boolean): string {
  return isIssue ? 'was reached. A test writes no issue.' : 'was notified.';
}

/** An issue is opened for what fails alone: there the token and the repository are tried. */
function testNews(isIssue: boolean): News {
  const at = new Date().toISOString();
  const transition = {
    site: 'test',
    url: 'https://shop.example',
    kind: 'warning',
    cause: null,
    layer: null,
    says: 'This is a test message of wp-rest-doctor. Nothing has changed.',
    since: at,
    fix: null,
  } as const;
  return {
    at,
    link: null,
    transitions: isIssue ? [] : [transition],
    failing: [],
    counts: noneYet(),
    unconfirmed: 1,
  };
}
