import { scaleLinear } from 'd3-scale';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { SiteStatus } from '../../../model/report.ts';
import { statusesByNeed } from '../../../model/status.ts';
import type { PageModel, SiteDetail } from '../model.ts';
import { Causes } from './causes.tsx';
import { Changes } from './changes.tsx';
import type { Filter } from './filter.ts';
import { Filters } from './filters.tsx';
import { Heading } from './heading.tsx';
import { HostText } from './host-text.tsx';
import { Matrix } from './matrix.tsx';
import { matching, rowsOf, sorted } from './rows.ts';
import { readSort, sortText } from './sort.ts';
import { explanation, runVerdict } from './verdict.ts';
import { count, duration, moment } from './words.ts';

interface OverviewProps {
  model: PageModel;
  filter: Filter;
  setFilter(filter: Filter): void;
  shown: number;
  showMore(): void;
  /** Reads a site, by its place. */
  open(at: number): Promise<SiteDetail>;
}

export function Overview({ model, filter, setFilter, shown, showMore, open }: OverviewProps) {
  const all = useMemo(() => rowsOf(model), [model]);
  const order = sortText(filter.sort);
  const rows = useMemo(() => sorted(all, readSort(order), model), [all, order, model]);
  const found = useMemo(() => matching(rows, filter), [rows, filter]);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => slashFocuses(root.current), []);
  const sites = useRef<HTMLElement>(null);
  const isWanted = useRef(false);
  // The sites stand far below the list of causes: who asks for them is led there, and Tab goes on from there.
  useLayoutEffect(() => {
    if (isWanted.current) leadTo(sites.current);
    isWanted.current = false;
  }, [filter.cause]);
  const choose = (cause: string | null) => {
    isWanted.current = cause !== null;
    setFilter({ ...filter, cause });
  };
  const says = explanation(model);
  return (
    <div ref={root}>
      <header class="hero">
        <Heading>{runVerdict(model)}</Heading>
        {model.interrupted && <p class="explains">{model.interrupted}</p>}
        {says && (
          <p class="explains">
            <HostText text={says} limit={600} />
          </p>
        )}
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
      <Causes model={model} filter={filter} choose={choose} />
      <section ref={sites}>
        <h2 id="sites" tabIndex={-1}>
          Sites and checks
        </h2>
        <Filters model={model} filter={filter} found={found.length} setFilter={setFilter} />
        <Matrix
          model={model}
          rows={found}
          shown={shown}
          showMore={showMore}
          sort={filter.sort}
          setSort={(sort) => setFilter({ ...filter, sort })}
          open={open}
        />
        <p class="soft unscripted">
          {model.sites.length > shown && `These are ${shown} of ${count(model.sites.length, 'site')}. `}
          The page of each site, its filters and its requests need JavaScript, which is off here. It would
          send nothing. report.md has the same as text.
        </p>
      </section>
    </div>
  );
}

function leadTo(section: HTMLElement | null) {
  section?.scrollIntoView();
  section?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
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
