import { scaleLinear } from 'd3-scale';
import type { SiteStatus } from '../../../model/report.ts';
import { statusesByNeed } from '../../../model/status.ts';
import { states } from '../../../text/words.ts';

const WIDTH = 120;
const HEIGHT = 20;

/** A week of daily runs is as wide as one bar of the widest. */
const WIDEST = 8;

/** The heights show the states as well as colours do: what fails stands out of the row. */
const heights: Record<SiteStatus, number> = { fail: 20, error: 20, flaky: 16, warn: 12, pass: 8, skipped: 3 };

interface StripProps {
  runs: SiteStatus[];
  /** Where few of them stand: below each other, the newest belong in one line. */
  side?: 'left' | 'right';
}

/** The runs before and this one, the newest last. */
export function Strip({ runs, side = 'right' }: StripProps) {
  const shown = runs.slice(-30);
  const used = Math.min(WIDTH, shown.length * WIDEST);
  const x = scaleLinear([0, shown.length], [0, used]);
  return (
    <svg
      class="strip"
      viewBox={`0 0 ${used} ${HEIGHT}`}
      preserveAspectRatio={side === 'left' ? 'xMinYMid' : 'xMaxYMid'}
      role="img"
      aria-label={stripText(shown)}
    >
      {statusesByNeed.map((state) => {
        const bars = shown.flatMap((status, at) =>
          status === state
            ? [`M${x(at).toFixed(2)} ${HEIGHT}v-${heights[state]}h${x(0.7).toFixed(2)}V${HEIGHT}z`]
            : [],
        );
        return bars.length > 0 && <path key={state} class={`fill ${state}`} d={bars.join('')} />;
      })}
    </svg>
  );
}

/** Returns `30 runs: 28 pass, 2 fail; the last 2 fail`. */
function stripText(runs: SiteStatus[]): string {
  const counts = statusesByNeed.flatMap((state) => {
    const many = runs.filter((run) => run === state).length;
    return many === 0 ? [] : [`${many} ${states[state].label}`];
  });
  const last = runs.at(-1);
  const before = runs.findLastIndex((run) => run !== last);
  const since =
    last === undefined || before === -1 ? '' : `; the last ${runs.length - 1 - before} ${states[last].label}`;
  return `${runs.length} runs: ${counts.join(', ')}${since}`;
}
