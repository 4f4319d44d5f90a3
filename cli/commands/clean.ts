import { shownLines } from '../../base/text.ts';
import { exitStatus } from '../../monitor/run-status.ts';
import type { Site } from '../../sites/site.ts';
import { Crowds } from '../../visit/fleet/crowds.ts';
import { schedule } from '../../visit/fleet/schedule.ts';
import { type Io, UsageError } from '../io.ts';
import { answerTo, canAsk, isYes } from '../question.ts';
import { withGiven } from '../targets/given.ts';
import { selectSites } from '../targets/select.ts';
import { sitesOf } from '../targets/targets.ts';
import { type CleanOutcome, cleanSite } from './clean/clean-site.ts';

export interface CleanOptions {
  sites?: string;
  user?: string;
  only?: string[];
  tag?: string[];
  allowHttp?: true;
  yes?: true;
}

/** Few: this is done once in a while, and every site is given time. */
const AT_ONCE = 8;
/** Sites of one server, whatever they are called. */
const AT_ONCE_THERE = 4;
/** The longest that a timer can be set to: a site is waited for while a person thinks. */
const FOREVER_MS = 2 ** 31 - 1;

/** Finds the drafts that earlier runs left, shows them, and deletes those that it may. */
export async function clean(targets: string[], options: CleanOptions, io: Io): Promise<number> {
  const chosen = selectSites(await sitesOf(targets, options, io), options);
  const { allowHttp } = options;
  const sites = cleanable(
    chosen.map((site) => withGiven(site, allowHttp ? { allowHttp } : {})),
    io,
  );
  const asks = !options.yes && canAsk(io);
  const outcomes: CleanOutcome[] = [];
  const addresses = new (await import('../../http/connection/addresses.ts')).Addresses();
  const crowds = new Crowds({ perAddress: AT_ONCE_THERE, book: addresses, report() {} });
  const settings = {
    ...crowds.turns,
    concurrency: asks ? 1 : AT_ONCE,
    ...(asks ? { silentAfterMs: FOREVER_MS } : {}),
    keyOf: ({ url }: Site) => new URL(url).host,
    signal: io.interrupted,
  };
  await schedule(sites, settings, async (site, beat) => {
    const lines: string[] = [];
    const print = (line: string) => void io.stdout.write(`${shownLines(line)}\n`);
    outcomes.push(
      await cleanSite(site, {
        // What is said of a site stays together.
        say: asks || sites.length === 1 ? print : (line) => void lines.push(line),
        confirm: asks
          ? async (question) => isYes(await answerTo(`${question} [y/N] `, io))
          : options.yes
            ? async () => true
            : null,
        interrupted: io.interrupted,
        onAnswer: beat,
        lookup: addresses.lookup,
      }),
    );
    for (const line of lines) print(line);
    crowds.of(site)?.crowd.leave(false);
    crowds.forget(site);
  });
  if (io.interrupted.aborted) return exitStatus.interrupted;
  const worst = (['fails', 'harness'] as const).find((one) => outcomes.includes(one));
  return exitStatus[worst ?? 'ok'];
}

/** Returns the sites that can be cleaned, and says of the others why they cannot. */
function cleanable(sites: Site[], { stderr }: Io): Site[] {
  const refused = sites.filter((site) => refusalOf(site) !== null);
  const reasons = refused.map((site) => `${site.name} is not cleaned: ${refusalOf(site)}`);
  if (refused.length === sites.length) throw new UsageError(reasons.join('\n'));
  for (const reason of reasons) stderr.write(`${reason}\n`);
  return sites.filter((site) => refusalOf(site) === null);
}

function refusalOf({ auth, readOnly }: Site): string | null {
  if (readOnly) return 'it is read_only, so nothing is deleted there';
  return auth === null
    ? 'drafts are seen by whoever logs in; add --user NAME, or auth in the sites file'
    : null;
}
