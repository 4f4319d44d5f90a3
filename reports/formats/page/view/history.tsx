import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import type { PastRun } from '../../../model/report.ts';
import { states } from '../../../text/words.ts';
import { Sign } from './icon.tsx';
import { Scroll } from './scroll.tsx';
import { Strip } from './strip.tsx';
import { duration, moment } from './words.ts';

/** The runs before and this one: how they ended, and how long an answer took. */
export function History({ runs }: { runs: PastRun[] }) {
  if (runs.length < 2) return null;
  const known = runs.flatMap(({ ms }) => (ms === null ? [] : [ms]));
  return (
    <section class="history" aria-labelledby="history">
      <h2 id="history">
        Past runs <span class="soft">{`${runs.length}, since ${moment(runs[0]?.at ?? '')}`}</span>
      </h2>
      <div class="card">
        <Strip side="left" runs={runs.map(({ status }) => status)} />
        {known.length > 1 && <ResponseTimes runs={runs} most={Math.max(1, ...known)} />}
        <details>
          <summary>As a table</summary>
          <Scroll label="Past runs, table">
            <table>
              <thead>
                <tr>
                  <th scope="col">Run</th>
                  <th scope="col">State</th>
                  <th scope="col">First byte, median</th>
                </tr>
              </thead>
              <tbody>
                {[...runs].reverse().map(({ at, status, ms }) => (
                  <tr key={at}>
                    <th scope="row">{moment(at)}</th>
                    <td>
                      <Sign state={status} /> {states[status].does}
                    </td>
                    <td>{ms === null ? 'nothing answered' : duration(ms)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        </details>
      </div>
    </section>
  );
}

/** A gap where nothing answered. The drawing stretches, so its dots and words are placed by percent. */
function ResponseTimes({ runs, most }: { runs: PastRun[]; most: number }) {
  const x = scalePoint(
    runs.map((_, at) => at),
    [1, 99],
  );
  const y = scaleLinear([0, most], [92, 8]).nice(3);
  const path = line<PastRun>()
    .defined(({ ms }) => ms !== null)
    .x((_, at) => x(at) ?? 0)
    .y(({ ms }) => y(ms ?? 0));
  const last = runs.findLast(({ ms }) => ms !== null);
  const label = `Time to the first byte, median of each run: ${duration(last?.ms ?? 0)} in the last one, ${duration(most)} at most`;
  return (
    <figure>
      <figcaption class="soft">{label}</figcaption>
      <svg class="times" aria-hidden="true" focusable="false">
        {y.ticks(3).map((tick) => (
          <g key={tick}>
            <line class="tick" x1="0" x2="100%" y1={`${y(tick)}%`} y2={`${y(tick)}%`} />
            <text x="0" y={`${y(tick)}%`} dy="-4">
              {duration(tick)}
            </text>
          </g>
        ))}
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%" aria-hidden="true">
          <path class="line" d={path(runs) ?? ''} />
        </svg>
        {runs.map(
          ({ at, ms, status }, place) =>
            ms !== null && (
              <circle
                key={at}
                class={`dot ${status}`}
                cx={`${x(place)}%`}
                cy={`${y(ms)}%`}
                r={status === 'pass' ? 2.5 : 4}
              />
            ),
        )}
      </svg>
    </figure>
  );
}
