import type { State } from '../../../text/words.ts';

/** Strokes in a square of 16, so that no font decides how a sign looks. */
const strokes: Record<State, string> = {
  pass: 'M3.5 8.5l3 3 6-7',
  warn: 'M8 3v6.2M8 12.4v.4',
  fail: 'M4 4l8 8M12 4l-8 8',
  flaky: 'M2.5 9.5c1.6-3.6 3.6-3.2 5.5-1.2s3.9 2.2 5.5-1.6',
  error: 'M5.4 6a2.6 2.6 0 1 1 3.7 2.3c-.8.4-1.1.9-1.1 1.7M8 12.6v.4',
  blocked: 'M8 3a5 5 0 1 0 0 10a5 5 0 0 0 0-10M4.6 4.6l6.8 6.8',
  skipped: 'M5 8h6',
};

/** The sign of a state. Decoration: what it means is said beside it, or in the name of what holds it. */
export function Icon({ state }: { state: State }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={strokes[state]} />
    </svg>
  );
}

export function Sign({ state }: { state: State }) {
  return (
    <span class={`sign ${state}`}>
      <Icon state={state} />
    </span>
  );
}
