import type { Arrival } from '../arrival.ts';
import type { Span } from '../source.ts';
import type { Outcome } from './evaluate/evaluate.ts';
import type { Way } from './evaluate/ways.ts';
import { arrives, askedOutcome, everyWay, isNearest, isReached, type Study } from './study.ts';

/** What becomes of the request, for each way of running PHP. Of several files the nearest to WordPress tells it. */
export function arrivalsOf(study: Study): Arrival[] {
  if (!isNearest(study)) return [];
  return everyWay.map((way) => arrivalOf(study, way));
}

function arrivalOf(study: Study, way: Way): Arrival {
  const outcome = askedOutcome(study, way.id);
  const { says } = way;
  if (outcome.kind === 'unknown') return { way: says, reached: 'unknown', header: 'unknown', because: [] };
  const isThere = isReached(outcome, study.asked);
  const isIn = arrives(outcome, study.asked.request, way.id);
  return {
    way: says,
    reached: isThere ? 'yes' : 'no',
    // What it does without being told is not known.
    header: isThere && isIn ? 'yes' : isThere && way.id === 'litespeed' ? 'unknown' : 'no',
    because: becauseOf(study, outcome, isIn),
  };
}

/** The line that answers in WordPress's place, or the last one that gave PHP the header. */
function becauseOf(study: Study, outcome: Outcome, isIn: boolean): Arrival['because'] {
  if (study.asked.override?.classes.size === 0)
    return [
      {
        file: study.source.name,
        at: { start: 0, end: 0 },
        says: 'AllowOverride None: Apache does not read it',
      },
    ];
  if (outcome.kind === 'status') {
    const isMark = outcome.place?.at.start === 0 && study.source.bytes.startsWith('\xef\xbb\xbf');
    const says = isMark
      ? 'Apache takes the byte order mark for a part of the first word'
      : (outcome.because ?? `answers ${outcome.status}`);
    return outcome.place === null ? [] : [{ ...outcome.place, says }];
  }
  if (outcome.kind === 'script' && outcome.isOfError) return [];
  const set = outcome.trace.findLast(
    ({ did }) => did.kind === 'set' && /^HTTP_AUTHORIZATION$/i.test(did.variable) && did.value !== null,
  );
  if (set?.did.kind !== 'set') return [];
  const sent = study.asked.request.headers.authorization;
  return [{ ...set.place, says: saysOf(set.did.value, sent, isIn) }];
}

function saysOf(value: string | null, sent: string | undefined, isIn: boolean): string {
  if (isIn) return 'hands the header on';
  if (value === '') return 'wipes the header: what it sets is empty';
  return value === sent
    ? 'hands the header on, under a name that does not reach PHP'
    : 'sets something else than the header that was sent';
}

/** What leaves the request unknown, each place once. */
export function unknownsOf(study: Study): { at: Span; says: string }[] {
  const found = new Map<string, { at: Span; says: string }>();
  for (const way of everyWay) {
    const outcome = askedOutcome(study, way.id);
    if (outcome.kind !== 'unknown') continue;
    const { file, at } = outcome.place ?? { file: study.source.name, at: { start: 0, end: 0 } };
    if (file !== study.source.name) continue;
    found.set(`${at.start} ${outcome.because}`, { at, says: outcome.because });
  }
  return [...found.values()];
}
