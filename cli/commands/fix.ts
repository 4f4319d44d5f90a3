import { withLock } from '../../base/lock.ts';
import { capital, shown, shownLines } from '../../base/text.ts';
import { isForTheUser, notWritten } from '../../base/user-error.ts';
import { Changes } from '../../mending/changes.ts';
import { openFolder, type SiteFolder } from '../../mending/folder.ts';
import { Ladder, type Talk } from '../../mending/ladder.ts';
import { stateFolder } from '../../mending/state.ts';
import type { Site } from '../../sites/site.ts';
import { type Io, UsageError } from '../io.ts';
import { timeoutFrom } from '../output/options.ts';
import { canAsk } from '../question.ts';
import { withGiven } from '../targets/given.ts';
import { ask, isConfirmed, show } from './fix/ask.ts';
import { dryRun } from './fix/dry-run.ts';
import { jsonOfFix } from './fix/json.ts';
import type { FixOptions } from './fix/options.ts';
import { printOutcome } from './fix/outcome.ts';
import { recovered, undoText } from './fix/restored.ts';
import { type FixResult, type Place, statusOf } from './fix/result.ts';

/** PHP looks for a newer file every two seconds, unless it was told otherwise. */
const SETTLE_MS = 2300;

/** Tries the steps that are done in the files of a site, one after the other, and keeps what helps. */
export async function fix(target: string | undefined, options: FixOptions, io: Io): Promise<number> {
  const folder = openFolder(options.root, io.cwd);
  const state = stateFolder(folder, io.env);
  const site = options.undo ? null : await siteOf(target, options, io);
  const busy = { does: 'is at work in', instead: '' };
  let isBegun = false;
  return withLock(state, { name: folder.name, waitMs: 0, busy }, () => {
    isBegun = true;
    const changes = new Changes(folder, state);
    // A second Ctrl-C ends this process at once.
    const takeBack = () => void changes.undoBegun();
    process.once('exit', takeBack);
    return run(site, folder, changes, options, io).finally(() => process.off('exit', takeBack));
  }).catch((error: unknown) => {
    // Where no backup can be kept nothing is begun.
    throw isBegun || isForTheUser(error) ? error : notWritten(`${shown(state)}, where backups go,`, error);
  });
}

async function run(
  site: Site | null,
  folder: SiteFolder,
  changes: Changes,
  options: FixOptions,
  io: Io,
): Promise<number> {
  const { reading: reader } = await import('./read/index.ts');
  const place = { folder, changes, reader };
  const result = await resultOf(site, place, options, io);
  const status = statusOf(result, io.interrupted.aborted);
  if (options.format === 'json') io.stdout.write(jsonOfFix(result, status, place, io.env));
  else if (site === null) io.stdout.write(undoText(result.restored, folder.name));
  else printOutcome(result, place, io);
  return status;
}

async function resultOf(site: Site | null, place: Place, options: FixOptions, io: Io): Promise<FixResult> {
  const { changes } = place;
  const none = { attempts: [], refusal: null, isUnproved: false, leftDrafts: [], visit: null };
  if (site === null) return { ...none, did: 'undo', restored: changes.undoAll() };
  const restored = recovered(changes, io);
  for (const why of place.reader.unreadable(place.folder)) io.stderr.write(`${shown(capital(why))}.\n`);
  io.stderr.write(`Visiting ${shown(site.url)} …\n`);
  if (options.dryRun) return { ...(await dryRun(site, place, io)), restored };
  const talk: Talk = {
    say: (line) => void io.stderr.write(`${shownLines(line)}\n`),
    async ask(step) {
      if (!options.yes) return ask(step, io);
      // In a log that has both streams the diff of what is kept stands once, at the end.
      const isLog = !io.stderr.isTTY && !io.stdout.isTTY;
      show(step, io, !isLog || options.format === 'json');
      return 'yes';
    },
    trusts: async (doubt) =>
      options.trustRoot === true || (options.yes !== true && (await isConfirmed(doubt, io))),
  };
  const { interrupted: signal, settleMs = SETTLE_MS, forgetMs } = io;
  const { report, evidence, ...outcome } = await new Ladder({
    ...place,
    site,
    talk,
    signal,
    settleMs,
    forgetMs,
  }).climb();
  return { ...outcome, did: 'fix', restored, visit: { report, evidence } };
}

async function siteOf(target: string | undefined, options: FixOptions, io: Io): Promise<Site> {
  if (target === undefined) throw new UsageError('say which site: wp-rest-doctor fix URL --root FOLDER');
  if (!options.yes && !options.dryRun && !canAsk(io))
    throw new UsageError(
      'fix asks before each change, and there is no terminal to ask in: add --yes, or --dry-run to see what it would do',
    );
  const timeoutMs = timeoutFrom(options.timeout);
  const { sitesOf } = await import('../targets/targets.ts');
  const sites = await sitesOf([target], options, io);
  const [site, ...others] = sites.filter(({ name }) => options.only === undefined || name === options.only);
  if (site === undefined) throw new UsageError(`--only ${options.only}: no site has it`);
  if (others.length > 0) throw new UsageError('fix is for one site at a time: say --only NAME');
  const given = withGiven(site, options);
  return timeoutMs === null ? given : { ...given, timeoutMs };
}
