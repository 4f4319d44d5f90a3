import type { Arrival } from '../arrival.ts';
import { includesIn, isReached, type NginxConfig, type Run } from './config.ts';
import { headerPassed } from './evaluate/header.ts';
import { namesOf } from './evaluate/servers.ts';
import { isIndexLeftOpen } from './remarks/index-missing.ts';

/** More than these say no more. */
const MOST_REASONS = 5;

export function arrivalOf({ source }: NginxConfig, run: Run, base: string): Arrival {
  const { outcome, server } = run;
  const passed = headerPassed(outcome);
  const includes = includesIn(run);
  const reached = isReached(outcome, base);
  const isSure = includes.length === 0 && !isIndexLeftOpen(run, base);
  const isHere = outcome.kind === 'php' && isSure;
  const reasons = [
    ...outcome.trail.map(({ at, says }) => ({ at: at.at, says })),
    { at: outcome.at.at, says: endOf(run) },
    ...(passed.kind === 'yes'
      ? []
      : [
          {
            at: passed.at.at,
            says: passed.kind === 'no' ? 'drops the header' : 'sets the header to what is not known',
          },
        ]),
    ...includes.map(({ at }) => ({
      at,
      says: 'includes a file that was not given, which may decide otherwise',
    })),
  ];
  return {
    way: `nginx, ${namesOf(server)[0] ?? 'this server'}`,
    reached: reached === null || !isSure ? 'unknown' : reached ? 'yes' : 'no',
    header: passed.kind === 'no' && isSure ? 'no' : passed.kind === 'yes' && isHere ? 'yes' : 'unknown',
    because: reasons.slice(-MOST_REASONS).map((one) => ({ file: source.name, ...one })),
  };
}

function endOf({ outcome }: Run): string {
  switch (outcome.kind) {
    case 'php':
      if (outcome.script === '') return 'hands the request to PHP, and no script';
      return outcome.script === null
        ? 'hands the request to PHP; which script is told in what is not given, such as fastcgi_params'
        : `hands ${outcome.script} to PHP`;
    case 'proxied':
      return `passes the request on to ${outcome.to}, which decides the rest`;
    case 'answered':
      return `answers ${outcome.status}`;
    case 'unknown':
      return `${outcome.says} is not known`;
  }
}
