import { scaleLinear } from 'd3-scale';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { SiteStatus } from '../../../model/report.ts';
import { statusesByNeed } from '../../../model/status.ts';
import type { PageModel } from '../model.ts';
import { Causes } from './causes.tsx';
import { Changes } from './changes.tsx';
import { type Filter, matching, rowsOf } from './filter.ts';
import { Filters } from './filters.tsx';
import { Heading } from './heading.tsx';
import { Matrix } from './matrix.tsx';
import { explanation, runVerdict } from './verdict.ts';
import { count, duration, moment } from './words.ts';

interface OverviewProps {
  model: PageModel;
  filter: Filter;
  setFilter(filter: Filter): void;
  shown: number;
  showMore(): void;
}

export function Overview({ model, filter, setFilter, shown, showMore }: OverviewProps) {
  const rows = useMemo(() => rowsOf(model), [model]);
  const found = useMemo(() => matching(rows, filter), [rows, filter]);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => slashFocuses(root.current), []);
  const says = explanation(model);
  return (
    <div ref={root}>
      <header class="hero">
        <Heading>{runVerdict(model)}</Heading>
        {says && <p class="explains">{says}</p>}
        <p class="soft">
          {[
            moment(model.started),
            count(model.sites.length, 'site'),
            count(model.requests, 'request'),
            duration(model.duration_ms),
          ].join(' · ')}
        </p>
        <Proportion counts={model.counts} />
      </header>
      <Changes model={model} />
      <Causes model={model} filter={filter} setFilter={setFilter} />
      <section>
        <h2>Sites and checks</h2>
        <Filters model={model} filter={filter} found={found.length} setFilter={setFilter} />
        <Matrix model={model} rows={found} shown={shown} showMore={showMore} />
        <p class="soft unscripted">
          {model.sites.length > shown && `These are ${shown} of ${count(model.sites.length, 'site')}. `}
          The page of each site, its filters and its requests need JavaScript, which is off here. It would
          send nothing. report.md has the same as text.
        </p>
      </section>
    </div>
  );
}

/** As on many sites: `/` goes to the search. */
function slashFocuses(root: HTMLElement | null) {
  const listen = (event: KeyboardEvent) => {
    const isTyping = event.target instanceof HTMLElement && event.target.matches('input, select, textarea');
    if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    root?.querySelector<HTMLElement>('input[type=search]')?.focus();
  };
  document.addEventListener('keydown', listen);
  return () => document.removeEventListener('keydown', listen);
}

/** How much of all is in which state: a bar, worst at the left. The buttons below it have the numbers. */
function Proportion({ counts }: { counts: Record<SiteStatus, number> }) {
  const all = statusesByNeed.reduce((sum, state) => sum + counts[state], 0);
  const x = scaleLinear([0, Math.max(1, all)], [0, 100]);
  let at = 0;
  return (
    <svg class="proportion" aria-hidden="true" focusable="false">
      {statusesByNeed.map((state) => {
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
