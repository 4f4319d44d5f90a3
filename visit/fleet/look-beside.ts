import { setTimeout as pause } from 'node:timers/promises';
import { counted } from '../../base/text.ts';
import type { NetworkFailureKind } from '../../evidence/exchange.ts';
import type { Site } from '../../sites/site.ts';
import type { Crowd, Grief, VisitOutcome } from './crowd.ts';
import { confirmed, type Look, type LookOptions, lookAt, secondLook } from './visit-site.ts';

/** Until a server has seen that the connections of a visit are closed, and has room for those of the next one. */
const CLOSING_MS = 10;

/**
 * A look at a site beside others at one address. One that came to grief together with others is looked at again alone.
 * The place that it has in the crowd is given up, whatever happens.
 */
export async function lookBeside(
  { crowd, address }: { crowd: Crowd; address: string },
  site: Site,
  options: LookOptions,
): Promise<Look> {
  let first: Look;
  try {
    first = await lookAt(site, options);
  } catch (error) {
    crowd.leave(false);
    throw error;
  }
  if (outcomeOf(first) === 'well') {
    if (crowd.isWaitedFor) await pause(CLOSING_MS);
    crowd.leave(first.report.server.cdn !== null);
    return confirmed(site, options, first);
  }
  const { protocol, port } = new URL(site.url);
  const grief = await untilAborted(crowd.strain(`${protocol}${port}`), options.signal);
  if (grief === null) return first;
  if (grief.together === 1) return confirmed(site, options, first);
  const beside = `It failed together with ${counted(grief.together - 1, 'other site')} of ${address}`;
  if (!grief.again) return noted(first, `${beside}; those looked at again one at a time failed as well.`);
  const second = await secondLook(site, options, first).catch(() => null);
  const outcome = second === null ? 'strained' : outcomeOf(second);
  crowd.lookedAgain(outcome);
  if (second === null) return first;
  const what = outcome === 'well' ? 'this is what was seen then' : 'it failed then as well';
  return noted(second, `${beside} and was looked at again alone; ${what}.`);
}

function noted({ report, seen }: Look, notice: string): Look {
  return { report: { ...report, notices: [...report.notices, notice] }, seen };
}

/** Null once nothing is to be sent any more. */
function untilAborted(grief: Promise<Grief>, signal: AbortSignal | undefined): Promise<Grief | null> {
  return new Promise((resolve) => {
    const stop = () => resolve(null);
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop, { once: true });
    void grief.then(resolve).finally(() => signal?.removeEventListener('abort', stop));
  });
}

/** What a server says that has too much to do. */
const BUSY = [429, 502, 503, 504, 508];

const UNREACHABLE: NetworkFailureKind[] = ['connection-refused', 'connection-timeout'];
const BROKEN_OFF: NetworkFailureKind[] = ['connection-reset', 'response-timeout', 'response-truncated'];

/** Whether a visit failed in a way that too many visits at once can make it fail. */
function outcomeOf({ report, seen }: Look): VisitOutcome {
  if (report.status !== 'fail') return 'well';
  const exchanges = Object.values(seen.evidence.exchanges).filter((one) => one !== undefined);
  const kinds = exchanges.flatMap(({ failure }) => failure?.kind ?? []);
  if (exchanges.length > 0 && exchanges.every(({ failure }) => failure && UNREACHABLE.includes(failure.kind)))
    return 'unreachable';
  const isBusy = exchanges.some(({ response }) => response !== null && BUSY.includes(response.status));
  const isBrokenOff = kinds.some((kind) => BROKEN_OFF.includes(kind) || UNREACHABLE.includes(kind));
  return isBusy || isBrokenOff ? 'strained' : 'well';
}
