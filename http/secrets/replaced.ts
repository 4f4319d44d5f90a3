import { SHORT, type Stretch } from './finder.ts';

/** What kind of secret it was. */
export type SecretLabel = 'password' | 'token' | 'header' | 'cookie';

/** What stands in place of a secret, by the mark of its stretch less one. */
export const labels: SecretLabel[] = ['password', 'token', 'header', 'cookie'];

const redacted = /«(?:password|token|header|cookie)»/g;

/** Stretches that overlap are one, of the label of the longest. What is redacted already stays as it is. */
export function replaced(text: string, stretches: Stretch[]): string {
  const done = [...text.matchAll(redacted)].map(({ index, 0: one }) => ({
    start: index,
    end: index + one.length,
  }));
  const isDone = ({ start, end }: Stretch) => done.some((one) => start >= one.start && end <= one.end);
  const open = done.length === 0 ? stretches : stretches.filter((one) => !isDone(one));
  const sorted = open.sort((a, b) => a.start - b.start || b.end - a.end);
  let masked = '';
  let at = 0;
  for (let next = 0; next < sorted.length; ) {
    const { start = 0, end: firstEnd = 0 } = sorted[next] ?? {};
    let longest = sorted[next];
    let end = firstEnd;
    for (next += 1; next < sorted.length && (sorted[next]?.start ?? 0) < end; next++) {
      const one = sorted[next];
      if (one && longest && one.end - one.start > longest.end - longest.start) longest = one;
      end = Math.max(end, one?.end ?? 0);
    }
    masked += `${text.slice(at, start)}«${labels[((longest?.mark ?? 1) & ~SHORT) - 1]}»`;
    at = end;
  }
  return masked + text.slice(at);
}
