import { scaleLinear } from 'd3-scale';
import type { SiteStatus } from '../../../model/report.ts';
import { siteStates } from './states.ts';

/** How much of all is in which state: a bar, worst at the left. The buttons below it have the numbers. */
export function Proportion({ counts }: { counts: Record<SiteStatus, number> }) {
  const all = siteStates.reduce((sum, state) => sum + counts[state], 0);
  const x = scaleLinear([0, Math.max(1, all)], [0, 100]);
  let at = 0;
  return (
    <svg class="proportion" aria-hidden="true" focusable="false">
      {siteStates.map((state) => {
        const from = at;
        at += counts[state];
        return (
          counts[state] > 0 && (
            <rect
              key={state}
              class={`fill ${state}`}
              x={`${x(from)}%`}
              width={`${x(counts[state])}%`}
              height="100%"
            />
          )
        );
      })}
    </svg>
  );
}
